package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.job.MergeOptions;
import io.github.ziping.job.MergeSort;
import io.github.ziping.job.Progress;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.office.OfficeException;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.RandomForms;
import io.github.ziping.testing.Schemas;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Xlsx;
import io.github.ziping.write.poi.FormTemplateGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every part of every workbook obeys its schema, and the package holds together. */
@Tag("schema")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaTest {
    private static final boolean LONG = "long".equals(System.getProperty("ziping.fuzz"));
    private static final int RANDOM_FORMS = LONG ? 50 : 30;
    private static final int LONG_FORMS = LONG ? 10 : 5;
    private static final Pattern TARGET = Pattern.compile(" Target=\"([^\"]+)\"(?! TargetMode=\"External\")");
    private static final Pattern PART_NAME = Pattern.compile(" PartName=\"/([^\"]+)\"");
    private static final Pattern EXTENSION = Pattern.compile(" Extension=\"([^\"]+)\"");

    /** Two of the package's own parts, for which poi-ooxml-full has no schemas; POI itself checks them when it opens a file. */
    private static final Pattern WITHOUT_SCHEMA = Pattern.compile("\\[Content_Types]\\.xml|docProps/core\\.xml");

    private final Ziping ziping = TestOffice.open();
    private final Ziping ministry = TestOffice.mof();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @BeforeAll
    void write() {
        files.put("form.xlsx", FormTemplateGenerator.generate(ziping.profile()));
        files.put("input.xlsx", ziping.departmentWorkbook(null));
        for (SelfEvaluation form : NineForms.all()) {
            files.put("filled " + form.project() + ".xlsx", ziping.fill(form));
            files.put("department " + form.project() + ".xlsx", ziping.departmentWorkbook(form));
        }
        files.put("ministry's form.xlsx", FormTemplateGenerator.generate(ministry.profile()));
        files.put("ministry's input.xlsx", ministry.departmentWorkbook(null));
        for (SelfEvaluation form : NineForms.all()) {
            files.put("ministry's " + form.project() + ".xlsx", ministry.fill(form));
        }
        for (long seed = 0; seed < RANDOM_FORMS; seed++) {
            files.put("seed " + seed + ".xlsx", ziping.fill(RandomForms.of(seed)));
        }
        for (long seed = 0; seed < LONG_FORMS; seed++) {
            files.put("long " + seed + ".xlsx", ziping.fill(RandomForms.longOf(seed)));
            files.put("ministry's long " + seed + ".xlsx", ministry.fill(RandomForms.longOf(seed)));
        }
    }

    /** The submission workbooks have other parts than forms: 15 of their own, and a sheet for each form. */
    @Test
    void submissionsAreValidAndHoldTogether() throws XmlException, IOException, OfficeException {
        List<SelfEvaluation> forms = new ArrayList<>(NineForms.all());
        for (long seed = 0; seed < 8; seed++) {
            forms.add(RandomForms.of(seed));
        }
        Map<String, byte[]> submissions = new LinkedHashMap<>();
        for (Ziping office : List.of(ziping, ministry)) {
            Path input = Files.write(temp.resolve("forms.json"), Ziping.json(forms));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            office.merge(List.of(input), out, MergeOptions.USUAL, Progress.NONE);
            submissions.put("submission of " + office.name(), out.toByteArray());
            Path apart = temp.resolve(office.name() + ".xlsx");
            MergeOptions options = new MergeOptions(MergeSort.SCORE, true, false, null);
            office.merge(List.of(input), apart, options, Progress.NONE);
            submissions.put("lists of " + office.name(), Files.readAllBytes(apart));
        }
        int parts = faultless(submissions);
        // 4 charts, drawing, table, 3 sheets, workbook, styles, texts, properties, 5 or 6 parts of relationships
        assertThat(parts).isEqualTo(2 * 18 + 2 * 19 + 2 * forms.size());
        holdTogether(submissions);
    }

    @TempDir
    Path temp;

    private static int faultless(Map<String, byte[]> files) throws XmlException, IOException {
        int parts = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            for (Map.Entry<String, byte[]> part : Xlsx.parts(file.getValue()).entrySet()) {
                if (!WITHOUT_SCHEMA.matcher(part.getKey()).matches()) {
                    assertThat(Schemas.faults(part.getValue()))
                            .as("%s: %s", file.getKey(), part.getKey())
                            .isEmpty();
                    parts++;
                }
            }
        }
        return parts;
    }

    @Test
    void everyPartIsValid() throws XmlException, IOException {
        int parts = faultless(files);
        // worksheet, workbook, styles, texts, properties and twice relationships; a department's workbook has six
        // sheets
        assertThat(parts).isEqualTo(files.size() * 7 + 5 * (2 + NineForms.all().size()));
    }

    @Test
    void theExceptionsHaveIndeedNoSchema() throws XmlException, IOException {
        Map<String, byte[]> parts = Xlsx.parts(files.get("form.xlsx"));
        for (String part : List.of("[Content_Types].xml", "docProps/core.xml")) {
            assertThat(Schemas.know(parts.get(part))).as(part).isFalse();
        }
    }

    /** So that the check cannot pass by finding nothing wrong with anything. */
    @Test
    void aWrongPartIsFound() throws XmlException, IOException {
        String sheet = new String(
                Xlsx.parts(files.get("seed 0.xlsx")).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);

        assertThat(faults(sheet.replaceFirst("customHeight=\"1\"", "tall=\"1\"")))
                .singleElement()
                .asString()
                .contains("tall");
        assertThat(faults(sheet.replaceFirst("(<mergeCells.*</mergeCells>)(.*?<pageMargins[^>]*>)", "$2$1")))
                .isNotEmpty();
        assertThat(faults(sheet)).isEmpty();
    }

    @Test
    void someFormsHaveSeveralPagesAndRowsOfTheGreatestHeight() {
        long breaks = count("<rowBreaks");
        long tallest = count(" ht=\"409.5\"");

        assertThat(breaks).isGreaterThan(LONG_FORMS);
        assertThat(tallest).isPositive();
    }

    @Test
    void everyPartHasATypeAndEveryRelationATarget() {
        holdTogether(files);
    }

    private static void holdTogether(Map<String, byte[]> files) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Map<String, byte[]> parts = Xlsx.parts(file.getValue());
            String types = text(parts.get("[Content_Types].xml"));
            Set<String> named = all(PART_NAME, types);
            Set<String> extensions = all(EXTENSION, types);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                String name = part.getKey();
                String extension = name.substring(name.lastIndexOf('.') + 1);
                assertThat(named.contains(name) || extensions.contains(extension) || isTypes(name))
                        .as("%s: type of %s", file.getKey(), name)
                        .isTrue();
                if (extension.equals("rels")) {
                    assertThat(parts.keySet()).as(file.getKey()).containsAll(targets(name, text(part.getValue())));
                }
            }
            assertThat(parts.keySet()).as(file.getKey()).containsAll(named);
        }
    }

    @Test
    void poiOpensEach() throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.getValue()))) {
                assertThat(book.getSheetAt(0).getPhysicalNumberOfRows())
                        .as(file.getKey())
                        .isPositive();
            }
        }
    }

    @Nested
    @Tag("libreoffice")
    class InLibreOffice {
        @TempDir
        private Path folder;

        @Test
        void libreOfficePrintsEach() throws IOException {
            LibreOffice.assumeAvailable();
            List<Path> inputs = new ArrayList<>();
            for (byte[] file : files.values()) {
                inputs.add(Files.write(folder.resolve(inputs.size() + ".xlsx"), file));
            }
            for (Path pdf : LibreOffice.convert("pdf", folder.resolve("out"), inputs)) {
                assertThat(LibreOffice.pdfPages(pdf)).as("%s", pdf).isPositive();
            }
        }
    }

    private static List<String> faults(String sheet) throws XmlException, IOException {
        return Schemas.faults(sheet.getBytes(StandardCharsets.UTF_8));
    }

    private long count(String words) {
        return files.values().stream()
                .filter(file ->
                        text(Xlsx.parts(file).get("xl/worksheets/sheet1.xml")).contains(words))
                .count();
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }

    private static boolean isTypes(String part) {
        return part.equals("[Content_Types].xml");
    }

    /** The parts that a part of relationships points to, by their full names. */
    private static Set<String> targets(String rels, String xml) {
        String folder = rels.substring(0, rels.indexOf("_rels/"));
        return all(TARGET, xml).stream()
                .map(target -> target.startsWith("/")
                        ? target.substring(1)
                        : Path.of(folder + target).normalize().toString().replace('\\', '/'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
