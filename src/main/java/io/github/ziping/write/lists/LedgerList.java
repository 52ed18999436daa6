package io.github.ziping.write.lists;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.CommandWords;
import io.github.ziping.model.VisibleText;
import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.ListStyles;
import io.github.ziping.write.xlsx.ListWorkbook;
import io.github.ziping.write.xlsx.SheetXmlStream;
import io.github.ziping.write.xlsx.TextMeasure;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ProjectState;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.YearTime;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes 台账, the ledger of a year: its projects, everything that was received, and what belongs to no project. */
public final class LedgerList {
    private static final double PADDING = 6;
    private static final double HIGHEST = 400;
    private static final int HEAD = 1;

    /**
     * A column.
     *
     * @param heading what stands above it
     * @param width in characters
     */
    private record Column(String heading, double width) {}

    private static final List<Column> PROJECTS = List.of(
            new Column("序号", 5),
            new Column("项目名称", 30),
            new Column("实施单位", 22),
            new Column("负责人", 10),
            new Column("状态", 9),
            new Column("发放的文件", 24),
            new Column("收到时间", 17),
            new Column("份数", 6),
            new Column("错误", 6),
            new Column("警告", 6),
            new Column("提示", 6),
            new Column("总分", 8),
            new Column("评分等级", 9),
            new Column("最要紧的问题", 40),
            new Column("采用的文件", 28),
            new Column("说明", 40),
            new Column("较新的份数", 11));

    private static final List<Column> RECEIVED = List.of(
            new Column("项目名称", 30),
            new Column("文件", 36),
            new Column("工作表", 14),
            new Column("收到时间", 17),
            new Column("情况", 9),
            new Column("错误", 6),
            new Column("警告", 6),
            new Column("提示", 6),
            new Column("总分", 8),
            new Column("校验码（SHA-256）", 66));

    private static final List<Column> UNMATCHED = List.of(
            new Column("文件", 36),
            new Column("工作表", 14),
            new Column("收到时间", 17),
            new Column("表上的项目名称", 30),
            new Column("表上的实施单位", 22),
            new Column("情况", 9),
            new Column("问题", 40),
            new Column("改法", 40));

    private final ListWorkbook workbook = new ListWorkbook();
    private final ListStyles styles = workbook.styles();

    private LedgerList() {}

    /** The ledger as a workbook; the same ledger gives the same bytes. */
    public static byte[] write(Ledger ledger) {
        return new LedgerList().workbook(ledger);
    }

    private byte[] workbook(Ledger ledger) {
        String title = VisibleText.line(ledger.title());
        List<List<Object>> projects = new ArrayList<>();
        List<List<Object>> received = new ArrayList<>();
        for (LedgerProject project : ledger.projects()) {
            projects.add(row(projects.size() + 1, project));
            for (ReceivedItem item : project.received()) {
                received.add(row(project, item));
            }
        }
        List<List<Object>> unmatched = new ArrayList<>();
        ledger.unmatched().forEach(item -> unmatched.add(row(item)));
        sheet("台账", title, PROJECTS, projects);
        sheet("收到的文件", "收到的文件，旧的和读不出的也在内", RECEIVED, received);
        sheet("对不上的文件", "收到的文件里对不上名单的", UNMATCHED, unmatched);
        return workbook.bytes(title);
    }

    private static List<Object> row(int number, LedgerProject project) {
        ReceivedItem current = project.current();
        Finding last = project.lastFinding();
        List<String> notes = new ArrayList<>();
        if (!project.reason().isEmpty()) {
            notes.add(project.reason());
        }
        notes.addAll(project.notes());
        List<Object> row = new ArrayList<>(List.of(
                number,
                project.entry().project(),
                text(project.entry().unit()),
                text(project.entry().contact()),
                project.state(),
                text(project.sent()),
                YearTime.minute(project.receivedAt()),
                project.forms()));
        addFigures(row, current);
        row.add(current == null ? "" : text(current.grade()));
        row.add(last == null ? "" : last.message());
        row.add(current == null ? "" : current.label());
        row.add(String.join("；", notes));
        row.add(project.newer() == 0 ? "" : project.newer());
        return row;
    }

