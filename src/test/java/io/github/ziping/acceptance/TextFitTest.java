package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.PrintedBlock;
import io.github.ziping.testing.RandomTexts;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Xlsx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No text is cut off in print, and no row is much taller than its texts, as LibreOffice sees it. */
@Tag("libreoffice")
class TextFitTest {
    private static final boolean LONG = "long".equals(System.getProperty("ziping.fuzz"));
    private static final int FORMS = LONG ? 40 : 16;
    private static final int INDICATORS = 4;
    private static final int LONGEST = 3_000;
    private static final int GRAM = 8;

    /** One line of Chinese with 9 points in LibreOffice, and the grid of 0.75 points. */
    private static final double LINE = 13.1 + 0.75;

    private static final double LEAST_HEIGHT = 19.5;

    /** LibreOffice chooses heights on a screen's pixels but prints without; where print takes more, the form gives more. */
    private static final double SCREEN_AND_PRINT = 0.05;

    /** LibreOffice makes no row taller. */
    private static final double TALLEST = 3_276;

    private static final Pattern ROW = Pattern.compile("<row r=\"(\\d+)\"[^>]* ht=\"([0-9.]+)\"");

    @TempDir
    private Path folder;

    private final List<byte[]> files = new ArrayList<>();

    @BeforeEach
    void write() {
        LibreOffice.assumeAvailable();
        Ziping ziping = TestOffice.open();
        for (long seed = 0; seed < FORMS; seed++) {
            files.add(ziping.fill(form(new RandomTexts(seed))));
        }
        NineForms.all().forEach(form -> files.add(ziping.fill(form)));
    }

    @Test
    void everyTextIsPrintedToItsEnd() throws IOException {
        assertThat(cutOff(files)).isEmpty();
    }

    @Test
    void soIsEveryTextOfTheMinistrysForm() throws IOException {
        Ziping ministry = TestOffice.mof();
        List<byte[]> forms = new ArrayList<>();
        for (long seed = 0; seed < FORMS / 4; seed++) {
            forms.add(ministry.fill(form(new RandomTexts(seed))));
        }
        NineForms.all().forEach(form -> forms.add(ministry.fill(form)));

        assertThat(cutOff(forms)).isEmpty();
    }

    /** So that the check above cannot pass by seeing nothing. */
    @Test
    void aLineThatIsCutOffIsNoticed() throws IOException {
        List<byte[]> lower = files.stream().map(file -> lowered(file, LINE)).toList();

        assertThat(cutOff(lower)).hasSizeGreaterThan(FORMS);
    }

    @Test
    void rowsAreAsTallAsLibreOfficeMakesThem() throws IOException {
        List<PrintedBlock> blocks = new ArrayList<>();
        for (byte[] file : files) {
            blocks.addAll(PrintedBlock.of(file));
        }
        List<Double> needed = optimalHeights(blocks);
        List<String> wrong = new ArrayList<>();
        int withinALine = 0;
        for (int i = 0; i < blocks.size(); i++) {
            double spare = blocks.get(i).height() - needed.get(i);
            double most = Math.max(LEAST_HEIGHT - needed.get(i), LINE);
            withinALine += spare < most ? 1 : 0;
            if (spare < -0.1 || spare > most + needed.get(i) * SCREEN_AND_PRINT && needed.get(i) < TALLEST) {
                String text = start(blocks.get(i).cells().get(0).text());
                wrong.add("needed " + needed.get(i) + ", given " + blocks.get(i).height() + ": " + text);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(blocks).hasSizeGreaterThan(FORMS * (INDICATORS + 1));
        assertThat(withinALine).isGreaterThan(blocks.size() * 97 / 100);
    }

    private static SelfEvaluation form(RandomTexts texts) {
        SelfEvaluation basics = NineForms.all().get(0);
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i++) {
            indicators.add(new Indicator(
                    "产出",
                    "数量" + i,
                    text(texts, i == 0 ? LONGEST : 150),
                    Target.of("≥95.00(%)"),
                    Actual.of(text(texts, 30)),
                    basics.totalWeight(),
                    basics.totalScore(),
                    text(texts, i == 1 ? LONGEST : 400)));
        }
        return basics.withExpectedGoal(text(texts, LONGEST))
                .withActualResult(text(texts, LONGEST))
                .withIndicators(indicators)
                .withTotalWeight(null)
                .withTotalScore(null)
                .withGrade(null);
    }

    private static String text(RandomTexts texts, int most) {
        String text = texts.next(most);
        return text.isBlank() ? "空" : text;
    }

    // -- what is printed

    /** The texts that are not printed in full. */
    private List<String> cutOff(List<byte[]> forms) throws IOException {
        List<Path> inputs = new ArrayList<>();
        for (byte[] form : forms) {
            inputs.add(Files.write(folder.resolve(inputs.size() + ".xlsx"), topAligned(form)));
        }
        List<Path> pdfs = LibreOffice.convert("pdf", folder.resolve("pdf"), inputs);
        List<String> cutOff = new ArrayList<>();
        int texts = 0;
        for (int i = 0; i < pdfs.size(); i++) {
            Set<String> printed = grams(bare(LibreOffice.pdfText(pdfs.get(i))));
            for (PrintedBlock block : PrintedBlock.of(forms.get(i))) {
                for (PrintedBlock.Text text : block.cells()) {
                    texts++;
                    if (!isPrinted(bare(text.text()), printed, block.pageBreaks())) {
                        cutOff.add("form " + i + ", columns " + text.columns() + ": " + start(text.text()));
                    }
                }
            }
        }
        assertThat(texts).isGreaterThan(200);
        return cutOff;
    }

    private static String start(String text) {
        return text.substring(0, Math.min(20, text.length())) + "… (" + text.length() + ")";
    }

    /**
     * LibreOffice leaves a line out of the PDF when it lies wholly below its cell, but draws every line of a centred text,
     * hidden ones too; a text needs the same room at the top of its cell.
     */
    private static byte[] topAligned(byte[] form) {
        return Xlsx.rewritten(
                form,
                (part, xml) ->
                        part.equals("xl/styles.xml") ? xml.replace("vertical=\"center\"", "vertical=\"top\"") : xml);
    }

    /** Whether all runs of eight characters are printed, but for those that a page break parts. */
    private static boolean isPrinted(String text, Set<String> printed, int pageBreaks) {
        Set<String> missing = grams(text);
        missing.removeAll(printed);
        return missing.size() <= pageBreaks * (GRAM - 1);
    }

    private static Set<String> grams(String text) {
        Set<String> grams = new HashSet<>();
        for (int at = 0; at + GRAM <= text.length(); at++) {
            grams.add(text.substring(at, at + GRAM));
        }
        return grams;
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000\\f]+", "");
    }

