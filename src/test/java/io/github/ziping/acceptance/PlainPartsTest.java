package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.job.CheckResult;
import io.github.ziping.job.MergeOptions;
import io.github.ziping.job.PrepareOptions;
import io.github.ziping.job.Progress;
import io.github.ziping.job.ReportFormat;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.NineForms;
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
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What standard and schema allow, and some programs do not know, is in no output: relationships with absolute targets, which
 * exceljs refuses; CDATA, which SAX readers drop from formulas; booleans as words, which exceljs takes for their contrary.
 */
@Tag("slow")
class PlainPartsTest {
    private static final Pattern ABSOLUTE = Pattern.compile("<[\\w:]*Relationship\\s[^>]*Target\\s*=\\s*[\"']/[^>]*>");
    private static final Pattern WORD = Pattern.compile("<[^>]*\\s([\\w:]+)\\s*=\\s*[\"'](?:true|false)[\"'][^>]*>");

    @TempDir
    private Path temp;

    private final Ziping ziping = TestOffice.open();
    private Path forms;

    @BeforeEach
    void writeForms() throws IOException {
        forms = Files.write(temp.resolve("表.json"), Ziping.json(NineForms.all()));
    }

    private static List<String> odd(Map<String, byte[]> parts) {
        List<String> odd = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String xml = new String(part.getValue(), StandardCharsets.UTF_8);
            if (part.getKey().endsWith(".rels")) {
                find(ABSOLUTE, xml, part.getKey(), odd);
            }
            if (part.getKey().endsWith(".xml")) {
                find(WORD, xml, part.getKey(), odd);
                find(Pattern.compile("<!\\[CDATA\\["), xml, part.getKey(), odd);
            }
        }
        return odd;
    }

    private static void find(Pattern pattern, String xml, String part, List<String> odd) {
        Matcher found = pattern.matcher(xml);
        if (found.find()) {
            odd.add(part + ": " + found.group());
        }
    }

    @Test
    void areInAllThatIsWritten() throws Exception {
        for (Ziping office : List.of(ziping, TestOffice.mof())) {
            Path out = Files.createTempDirectory(temp, "out");
            office.template(Files.createDirectories(out.resolve("模板")));
            office.fill(List.of(forms), out.resolve("表"), false, Progress.NONE);
            office.merge(List.of(forms), out.resolve("汇总.xlsx"), MergeOptions.USUAL, Progress.NONE);
            office.prepare(List.of(forms), out.resolve("发放"), PrepareOptions.USUAL, Progress.NONE);
            CheckResult result = office.check(List.of(out.resolve("表")), null, Progress.NONE);
            office.report(result, ReportFormat.XLSX, List.of(forms), out.resolve("清单.xlsx"));
            office.annotate(List.of(out.resolve("表")), result, out.resolve("退回"));
            List<Path> files;
            try (Stream<Path> all = Files.walk(out)) {
                files = all.filter(file -> file.toString().endsWith(".xlsx")).toList();
            }
            // 2 of the template, 9 forms, 9 workbooks and their list, a submission, a list of findings, copies
            assertThat(files).hasSizeGreaterThan(24);
            for (Path file : files) {
                assertThat(odd(Xlsx.parts(Files.readAllBytes(file))))
                        .as("%s", file)
                        .isEmpty();
            }
        }
    }

    /** The department's workbook as another program saves it, with its long formulas in CDATA and all booleans as words. */
    @Test
    void areNotKeptInWhatACopyChanges() throws Exception {
        SelfEvaluation faulty = NineForms.all().get(3);
        byte[] saved;
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ziping.departmentWorkbook(faulty)))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            saved = asOthersSpell(bytes.toByteArray());
        }
        assertThat(odd(Xlsx.parts(saved)).toString()).contains("CDATA", "locked=\"false\"", "Target=\"/");
        Path input = Files.write(temp.resolve("填报表.xlsx"), saved);

        Path copy = ziping.annotate(
                        List.of(input), ziping.check(List.of(input), null, Progress.NONE), temp.resolve("退回"))
                .written()
                .get(0);

        Map<String, byte[]> parts = Xlsx.parts(Files.readAllBytes(copy));
        assertThat(odd(parts)).noneMatch(each -> each.contains("Target=\"/") || each.contains("locked="));
        // a sheet with notes is changed, the others are as they were
        Map<String, byte[]> before = Xlsx.parts(saved);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            byte[] old = before.get(part.getKey());
            if (Xlsx.isSheet(part.getKey()) && (old == null || !Arrays.equals(old, part.getValue()))) {
                assertThat(new String(part.getValue(), StandardCharsets.UTF_8))
                        .as(part.getKey())
                        .doesNotContain("<![CDATA[");
            }
        }
    }

    private static byte[] asOthersSpell(byte[] workbook) {
        return Xlsx.rewritten(workbook, (part, xml) -> switch (part) {
            case "xl/_rels/workbook.xml.rels" -> xml.replace("Target=\"worksheets/", "Target=\"/xl/worksheets/");
            case "xl/styles.xml" -> xml.replace("locked=\"0\"", "locked=\"false\"");
            default -> xml;
        });
    }
}
