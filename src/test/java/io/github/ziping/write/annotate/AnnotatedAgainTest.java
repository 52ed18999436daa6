package io.github.ziping.write.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy that was annotated, perhaps mended and saved by somebody, and comes back: our notes and fills in it are ours. */
@Tag("slow")
class AnnotatedAgainTest {
    private static final CellRef B3 = new CellRef(2, 1);
    private static final CellRef C3 = new CellRef(2, 2);
    private static final CellRef D3 = new CellRef(2, 3);
    private static final CellRef E3 = new CellRef(2, 4);
    private static final String OLD = "得分 12 大于分值 10。改法：把得分改为 10。";
    private static final String NEW = "没有填写“得分”。改法：填写“得分”。依据：财预〔2020〕10号。";

    @TempDir
    Path temp;

    private final Ziping ziping = TestOffice.open();

    private static CellNote note(CellRef cell, String text) {
        return new CellNote("表", cell, Severity.ERROR, text);
    }

    /** A person's comments in B3 and E3; C3 is green. */
    private static byte[] original(boolean old) throws Exception {
        try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("表");
            Row row = sheet.createRow(2);
            for (int column = 1; column < 5; column++) {
                row.createCell(column).setCellValue("值" + column);
            }
            CellStyle green = book.createCellStyle();
            green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            green.setFillForegroundColor(IndexedColors.BRIGHT_GREEN.getIndex());
            row.getCell(2).setCellStyle(green);
            comment(sheet, row.getCell(1), "领导：请核实\n【提示】这一句是人写的");
            comment(sheet, row.getCell(4), "单位：已核实");
            return bytes(book);
        }
    }

    private static void comment(Sheet sheet, Cell cell, String text) {
        var helper = sheet.getWorkbook().getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 3);
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 3);
        Comment comment = drawing(sheet).createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        cell.setCellComment(comment);
    }

    private static Drawing<?> drawing(Sheet sheet) {
        return sheet.getDrawingPatriarch() == null ? sheet.createDrawingPatriarch() : sheet.getDrawingPatriarch();
    }

    private static byte[] bytes(Workbook book) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    /** Each comment, and the fill of each cell that has one. */
    private static Map<String, String> seen(byte[] file) throws Exception {
        Map<String, String> seen = new TreeMap<>();
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            for (Sheet sheet : book) {
                sheet.getCellComments()
                        .forEach((cell, comment) -> seen.put(
                                sheet.getSheetName() + "!" + cell,
                                comment.getString().getString()));
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellStyle().getFillPattern() != FillPatternType.NO_FILL) {
                            seen.put(sheet.getSheetName() + "!" + cell.getAddress() + " fill", fill(cell));
                        }
                    }
                }
            }
        }
        return seen;
    }

    private static String fill(Cell cell) {
        var colour = cell.getCellStyle().getFillForegroundColorColor();
        return colour instanceof XSSFColor xlsx
                ? xlsx.getIndexed() + " " + xlsx.getARGBHex()
                : String.valueOf(cell.getCellStyle().getFillForegroundColor());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oldNotesGoAndThoseOfPeopleStay(boolean old) throws Exception {
        byte[] original = original(old);
        byte[] first = AnnotatedWorkbook.annotate(original, List.of(note(B3, OLD), note(C3, OLD), note(C3, NEW)), null);
        assertThat(seen(first))
                .containsEntry("表!B3", "领导：请核实\n【提示】这一句是人写的\n【错误】" + OLD)
                .containsEntry("表!C3", "【错误】" + OLD + "\n【错误】" + NEW);

        byte[] again = AnnotatedWorkbook.annotate(first, List.of(note(D3, NEW)), null);
        byte[] directly = AnnotatedWorkbook.annotate(original, List.of(note(D3, NEW)), null);
        assertThat(seen(again)).isEqualTo(seen(directly));
        assertThat(seen(again).keySet()).contains("表!C3 fill").doesNotContain("表!C3", "表!B3 fill");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSameNotesAreNotDoubled(boolean old) throws Exception {
        List<CellNote> notes = List.of(note(B3, OLD), note(C3, NEW), note(D3, OLD));
        byte[] once = AnnotatedWorkbook.annotate(original(old), notes, null);
        byte[] twice = AnnotatedWorkbook.annotate(once, notes, null);
        byte[] thrice = AnnotatedWorkbook.annotate(twice, notes, null);
        assertThat(seen(twice)).isEqualTo(seen(once));
        assertThat(seen(thrice)).isEqualTo(seen(once));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatSomebodyAddsToOurNoteStays(boolean old) throws Exception {
        byte[] first = AnnotatedWorkbook.annotate(original(old), List.of(note(D3, OLD), note(C3, OLD)), null);
        byte[] answered;
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(first))) {
            Comment comment = book.getSheet("表").getRow(2).getCell(3).getCellComment();
            String said = comment.getString().getString() + "\n单位回复：已改";
            comment.setString(book.getCreationHelper().createRichTextString(said));
            answered = bytes(book);
        }
        byte[] again = AnnotatedWorkbook.annotate(answered, List.of(note(E3, NEW)), null);
        assertThat(seen(again))
                .containsEntry("表!D3", "单位回复：已改")
                .containsEntry("表!E3", "单位：已核实\n【错误】" + NEW)
                .doesNotContainKeys("表!C3", "表!D3 fill");
    }

    /** The whole way: checked, annotated, mended by the department in the copy, checked again. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMendedCopyIsClean(boolean official) throws Exception {
        var right = NineForms.all().get(5);
        var wrong = right.withText(FieldPath.indicator(0, Field.SCORE), "99");
        byte[] file = official ? ziping.fill(wrong) : ziping.departmentWorkbook(wrong);
        byte[] annotated = AnnotatedWorkbook.annotate(file, notes(file), null);
        assertThat(told(annotated)).isEqualTo(told(file)).contains("score-above-weight");

        CellRef score = ziping.read(file, "a.xlsx")
                .get(0)
                .source()
                .place(FieldPath.indicator(0, Field.SCORE))
                .cell();
        String sheet = ziping.read(file, "a.xlsx").get(0).source().mainSheet();
        byte[] mended;
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(annotated))) {
            book.getSheet(sheet)
                    .getRow(score.row())
                    .getCell(score.column())
                    .setCellValue(right.indicators().get(0).score().doubleValue());
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            mended = bytes(book);
        }
        assertThat(told(mended)).isEmpty();
        assertThat(seen(AnnotatedWorkbook.annotate(mended, List.of(), null)).keySet())
                .filteredOn(cell -> !cell.endsWith(" fill"))
                .isEmpty();
    }

    private List<String> told(byte[] file) throws Exception {
        return ziping.check(ziping.read(file, "a.xlsx").get(0)).stream()
                .map(Finding::rule)
                .toList();
    }

    private List<CellNote> notes(byte[] file) throws Exception {
        List<CellNote> notes = new ArrayList<>();
        for (Finding finding : ziping.check(ziping.read(file, "a.xlsx").get(0))) {
            notes.add(new CellNote(finding.sheet(), finding.cell(), finding.severity(), finding.text()));
        }
        return notes;
    }

    @Test
    @Tag("slow")
    @Tag("libreoffice")
    void whatLibreOfficeSavesIsStillOurs() throws Exception {
        LibreOffice.assumeAvailable();
        for (boolean old : new boolean[] {false, true}) {
            byte[] first = AnnotatedWorkbook.annotate(original(old), List.of(note(B3, OLD), note(C3, OLD)), null);
            String ending = old ? "xls" : "xlsx";
            Path file = Files.write(temp.resolve("表." + ending), first);
            byte[] saved = Files.readAllBytes(LibreOffice.convert(ending, temp.resolve("saved"), List.of(file))
                    .get(0));
            Map<String, String> again = seen(AnnotatedWorkbook.annotate(saved, List.of(note(D3, NEW)), null));
            assertThat(new TreeSet<>(again.keySet()))
                    .as(ending)
                    .contains("表!B3", "表!D3", "表!D3 fill", "表!E3")
                    .doesNotContain("表!C3", "表!B3 fill");
            assertThat(again.get("表!B3")).isEqualTo("领导：请核实\n【提示】这一句是人写的");
        }
    }
}
