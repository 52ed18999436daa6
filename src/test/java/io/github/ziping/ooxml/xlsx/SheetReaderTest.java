package io.github.ziping.ooxml.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.ooxml.ZipBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The spellings of a cell that are matched at once, beside the same cells read event by event. */
class SheetReaderTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String[] VALUES = {
        "",
        "/>",
        "><v/>",
        "><v></v>",
        "><v>7</v>",
        "><v>-0.5</v>",
        "><v>1E-3</v>",
        "><v>产出 &amp; 效益</v>",
        "><f>1+1</f><v>2</v>",
        "><f>A1</f>",
        "><f t=\"shared\" si=\"0\"/><v>✓</v>",
        "><f t=\"shared\" si=\"0\"/><v/>",
        "><f t=\"shared\" si=\"0\"/>",
        "><v>0</v>",
        "><v> 1</v>",
        "><v>12<!-- c -->3</v>",
        "><is><t>行内</t></is>"
    };
    private static final String[] TYPES = {
        "", " t=\"n\"", " t=\"s\"", " t=\"str\"", " t=\"b\"", " t=\"e\"", " t=\"inlineStr\""
    };

    @Test
    void aCellMeansTheSameInEverySpelling() throws Exception {
        long seed = 20_261_127;
        Random random = new Random(seed);
        int compared = 0;
        for (int i = 0; i < 4_000; i++) {
            StringBuilder plain = new StringBuilder();
            StringBuilder other = new StringBuilder();
            for (int column = 0; column < 6; column++) {
                String address = " r=\"" + (char) ('A' + column) + "1\"";
                String style = random.nextBoolean() ? "" : " s=\"" + random.nextInt(3) + "\"";
                String type = TYPES[random.nextInt(TYPES.length)];
                String value = VALUES[random.nextInt(VALUES.length)];
                String rest = value.isEmpty() ? "></c>" : value.equals("/>") ? value : value + "</c>";
                plain.append("<c").append(address).append(style).append(type).append(rest);
                // another order of the attributes is never matched at once
                other.append("<c").append(type).append(style).append(address).append(rest);
            }
            Object expected = read(other.toString());
            assertThat(read(plain.toString())).as("seed %d: %s", seed, plain).isEqualTo(expected);
            compared += expected instanceof List<?> cells ? cells.size() : 0;
        }
        assertThat(compared).isGreaterThan(2_000);
    }

    /** The cells, or why they cannot be read. */
    private static Object read(String cells) throws Exception {
        try {
            return sheet(cells).cells();
        } catch (OoxmlException e) {
            // an address may stand in one message and not in the other
            return OoxmlException.class;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"A1\" t=\"str\"><f>IF(B1,1,\"\")</f><v></v></c>",
                "<c r=\"A1\" s=\"1\" t=\"str\"><f t=\"shared\" si=\"0\"/><v/></c>",
                "<c r=\"A1\" t=\"str\"><f t=\"shared\" si=\"0\"/><v></v></c>"
            })
    void anEmptyTextThatAFormulaGaveIsAnEmptyCell(String cell) throws Exception {
        assertThat(sheet(cell).cells()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"A1\"><f>B1+1</f></c>",
                "<c r=\"A1\"><f>B1+1</f><v/></c>",
                "<c r=\"A1\"><f t=\"shared\" si=\"0\"/><v></v></c>"
            })
    void aFormulaThatWasNeverComputedIsKept(String cell) throws Exception {
        assertThat(sheet(cell).cells()).singleElement().satisfies(kept -> {
            assertThat(kept.kind()).isEqualTo(Cell.Kind.BLANK);
            assertThat(kept.formula()).isNotNull();
        });
    }

    @Test
    void theFilesOfABatchKeepTheirOwnFormats() throws Exception {
        List<byte[]> files = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            files.add(workbook(
                    "<c r=\"A1\" s=\"1\"><v>0.5</v></c>", i % 2 == 0 ? "0." + "0".repeat(i) + "%" : "0.0" + i));
        }
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < files.size(); i++) {
                Cell cell = XlsxFile.open(files.get(i))
                        .sheet(0, row -> true)
                        .cells()
                        .get(0);
                assertThat(cell.format().percent()).as("file %d", i).isEqualTo(i % 2 == 0);
            }
        }
    }

    private static Sheet sheet(String cells) throws Exception {
        return XlsxFile.open(workbook(cells, "0.00%")).sheet(0, row -> true);
    }

    private static byte[] workbook(String cells, String format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        try (ZipBuilder zip = new ZipBuilder(out)) {
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + relationships
                            + "\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships>"
                            + relationship("rId1", relationships + "/worksheet", "worksheets/sheet1.xml")
                            + relationship("rId2", relationships + "/sharedStrings", "sharedStrings.xml")
                            + relationship("rId3", relationships + "/styles", "styles.xml") + "</Relationships>");
            part(zip, "xl/sharedStrings.xml", "<sst><si><t>零</t></si><si><t>一</t></si><si><t/></si></sst>");
            part(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"" + format
                            + "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf numFmtId=\"14\"/></cellXfs>"
                            + "</styleSheet>");
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\">" + cells
                            + "</row></sheetData></worksheet>");
            zip.finish();
        }
        return out.toByteArray();
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void part(ZipBuilder zip, String name, String xml) throws Exception {
        zip.add(name, xml.getBytes(StandardCharsets.UTF_8));
    }
}
