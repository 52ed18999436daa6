package io.github.ziping.write.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Severity;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.CellRef;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.PoiFormulas;
import io.github.ziping.testing.Schemas;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Xlsx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies with comments and fills on some cells; everything else is the original's. */
@Tag("slow")
class AnnotatedWorkbookTest {
    private static final Path EXAMPLES = Path.of("templates/shanghai-2024/examples");

    /** What a copy changes, and nothing else: the ignore list of the comparison part by part. */
    private static final String CHANGED =
            "\\[Content_Types]\\.xml|xl/styles\\.xml|xl/worksheets/sheet\\d+\\.xml|xl/worksheets/_rels/sheet\\d+\\.xml\\.rels"
                    + "|xl/comments\\d+\\.xml|xl/drawings/vmlDrawing\\d+\\.vml";

    private static final boolean LONG = "long".equals(System.getProperty("ziping.fuzz"));
    private static final List<Severity> LEVELS = List.of(Severity.INFO, Severity.ERROR, Severity.WARNING);

    private final Ziping ziping = TestOffice.open();

    @TempDir
    Path temp;

    /** The nine department workbooks and the nine official forms. */
    private Map<String, byte[]> originals() throws IOException {
        Map<String, byte[]> originals = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                originals.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        for (int i = 0; i < 9; i++) {
            originals.put("form" + i + ".xlsx", ziping.fill(NineForms.all().get(i)));
        }
        return originals;
    }

    /** A note on every value of the form that was read, and one on a cell that is not there. */
    private List<CellNote> notes(byte[] file) throws Exception {
        List<CellNote> notes = new ArrayList<>();
        for (Reading reading : ziping.read(file, "a.xlsx")) {
            int i = 0;
            for (var place : reading.source().places().values()) {
                Severity severity = LEVELS.get(i++ % LEVELS.size());
                notes.add(new CellNote(place.sheet(), place.cell(), severity, "<问题> & “" + i + "”"));
            }
            notes.add(new CellNote(reading.source().mainSheet(), new CellRef(300, 2), Severity.ERROR, "<问题> & “表外”"));
        }
        return notes;
    }

    @Test
    void everyOtherPartIsTheSameToTheByte() throws Exception {
        for (Map.Entry<String, byte[]> original : originals().entrySet()) {
            Map<String, byte[]> before = Xlsx.parts(original.getValue());
            byte[] copy = AnnotatedWorkbook.annotate(original.getValue(), notes(original.getValue()), null);
            Map<String, byte[]> after = Xlsx.parts(copy);

            assertThat(after.keySet()).containsAll(before.keySet());
            for (Map.Entry<String, byte[]> part : after.entrySet()) {
                if (part.getKey().matches(CHANGED)) {
                    continue;
                }
                assertThat(part.getValue()).as(part.getKey()).isEqualTo(before.get(part.getKey()));
            }
            for (Map.Entry<String, byte[]> part : before.entrySet()) {
                if (Xlsx.isSheet(part.getKey())) {
                    assertThat(bare(after.get(part.getKey()))).as(part.getKey()).isEqualTo(bare(part.getValue()));
                }
            }
        }
    }

    /** A sheet without what a copy may change in it: the numbers of formats, the added cell and the comments' drawing. */
    private static String bare(byte[] sheet) {
        return new String(sheet, StandardCharsets.UTF_8)
                .replaceAll("<legacyDrawing[^>]*/>", "")
                .replaceAll("<row r=\"301\"><c r=\"C301\" s=\"\\d+\"/></row>", "")
                .replaceAll("(<c [^>]*?) s=\"\\d+\"", "$1");
    }