    /** A form whose tall rows are lower than they should be. */
    private static byte[] lowered(byte[] form, double points) {
        return Xlsx.rewritten(
                form,
                (part, xml) -> Xlsx.isSheet(part)
                        ? ROW.matcher(xml).replaceAll(row -> lowered(row.group(), row.group(2), points))
                        : xml);
    }

    private static String lowered(String row, String height, double points) {
        double lower = Double.parseDouble(height) - points;
        return lower < LINE ? row : row.replace("\"" + height + "\"", "\"" + lower + "\"");
    }

    // -- how tall LibreOffice would make the rows

    /** Writes the blocks once more, unmerged and without heights, and lets LibreOffice choose them. */
    private List<Double> optimalHeights(List<PrintedBlock> blocks) throws IOException {
        Map<String, Double> widths = new LinkedHashMap<>();
        blocks.forEach(block -> block.cells().forEach(text -> widths.put(text.columns(), text.width())));
        String sheet = sheet(blocks, widths);
        byte[] twin = Xlsx.rewritten(files.get(0), (part, xml) -> Xlsx.isSheet(part) ? sheet : xml);
        Path file = Files.write(folder.resolve("twin.xlsx"), twin);
        Path sized = LibreOffice.convert("xlsx", folder.resolve("sized"), List.of(withoutHeights(file)))
                .get(0);
        byte[] written = Xlsx.parts(Files.readAllBytes(sized)).get("xl/worksheets/sheet1.xml");
        Map<Integer, Double> heights = new LinkedHashMap<>();
        Matcher row = ROW.matcher(new String(written, StandardCharsets.UTF_8));
        while (row.find()) {
            heights.put(Integer.parseInt(row.group(1)), Double.parseDouble(row.group(2)));
        }
        assertThat(heights).hasSize(blocks.size());
        return List.copyOf(heights.values());
    }

    /** LibreOffice takes over the heights of an xlsx as they are, but computes those that its own format leaves out. */
    private Path withoutHeights(Path file) throws IOException {
        Path flat = LibreOffice.convert("fods", folder.resolve("flat"), List.of(file))
                .get(0);
        String xml = Files.readString(flat, StandardCharsets.UTF_8)
                .replaceAll(" style:row-height=\"[^\"]*\"", "")
                .replace("style:use-optimal-row-height=\"false\"", "style:use-optimal-row-height=\"true\"");
        return Files.writeString(flat, xml, StandardCharsets.UTF_8);
    }

    private static String sheet(List<PrintedBlock> blocks, Map<String, Double> widths) {
        StringBuilder xml = new StringBuilder(
                "<worksheet xmlns=\"" + "http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cols>");
        List<String> columns = List.copyOf(widths.keySet());
        for (int i = 0; i < columns.size(); i++) {
            xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
            xml.append("\" width=\"").append(widths.get(columns.get(i))).append("\" customWidth=\"1\"/>");
        }
        xml.append("</cols><sheetData>");
        for (int row = 1; row <= blocks.size(); row++) {
            xml.append("<row r=\"").append(row).append("\">");
            for (PrintedBlock.Text text : inOrder(blocks.get(row - 1), columns)) {
                xml.append("<c r=\"")
                        .append((char) ('A' + columns.indexOf(text.columns())))
                        .append(row);
                xml.append("\" s=\"").append(text.style()).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                xml.append(escaped(text.text())).append("</t></is></c>");
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static List<PrintedBlock.Text> inOrder(PrintedBlock block, List<String> columns) {
        return block.cells().stream()
                .sorted((a, b) -> columns.indexOf(a.columns()) - columns.indexOf(b.columns()))
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
