package io.github.ziping.read.note;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.FindingList;
import io.github.ziping.finding.Quote;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.Source;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.PrintedCell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.TemplateStamp;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.text.CellNumbers;
import io.github.ziping.read.text.HeaderText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a reader notes beside the values: their places, and what it could not read. */
public final class ReadingNotes {
    private final String file;
    private final AskedValues asked;
    private final FindingList findings = new FindingList(Limits.FINDINGS_IN_FORM);
    private final ReadCells cells = new ReadCells();
    private final Source.Places places = new Source.Places();
    private final Set<FieldPath> faulty = new HashSet<>();

    public ReadingNotes(String file, AskedValues asked) {
        this.file = file;
        this.asked = asked;
    }

    /** Notes that a cell has its place in the form. */
    public void markRead(SheetGrid grid, Cell cell) {
        cells.mark(grid, cell);
    }

    /** Notes that a table's headings have their place in the form. */
    public void markRead(TableHeader header) {
        header.forEachHeading(cell -> cells.mark(header.grid(), cell));
    }

    /** Notes that headings which are there again, e.g. on a second page, are read. */
    public void markRepeated(TableHeader header, SheetGrid.Row below) {
        header.forEachRepeated(below, cell -> cells.mark(header.grid(), cell));
    }

    /** Notes a running number as read: it says nothing that the order does not. */
    public void markOrdinal(TableHeader header, SheetGrid.Row row) {
        Cell ordinal = header.ordinal(row);
        if (ordinal != null) {
            cells.mark(header.grid(), ordinal);
        }
    }

    /** Whether a cell has its place in the form. */
    boolean isRead(SheetGrid grid, Cell cell) {
        return cells.isRead(grid, cell);
    }

    /** What the form has a place for. */
    public AskedValues asked() {
        return asked;
    }

    String file() {
        return file;
    }

    public void place(FieldPath field, String sheet, CellRef ref) {
        places.put(field, new Source.Place(sheet, ref));
    }

    public void place(FieldCell spot) {
        if (spot.cell() != null) {
            cells.mark(spot.grid(), spot.cell());
        }
        place(spot.field(), spot.sheet(), spot.ref());
    }

    public Source.@Nullable Place placeOf(FieldPath field) {
        return places.get(field);
    }

    /** Whether something is noted against this value already. */
    public boolean isFaulty(FieldPath field) {
        return faulty.contains(field);
    }

    public void badNumber(FieldCell spot, String found, String remedy) {
        note(
                ReadingRule.BAD_NUMBER,
                spot,
                "“" + spot.label() + "”应为数字，实为" + found,
                remedy,
                spot.cell() == null ? null : spot.cell().text());
    }

    /** A number where a text belongs, and none that could stand for one. */
    public void badText(FieldCell spot, String found) {
        String remedy = "把 " + spot.address() + " 的单元格格式改为“文本”，重新填写“" + spot.label() + "”";
        note(ReadingRule.BAD_NUMBER, spot, "“" + spot.label() + "”应为文字，实为" + found, remedy, null);
    }

    public void errorCell(FieldCell spot, Cell cell) {
        if (PrintedCell.isUnreadable(cell.text())) {
            String mend = "在原表中调高这一行、加宽这一列，换用常见字体，重新导出 PDF，或提交 .xlsx";
            note(ReadingRule.ERROR_CELL, spot, "“" + spot.label() + "”读不准：" + cell.text(), mend, null);
            return;
        }
        String remedy = "清除 " + spot.address() + " 中的" + (cell.formula() == null ? "错误值" : "公式") + "，重新填写“"
                + spot.label() + "”";
        note(ReadingRule.ERROR_CELL, spot, "“" + spot.label() + "”的单元格是错误值 " + cell.text(), remedy, cell.text());
    }

    public void missing(FieldCell spot, String whose, String remedy) {
        note(ReadingRule.MISSING_VALUE, spot, whose + "没有填写“" + spot.label() + "”", remedy, null);
    }

    /** A required value whose very label is not there. */
    public void missingLabel(@Nullable String sheet, FieldPath field, String label) {
        if (!asked.asksForLabel(field.field())) {
            asked.without(field);
            return;
        }
        faulty.add(field);
        findings.add(ReadingRule.MISSING_VALUE.at(
                file, sheet, null, field, "没有找到“" + label + "”一栏", "按空白填报表补上“" + label + "”一栏并填写", null));
    }

    /** A block that is missing or lacks headings; the others are read. */
    public void notAForm(@Nullable String sheet, String message, String remedy) {
        findings.add(ReadingRule.NOT_A_FORM.at(file, sheet, null, null, message, remedy, null));
    }