    @Test
    void commentsAndFillsStandAtTheirCellsAndNowhereElse() throws Exception {
        for (Map.Entry<String, byte[]> original : originals().entrySet()) {
            List<CellNote> notes = notes(original.getValue());
            Set<String> wanted = new TreeSet<>();
            for (CellNote note : notes) {
                wanted.add(note.sheet() + "!" + note.cell().address());
            }
            byte[] copy = AnnotatedWorkbook.annotate(original.getValue(), notes, null);
            try (XSSFWorkbook before = open(original.getValue());
                    XSSFWorkbook after = open(copy)) {
                Set<String> commented = new TreeSet<>();
                for (Sheet sheet : after) {
                    for (Map.Entry<CellAddress, ? extends Comment> comment :
                            sheet.getCellComments().entrySet()) {
                        commented.add(
                                sheet.getSheetName() + "!" + comment.getKey().formatAsString());
                        assertThat(comment.getValue().getString().getString())
                                .contains("<问题> & “")
                                .startsWith("【");
                    }
                    compare(before.getSheet(sheet.getSheetName()), sheet, wanted);
                }
                wanted.removeIf(cell -> cell.endsWith("!C301"));
                commented.removeIf(cell -> cell.endsWith("!C301"));
                assertThat(commented).as(original.getKey()).isEqualTo(wanted);
            }
        }
    }

    private static String content(Cell cell, PoiFormulas formulas) {
        return cell.getCellType() == CellType.FORMULA ? formulas.of((XSSFCell) cell) : cell.toString();
    }

    private static void compare(Sheet before, Sheet after, Set<String> wanted) {
        PoiFormulas formulasBefore = new PoiFormulas();
        PoiFormulas formulasAfter = new PoiFormulas();
        for (Row row : before) {
            for (Cell cell : row) {
                Cell copy = after.getRow(cell.getRowIndex()).getCell(cell.getColumnIndex());
                String place = before.getSheetName() + "!" + cell.getAddress();
                assertThat(content(copy, formulasAfter)).as(place).isEqualTo(content(cell, formulasBefore));
                assertThat(copy.getCellStyle().getDataFormat())
                        .isEqualTo(cell.getCellStyle().getDataFormat());
                assertThat(copy.getCellStyle().getLocked())
                        .isEqualTo(cell.getCellStyle().getLocked());
                assertThat(copy.getCellStyle().getBorderTop())
                        .isEqualTo(cell.getCellStyle().getBorderTop());
                assertThat(copy.getCellStyle().getFontIndex())
                        .isEqualTo(cell.getCellStyle().getFontIndex());
                if (wanted.contains(place)) {
                    assertThat(fill(copy)).as(place).isIn("FFFFC7CE", "FFFFEB9C", "FFDDEBF7");
                } else {
                    assertThat(copy.getCellStyle().getIndex())
                            .as(place)
                            .isEqualTo(cell.getCellStyle().getIndex());
                }
            }
        }
        assertThat(after.getDataValidations()).hasSameSizeAs(before.getDataValidations());
        assertThat(after.getProtect()).isEqualTo(before.getProtect());
        assertThat(after.getMergedRegions()).isEqualTo(before.getMergedRegions());
        assertThat(after.getSheetConditionalFormatting().getNumConditionalFormattings())
                .isEqualTo(before.getSheetConditionalFormatting().getNumConditionalFormattings());
    }

    private static String fill(Cell cell) {
        return ((org.apache.poi.xssf.usermodel.XSSFCellStyle) cell.getCellStyle())
                .getFillForegroundXSSFColor()
                .getARGBHex();
    }

    @Test
    void theSameNotesGiveTheSameBytes() throws Exception {
        byte[] file = originals().get("form3.xlsx");

        assertThat(AnnotatedWorkbook.annotate(file, notes(file), null))
                .isEqualTo(AnnotatedWorkbook.annotate(file, notes(file), null));
        assertThat(AnnotatedWorkbook.annotate(file, List.of(), null)).isEqualTo(file);
        assertThat(AnnotatedWorkbook.annotate(
                        file, List.of(new CellNote("没有", new CellRef(0, 0), Severity.INFO, "x")), null))
                .isEqualTo(file);
    }

