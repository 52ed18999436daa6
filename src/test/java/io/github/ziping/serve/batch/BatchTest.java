package io.github.ziping.serve.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.ziping.Ziping;
import io.github.ziping.job.Progress;
import io.github.ziping.job.year.SubmitOptions;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import io.github.ziping.year.ProjectState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of 汇总 shows the forms that count and no others, with the figures of the workbook that goes up. */
@Tag("slow")
class BatchTest {
    private static final Pattern CHARTS = Pattern.compile("data-charts=\"([^\"]*)\"");
    private static final Set<ProjectState> ALL =
            Set.of(ProjectState.ERRORS, ProjectState.WARNINGS, ProjectState.READY, ProjectState.FINAL);

    @TempDir
    private Path temp;

    @Test
    void showsWhatGoesUp() throws Exception {
        Ziping ziping = TestOffice.open();
        YearFolders year = YearFolders.nine(ziping, temp);
        for (int i = 1; i <= 3; i++) {
            year.receive(i + ".xlsx", YearFolders.form(i), "2025-01-05T02:00:00Z");
        }
        // an older version and a form of nobody's count for nothing
        year.receive("旧/1.xlsx", YearFolders.withError(1), "2025-01-01T02:00:00Z");
        year.receive("别人.xlsx", YearFolders.form(4).withProject("别人的项目"), "2025-01-05T02:00:00Z");
        try (PageClient client = PageClient.start(year.folder().root())) {
            String page = client.get("/batch").body();
            assertThat(page).contains("汇总了 3 个项目，共 9 个").contains("与名单不符（7）");
            String table = page.substring(page.indexOf("<table class"), page.indexOf("id=\"batch-findings\""));
            for (int i = 1; i <= 3; i++) {
                assertThat(table).contains(">" + YearFolders.form(i).project() + "</a>");
            }
            assertThat(page).contains("href=\"/projects/").doesNotContain("style=");
            assertThat(table).doesNotContain("别人的项目");

            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            ziping.submit(year.folder(), new SubmitOptions(true, true, ALL), whole, Progress.NONE);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(whole.toByteArray()))) {
                for (String shown : figures(book.getSheetAt(0))) {
                    assertThat(table).contains(">" + shown + "<");
                }
            }
            assertThat(numbers(page))
                    .contains(new BigDecimal("98.97"), new BigDecimal("1428.80"), new BigDecimal("1424.72"));
            assertThat(client.get("/batch/summary.css").body()).contains(".ziping-summary");
        }
    }

    /** The rows of the projects and their sums as Excel shows them. */
    private static List<String> figures(XSSFSheet sheet) {
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        List<String> shown = new ArrayList<>();
        for (int row = 3; row < 7; row++) {
            sheet.getRow(row).forEach(cell -> {
                String text = formatter.formatCellValue(cell);
                // further to the right stand the figures of the charts
                if (cell.getColumnIndex() < 16 && text.matches("[\\d,.]+")) {
                    shown.add(text);
                }
            });
        }
        assertThat(shown).hasSizeGreaterThan(20);
        return shown;
    }

    private static List<BigDecimal> numbers(String page) throws Exception {
        Matcher matcher = CHARTS.matcher(page);
        assertThat(matcher.find()).isTrue();
        String json =
                matcher.group(1).replace("&#34;", "\"").replace("&quot;", "\"").replace("&amp;", "&");
        List<BigDecimal> numbers = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isNumeric()) {
                    numbers.add(parser.getDecimalValue());
                }
            }
        }
        return numbers;
    }
}