    /** The workbook comes of another template; that is read all the same. */
    public void otherTemplate(String message, String remedy, TemplateStamp stamp) {
        findings.add(ReadingRule.OTHER_TEMPLATE.at(file, null, null, null, message, remedy, stamp.text()));
    }

    public void unread(SheetGrid grid, Cell cell, String why, String remedy) {
        cells.mark(grid, cell);
        unread(grid.name(), cell, why, remedy);
    }

    /** Cells of one form that no field took, all for the same reason. */
    public void unread(SheetGrid grid, UnreadAreas.Area area) {
        String text = "“" + quote(CellNumbers.text(area.first())) + "”";
        String what = switch (area.kind()) {
            case COLUMN -> text + "一栏（" + area.range() + "）";
            case LABELS, CELLS -> area.cells() == 1 ? text : text + "等 " + area.cells() + " 格（" + area.range() + "）";
        };
        boolean cells = area.kind() == UnreadAreas.Kind.CELLS;
        String message = what + "在表中没有对应的栏目，没有读取";
        String heading = HeaderText.of(area.first().text()).word();
        HeaderWord closest = area.closest();
        Finding finding = (cells ? ReadingRule.UNREAD_CELL : ReadingRule.UNKNOWN_HEADING)
                .at(
                        file,
                        grid.name(),
                        area.first().ref(),
                        null,
                        message,
                        cells ? "把 " + area.range() + " 的内容移到表内相应的栏目，不需要的请删除" : meaningOf(heading, closest),
                        area.text());
        String nearest = closest == null ? null : closest.label();
        findings.add(cells ? finding : finding.withExpected(nearest).withSubject(heading));
    }

    /** How to say what a heading or a label means. */
    private static String meaningOf(String heading, @Nullable HeaderWord closest) {
        String field = closest == null ? "字段" : closest.key();
        String like = closest == null ? "规定的名称" : "规定的名称（最接近的是“" + closest.label() + "”）";
        return "是要填报的内容的，把它改为" + like + "；不是的不用管（审核人员可加 --word " + heading + "=" + field + " 照原名读取）";
    }

    private void unread(String sheet, Cell cell, String why, String remedy) {
        String message = "“" + quote(CellNumbers.text(cell)) + "”" + why + "，没有读取";
        add(ReadingRule.UNREAD_CELL, sheet, cell, message, remedy);
    }

    /** Rows so far below a form that nobody looked at them. */
    public void dropped(String sheet, CellRef from) {
        String address = from.address();
        findings.add(ReadingRule.UNREAD_CELL.at(
                file, sheet, from, null, "从 " + address + " 起的内容离表太远，没有读取", "把属于本表的内容移到表内，其余的删除", null));
    }

    /** A row of the blank form that nobody filled. */
    public void placeholder(SheetGrid grid, Cell cell) {
        cells.mark(grid, cell);
        String message = "空白表的占位行“" + quote(cell.text()) + "”没有删除，不作为指标";
        String remedy = "把 " + grid.address(cell.ref()) + " 改为实际的指标，或删除这一行";
        add(ReadingRule.PLACEHOLDER_LEFT, grid.name(), cell, message, remedy);
    }

    /** A cell of a table in a column without a heading. */
    public void stranger(SheetGrid grid, Cell cell, String table) {
        String remedy = "把 " + grid.address(cell.ref()) + " 的内容移到表内相应的栏目，不需要的请删除";
        unread(grid, cell, "在" + table + "中没有对应的栏目", remedy);
    }

    private void add(ReadingRule rule, String sheet, Cell cell, String message, String remedy) {
        findings.add(rule.at(file, sheet, cell.ref(), null, message, remedy, CellNumbers.text(cell)));
    }

    private void note(ReadingRule rule, FieldCell spot, String message, String remedy, @Nullable String actual) {
        faulty.add(spot.field());
        findings.add(rule.at(file, spot.sheet(), spot.ref(), spot.field(), message, remedy, actual));
    }

    /** A text short enough for a message. */
    public static String quote(String text) {
        return Quote.shortened(text);
    }

    /** The source with all places noted. */
    public Source source() {
        return new Source(file, places);
    }

    /** The findings, each with the project's name. */
    public List<Finding> findings(@Nullable String project) {
        List<Finding> all = findings.all();
        List<Finding> named = new ArrayList<>(all.size());
        for (Finding finding : all) {
            named.add(finding.withProject(project));
        }
        return named;
    }
}
