package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.read.file.SavedAt;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.SubmissionBook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that was handed in twice counts once, in values and in formulas, and the reader is told which form counts. */
class RepeatedFormsTest {
    @TempDir
    Path temp;

    private Path in;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectories(temp.resolve("收件"));
        out = temp.resolve("汇总.xlsx");
    }

    private void json(String name, SelfEvaluation form) throws IOException {
        Files.write(in.resolve(name), Ziping.json(List.of(form)));
    }

    private CliSession merge(String... more) {
        CliSession session = new CliSession();
        List<String> args = new ArrayList<>(List.of("merge", in.toString(), "-o", out.toString()));
        args.addAll(List.of(more));
        session.run(args.toArray(String[]::new));
        return session;
    }

    /** Form 3 twice, the draft with an indicator at 0 points, and form 2. */
    private void threeFiles() throws IOException {
        SelfEvaluation form = NineForms.all().get(2);
        json("专项-初稿.json", FormEdits.set(form, "indicators[3].score", "0.00"));
        json("专项-定稿.json", form);
        json("网点.json", NineForms.all().get(1));
    }

    /** A sheet's rows as a reader sees them. */
    private static List<String> rows(XSSFWorkbook book, int sheet) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        List<String> rows = new ArrayList<>();
        for (Row row : book.getSheetAt(sheet)) {
            StringBuilder text = new StringBuilder();
            row.forEach(cell -> text.append(formatter.formatCellValue(cell)).append('\t'));
            rows.add(text.toString());
        }
        return rows;
    }

    @Test
    void sumsMeansAndChartsHaveItOnce() throws IOException {
        threeFiles();
        CliSession run = merge();

        assertThat(run.err()).contains("已汇总 3 份自评表，1 份重复报送、不计入合计；");
        byte[] file = Files.readAllBytes(out);
        Map<String, Object> cached = SubmissionBook.cached(file);
        SubmissionBook.assertSame(SubmissionBook.computed(file), cached);
        try (XSSFWorkbook book = SubmissionBook.open(file)) {
            XSSFSheet summary = book.getSheetAt(0);
            // the draft stands last, whatever its path is
            assertThat(book.getSheetName(5)).isEqualTo("专项业务费 (2)");
            assertThat(summary.getRow(5).getCell(0).getStringCellValue()).isEqualTo("合计");
            // 41.00 + 416.00, 39.50 + 398.47, 39.50 + 395.77
            assertThat(cached.get("汇总表!E6")).isEqualTo(457.0);
            assertThat(cached.get("汇总表!F6")).isEqualTo(437.97);
            assertThat(cached.get("汇总表!G6")).isEqualTo(435.27);
            assertThat(summary.getCTWorksheet().getAutoFilter().getRef()).endsWith("5");
            assertThat(summary.getDrawingPatriarch()
                            .getCharts()
                            .get(0)
                            .getCTChart()
                            .toString())
                    .contains("<c:ptCount val=\"2\"/>")
                    .doesNotContain("<c:ptCount val=\"3\"/>");
        }
    }

    @Test
    void theReaderIsToldWhichOneCounts() throws IOException {
        threeFiles();
        merge();
        try (XSSFWorkbook book = SubmissionBook.open(Files.readAllBytes(out))) {
            String summary = String.join("\n", rows(book, 0));
            assertThat(summary)
                    .contains("重复报送：1 份，不计入合计、平均、小计和图表")
                    .contains("1 份重复报送的自评表列在合计下面，不计入合计")
                    .contains("专项-初稿.json 和 专项-定稿.json", "汇总时只计 专项-定稿.json（文件名写明“定稿”）");
            // 指标明细: what is 重复 there is in no sum and no count
            long repeated =
                    rows(book, 2).stream().filter(row -> row.contains("重复")).count();
            assertThat(repeated).isEqualTo(NineForms.all().get(2).indicators().size());
        }
    }

    @Test
    void strictLeavesTheOtherOut() throws IOException {
        threeFiles();
        CliSession run = merge("--strict");

        assertThat(run.err()).contains("已汇总 2 份自评表，1 份因有错误未汇总；");
        try (XSSFWorkbook book = SubmissionBook.open(Files.readAllBytes(out))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3 + 2);
            assertThat(String.join("\n", rows(book, 0))).doesNotContain("重复报送");
            assertThat(String.join("\n", rows(book, 1))).contains("duplicate-project", "专项-初稿.json");
        }
    }

    /** The last form of a project has an error: the draft does not take its place. */
    @Test
    void strictTakesNoDraftForAFinalFormWithAnError() throws IOException {
        SelfEvaluation form = NineForms.all().get(2);
        json("专项-初稿.json", form);
        json("专项-定稿.json", FormEdits.set(form, "totalScore", "1.00"));
        json("网点.json", NineForms.all().get(1));
        CliSession run = merge("--strict");

        assertThat(run.err()).contains("已汇总 1 份自评表，2 份因有错误未汇总；");
    }

    @Test
    void sortedByScoreTheSameOneCounts() throws IOException {
        threeFiles();
        merge("--sort", "score");
        try (XSSFWorkbook book = SubmissionBook.open(Files.readAllBytes(out))) {
            assertThat(String.join("\n", rows(book, 0))).contains("汇总时只计 专项-定稿.json");
        }
    }

    @Test
    void theFilesOwnTimeDecidesWhereNamesSayNothing() throws Exception {
        Path forms = temp.resolve("forms");
        Path source = Files.write(
                temp.resolve("三.json"), Ziping.json(List.of(NineForms.all().get(2))));
        new CliSession().run("fill", source.toString(), "-o", forms.toString());
        byte[] form = Files.readAllBytes(forms.resolve("专项业务费.xlsx"));
        saved(form, in.resolve("a.xlsx"), 1_736_500_000_000L);
        saved(form, in.resolve("b.xlsx"), 1_736_400_000_000L);

        assertThat(merge().err()).contains("汇总时只计 a.xlsx!绩效自评表（文件属性里的保存时间 2025-01-10 09:06（UTC）最晚）");
        saved(form, in.resolve("b.xlsx"), 1_736_600_000_000L);
        assertThat(merge().err()).contains("汇总时只计 b.xlsx!绩效自评表（文件属性里的保存时间 2025-01-11 12:53（UTC）最晚）");
    }

    @SuppressWarnings("JavaUtilDate") // POI has no other
    private static void saved(byte[] form, Path target, long time) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form));
                OutputStream to = Files.newOutputStream(target)) {
            book.getProperties()
                    .getCoreProperties()
                    .getUnderlyingProperties()
                    .setModifiedProperty(Optional.of(new Date(time)));
            book.write(to);
        }
    }

    /** The same in the old format. */
    @Test
    @SuppressWarnings("JavaUtilDate") // POI has no other
    void oldFilesHaveATimeToo() throws Exception {
        Path xls = temp.resolve("a.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream to = Files.newOutputStream(xls)) {
            book.createSheet("a");
            book.createInformationProperties();
            SummaryInformation information = book.getSummaryInformation();
            information.setLastSaveDateTime(new Date(1_736_500_000_000L));
            book.write(to);
        }
        assertThat(SavedAt.of(Files.readAllBytes(xls), "a.xls", null))
                .isEqualTo(Instant.ofEpochMilli(1_736_500_000_000L));
    }

    /** What nobody filled in, and what cannot be read, is in no row of the summary. */
    @Test
    void blankAndUnreadableFormsHaveNoRow() throws Exception {
        json("网点.json", NineForms.all().get(1));
        Files.writeString(in.resolve("坏.json"), "{\"forms\":");
        new CliSession().run("template", "-o", temp.resolve("t").toString());
        Files.copy(temp.resolve("t/input.xlsx"), in.resolve("空白.xlsx"));
        CliSession run = new CliSession();

        assertThat(run.run("merge", in.toString(), "-o", out.toString())).isEqualTo(3);
        assertThat(run.err()).contains("已汇总 1 份自评表，1 份输入无法读取；");
        try (XSSFWorkbook book = SubmissionBook.open(Files.readAllBytes(out))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3 + 1);
            assertThat(book.getSheetAt(0).getRow(4).getCell(0).getStringCellValue())
                    .isEqualTo("合计");
            assertThat(String.join("\n", rows(book, 1))).contains("not-filled-in", "unreadable-file");
        }
    }
}