    @Test
    @Tag("schema")
    void everyPartObeysItsSchema() throws Exception {
        for (Map.Entry<String, byte[]> original : originals().entrySet()) {
            byte[] copy = AnnotatedWorkbook.annotate(original.getValue(), notes(original.getValue()), null);
            Map<String, byte[]> before = Xlsx.parts(original.getValue());
            for (Map.Entry<String, byte[]> part : Xlsx.parts(copy).entrySet()) {
                // what is as it was is valid: SchemaTest says so
                boolean edited = !Arrays.equals(part.getValue(), before.get(part.getKey()));
                if (edited && part.getKey().matches("xl/(styles|comments\\d+|worksheets/sheet\\d+)\\.xml")) {
                    assertThat(Schemas.faults(part.getValue()))
                            .as(part.getKey())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void whatIsOnTheSheetAlreadyStays() throws Exception {
        byte[] file;
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("甲");
            sheet.createRow(2).createCell(1).setCellValue("有批注");
            sheet.createRow(4);
            comment(sheet, sheet.getRow(2).getCell(1), "领导：请核实");
            comment(sheet, sheet.createRow(6).createCell(0), "另一条");
            sheet.addMergedRegion(new CellRangeAddress(8, 9, 0, 3));
            int picture = book.addPicture(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Workbook.PICTURE_TYPE_PNG);
            ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
            sheet.createDrawingPatriarch().createPicture(anchor, picture);
            book.createSheet("空");
            file = bytes(book);
        }
        List<CellNote> notes = List.of(
                new CellNote("甲", new CellRef(2, 1), Severity.ERROR, "第一"),
                new CellNote("甲", new CellRef(2, 1), Severity.INFO, "第二"),
                new CellNote("甲", new CellRef(4, 16_383), Severity.WARNING, "最后一列"),
                new CellNote("甲", new CellRef(5, 3), Severity.INFO, "新行"),
                new CellNote("空", new CellRef(0, 0), Severity.INFO, "空表"));

        try (XSSFWorkbook book = open(AnnotatedWorkbook.annotate(file, notes, null))) {
            XSSFSheet sheet = book.getSheet("甲");
            assertThat(sheet.getCellComment(new CellAddress("B3")).getString().getString())
                    .isEqualTo("领导：请核实\n【错误】第一\n【提示】第二");
            assertThat(sheet.getCellComment(new CellAddress("A7")).getString().getString())
                    .isEqualTo("另一条");
            assertThat(sheet.getCellComment(new CellAddress("XFD5")).getString().getString())
                    .isEqualTo("【警告】最后一列");
            assertThat(sheet.getCellComment(new CellAddress("D6")).getString().getString())
                    .isEqualTo("【提示】新行");
            assertThat(fill(sheet.getRow(2).getCell(1))).isEqualTo("FFFFC7CE");
            assertThat(sheet.getRow(5).getCell(3)).isNotNull();
            assertThat(sheet.getDrawingPatriarch().getShapes()).hasSize(1);
            assertThat(book.getSheet("空")
                            .getCellComment(new CellAddress("A1"))
                            .getString()
                            .getString())
                    .isEqualTo("【提示】空表");
        }
    }

    private static void comment(XSSFSheet sheet, Cell cell, String text) {
        var helper = sheet.getWorkbook().getCreationHelper();
        Comment comment = sheet.createDrawingPatriarch().createCellComment(helper.createClientAnchor());
        comment.setString(helper.createRichTextString(text));
        cell.setCellComment(comment);
    }

    @Test
    void prefixedAndStrictXmlIsEditedInItsOwnSpelling() throws Exception {
        byte[] file = Xlsx.rewritten(originals().get("form0.xlsx"), (name, xml) -> {
            if (name.equals("xl/worksheets/sheet1.xml")) {
                return xml.replaceAll("<(/?)([A-Za-z])", "<$1x:$2").replace(" xmlns=", " xmlns:x=");
            }
            return xml;
        });
        byte[] copy = AnnotatedWorkbook.annotate(file, notes(file), null);
        String sheet = new String(Xlsx.parts(copy).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);

        assertThat(sheet).contains("<x:legacyDrawing ", "<x:c r=\"C301\"").doesNotContain("<legacyDrawing", "<c ");
        try (XSSFWorkbook book = open(copy)) {
            assertThat(book.getSheetAt(0).getCellComment(new CellAddress("B3"))).isNotNull();
        }
    }

    @Test
    void anOldWorkbookIsAnnotatedToo() throws Exception {
        byte[] file;
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            Sheet sheet = book.createSheet("表");
            sheet.createRow(0).createCell(0).setCellFormula("1+2");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            file = bytes(book);
        }
        byte[] copy = AnnotatedWorkbook.annotate(
                file, List.of(new CellNote("表", new CellRef(0, 0), Severity.ERROR, "不对")), null);

        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(copy))) {
            Cell cell = book.getSheetAt(0).getRow(0).getCell(0);
            assertThat(cell.getCellComment().getString().getString()).isEqualTo("【错误】不对");
            assertThat(cell.getCellFormula()).isEqualTo("1+2");
            assertThat(cell.getNumericCellValue()).isEqualTo(3);
        }
    }

