package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.job.PrepareOptions;
import io.github.ziping.job.Progress;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import io.github.ziping.year.UnitLinks;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 发放清单 with the link by which each unit may report. */
class ReportLinksTest {
    private final Ziping ziping = TestOffice.open();

    @TempDir
    private Path temp;

    private List<String> column(Path list, int column) throws Exception {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(list)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                cells.add(new DataFormatter().formatCellValue(sheet.getRow(row).getCell(column)));
            }
        }
        return cells;
    }

    @Test
    void theListHasEachUnitsLink() throws Exception {
        YearFolders year = YearFolders.nine(ziping, temp, "大楼修缮项目|基建处|李", "没有单位的项目||李");
        UnitLinks links = Ziping.unitLinks(year.folder(), ziping.ledger(year.folder(), Progress.NONE))
                .withPrefix("http://10.1.2.3:8642/t/");
        Path sent = year.folder().sent();
        List<Path> list = List.of(year.folder().roster());
        Path plain = ziping.prepare(list, temp.resolve("照旧"), PrepareOptions.USUAL, Progress.NONE)
                .list();
        Path linked = ziping.prepare(list, sent, new PrepareOptions(null, false, links), Progress.NONE)
                .list();

        String nine = links.link("上海市公积金管理中心");
        List<String> expected = new ArrayList<>(List.of("填报链接"));
        for (int i = 0; i < 9; i++) {
            expected.add(nine);
        }
        expected.add(links.link("基建处"));
        expected.add("");
        assertThat(column(linked, 9)).containsExactlyElementsOf(expected);
        assertThat(column(plain, 9)).containsOnly("");
        for (int i = 0; i < 9; i++) {
            assertThat(column(linked, i)).isEqualTo(column(plain, i));
        }
        // the secrets are on the list of what goes to whom, and in their own file, nowhere else
        assertThat(year.folder().root().resolve("链接.txt")).exists();
        assertThat(links.tokens()).hasSize(2);
        assertThat(ziping.ledger(year.folder(), Progress.NONE).projects()).allMatch(project -> project.sent() != null);
    }
}