    private static List<Object> row(LedgerProject project, ReceivedItem item) {
        List<Object> row = new ArrayList<>(List.of(
                project.entry().project(),
                item.file(),
                text(item.sheet()),
                YearTime.minute(item.receivedAt()),
                project.isCurrent(item) ? "采用" : word(item)));
        addFigures(row, item);
        row.add(item.sha256());
        return row;
    }

    private static List<Object> row(ReceivedItem item) {
        Finding why = item.whyUnmatched();
        return List.of(
                item.file(),
                text(item.sheet()),
                YearTime.minute(item.receivedAt()),
                text(item.project()),
                text(item.unit()),
                item.isForm() ? "不在名单" : word(item),
                why == null ? "" : why.message(),
                why == null ? "" : CommandWords.without(why.remedy()));
    }

    private static String word(ReceivedItem item) {
        return switch (item.content()) {
            case FORM -> "未采用";
            case BLANK -> "空白表";
            case UNREADABLE -> "读不出";
            case OTHER -> "其他文件";
        };
    }

    private static void addFigures(List<Object> row, @Nullable ReceivedItem item) {
        ReceivedItem form = item != null && item.isForm() ? item : null;
        for (Severity severity : Severity.values()) {
            row.add(form == null ? "" : form.count(severity));
        }
        BigDecimal score = form == null ? null : form.score();
        row.add(score == null ? "" : score);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void sheet(String name, String title, List<Column> columns, List<List<Object>> rows) {
        SheetXmlStream sheet = workbook.sheet(name);
        columns.forEach(column -> sheet.width(column.width()));
        sheet.freeze(HEAD + 1, 0);
        sheet.printOnePageWide();
        sheet.row(30);
        sheet.wideText(0, columns.size() - 1, title, styles.title);
        sheet.row(22);
        for (int i = 0; i < columns.size(); i++) {
            sheet.text(i, columns.get(i).heading(), styles.head);
        }
        rows.forEach(row -> row(sheet, columns, row));
        String range =
                CellReferences.absolute(HEAD, 0) + ":" + CellReferences.absolute(sheet.row(), columns.size() - 1);
        sheet.filter(range.replace("$", ""));
        workbook.list(range, HEAD);
    }

    private void row(SheetXmlStream sheet, List<Column> columns, List<Object> row) {
        double height = 20;
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) instanceof String text) {
                double points = ListWorkbook.columnPoints(columns.get(i).width()) - PADDING;
                height = Math.max(height, TextMeasure.height(VisibleText.line(text), points, styles.size, false) + 4);
            }
        }
        sheet.row(TextMeasure.rowHeight(Math.min(height, HIGHEST)));
        for (int i = 0; i < row.size(); i++) {
            cell(sheet, i, row.get(i));
        }
    }

    private void cell(SheetXmlStream sheet, int column, Object value) {
        if (value instanceof Integer count) {
            sheet.number(column, count, styles.count);
        } else if (value instanceof BigDecimal points) {
            sheet.number(column, points, styles.points);
        } else if (value instanceof ProjectState state) {
            sheet.text(column, state.word(), styles.filled(color(state)));
        } else {
            sheet.text(column, VisibleText.line(value.toString()), styles.text);
        }
    }

    private static String color(ProjectState state) {
        return switch (state) {
            case NOT_SENT -> "FFFFFF";
            case MISSING -> "D9D9D9";
            case UNREADABLE, ERRORS -> "FFC7CE";
            case WARNINGS -> "FFEB9C";
            case READY -> "C6EFCE";
            case FINAL -> "A9D08E";
        };
    }
}