    @Test
    void anOldWorkbookWithoutProtectionGetsNone() throws Exception {
        byte[] file;
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("表").createRow(0).createCell(0).setCellValue("甲");
            file = bytes(book);
        }
        byte[] copy = AnnotatedWorkbook.annotate(
                file, List.of(new CellNote("表", new CellRef(0, 0), Severity.ERROR, "不对")), "密码");

        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(copy))) {
            assertThat(book.getSheetAt(0).getCellComments()).hasSize(1);
        }
    }

    @Test
    void aProtectedWorkbookIsProtectedAgain() throws Exception {
        byte[] plain = originals().get("form1.xlsx");
        byte[] file = locked(plain, "密码");

        byte[] copy = AnnotatedWorkbook.annotate(file, notes(plain), "密码");

        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(copy))) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(container));
            assertThat(decryptor.verifyPassword("错")).isFalse();
            assertThat(decryptor.verifyPassword("密码")).isTrue();
            byte[] inside = decryptor.getDataStream(container).readAllBytes();
            assertThat(inside).isEqualTo(AnnotatedWorkbook.annotate(plain, notes(plain), null));
        }
        assertThatThrownBy(() -> AnnotatedWorkbook.annotate(file, notes(plain), "错"))
                .isInstanceOfSatisfying(
                        AnnotateException.class, e -> assertThat(e.text()).contains("密码不对"));
    }

    private static byte[] locked(byte[] plain, String password) throws Exception {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword(password);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (var out = encryptor.getDataStream(container)) {
                out.write(plain);
            }
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void aFileThatIsNoneIsRefusedInWords() {
        assertThatThrownBy(() -> AnnotatedWorkbook.annotate(new byte[] {1, 2, 3}, List.of(), null))
                .isInstanceOf(AnnotateException.class);
        assertThatThrownBy(() -> AnnotatedWorkbook.annotate(new byte[] {(byte) 0xd0, 2, 3}, List.of(), null))
                .isInstanceOf(AnnotateException.class);
    }

    /** LibreOffice opens the copy: each formula, validation and value is what it makes of the original. */
    @Test
    @Tag("libreoffice")
    void inLibreOfficeTheCopyIsTheOriginalWithComments() throws Exception {
        LibreOffice.assumeAvailable();
        Path in = Files.createDirectories(temp.resolve("in"));
        List<Path> files = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, byte[]> original : originals().entrySet()) {
            if (!LONG && number++ % 6 != 0) {
                continue;
            }
            byte[] copy = AnnotatedWorkbook.annotate(original.getValue(), some(notes(original.getValue())), null);
            files.add(Files.write(in.resolve("a-" + original.getKey()), original.getValue()));
            files.add(Files.write(in.resolve("b-" + original.getKey()), copy));
        }
        List<Path> saved = LibreOffice.convert("xlsx", temp.resolve("out"), files);
        for (int i = 0; i < saved.size(); i += 2) {
            try (XSSFWorkbook before = open(Files.readAllBytes(saved.get(i)));
                    XSSFWorkbook after = open(Files.readAllBytes(saved.get(i + 1)))) {
                int comments = 0;
                for (Sheet sheet : before) {
                    Sheet copy = after.getSheet(sheet.getSheetName());
                    comments += copy.getCellComments().size();
                    same(sheet, copy, files.get(i).toString());
                }
                assertThat(comments).as(files.get(i).toString()).isGreaterThan(LONG ? 100 : 8);
            }
        }
    }

    /** LibreOffice takes seconds for hundreds of comments. */
    private static List<CellNote> some(List<CellNote> notes) {
        List<CellNote> some = new ArrayList<>();
        for (int i = 0; i < notes.size(); i += LONG ? 1 : 12) {
            some.add(notes.get(i));
        }
        return some;
    }

    private static void same(Sheet before, Sheet after, String name) {
        for (Row row : before) {
            for (Cell cell : row) {
                Cell copy = after.getRow(cell.getRowIndex()).getCell(cell.getColumnIndex());
                assertThat(copy.toString()).as(name + " " + cell.getAddress()).isEqualTo(cell.toString());
                assertThat(copy.getCellStyle().getDataFormatString())
                        .isEqualTo(cell.getCellStyle().getDataFormatString());
            }
        }
        assertThat(after.getDataValidations()).as(name).hasSameSizeAs(before.getDataValidations());
        assertThat(after.getProtect()).as(name).isEqualTo(before.getProtect());
        assertThat(after.getMergedRegions()).as(name).containsExactlyInAnyOrderElementsOf(before.getMergedRegions());
    }

    /** Excel's, WPS's and LibreOffice's habits, other offices' layouts, prefixes, strict Open XML, .xls. */
    @Test
    void whateverTheFileLooksLikeItsCopyReadsTheSame() throws Exception {
        int read = 0;
        try (Stream<Path> fixtures = Files.list(Path.of("src/test/resources/layouts"))) {
            for (Path fixture : fixtures.sorted().toList()) {
                String name = fixture.getFileName().toString();
                List<Reading> readings = name.matches(".*\\.xlsx?") ? readings(fixture) : List.of();
                if (readings.isEmpty()) {
                    continue;
                }
                read++;
                byte[] file = Files.readAllBytes(fixture);
                List<CellNote> notes = new ArrayList<>();
                for (Reading reading : readings) {
                    for (var place : reading.source().places().values()) {
                        notes.add(new CellNote(place.sheet(), place.cell(), Severity.WARNING, "看"));
                    }
                }
                List<Reading> again = ziping.read(AnnotatedWorkbook.annotate(file, notes, null), fixture.toString());
                assertThat(again.stream().map(Reading::evaluation).toList())
                        .as(name)
                        .isEqualTo(readings.stream().map(Reading::evaluation).toList());
                assertThat(again.stream().map(Reading::source).toList())
                        .as(name)
                        .isEqualTo(readings.stream().map(Reading::source).toList());
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    private List<Reading> readings(Path fixture) {
        try {
            return ziping.read(fixture);
        } catch (UnreadableException e) {
            return List.of();
        }
    }

    @Test
    void theFindingsOfTheNineBecomeComments() throws Exception {
        byte[] file = originals().get("form3.xlsx");
        List<CellNote> notes = new ArrayList<>();
        for (Reading reading : ziping.read(file, "自评表.xlsx")) {
            for (Finding finding : ziping.check(reading)) {
                notes.add(new CellNote(finding.sheet(), finding.cell(), finding.severity(), finding.text()));
            }
        }
        try (XSSFWorkbook book = open(AnnotatedWorkbook.annotate(file, notes, null))) {
            Map<CellAddress, ? extends Comment> comments = book.getSheetAt(0).getCellComments();
            assertThat(comments).hasSize(1);
            assertThat(comments.values().iterator().next().getString().getString())
                    .startsWith("【错误】项目实际成本与预算偏差率 -0.06(%) 与执行率不符");
        }
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static byte[] bytes(Workbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }
}
