package io.github.ziping.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 设置.txt says the year, the office and the deadline, however people write them; what nobody understands is told. */
class YearSettingsTest {
    @TempDir
    private Path temp;

    private YearSettings read(String text) throws IOException {
        return YearSettings.read(Files.write(temp.resolve("设置.txt"), text.getBytes(Charset.forName("GBK"))));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        YearSettings settings = new YearSettings(2025, "../模板/甲局", LocalDate.of(2026, 1, 31), List.of());

        assertThat(read(String.join("\n", settings.lines()))).isEqualTo(settings);
        YearSettings nothing = new YearSettings(null, null, null, List.of());
        assertThat(read(String.join("\n", nothing.lines()))).isEqualTo(nothing);
        assertThat(YearSettings.read(temp.resolve("没有.txt"))).isEqualTo(nothing);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31", "2026/1/31", "2026.1.31", "2026年1月31日"})
    void daysAsPeopleWriteThem(String day) throws IOException {
        assertThat(read(" 截止日期 = " + day).deadline()).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void whatNobodyUnderstandsIsToldWithItsLine() throws IOException {
        YearSettings settings = read("# 年度：1999\n年度：去年\n截止日期：2026-02-30\n负责：王\n模板：shanghai-2024");

        assertThat(settings.office()).isEqualTo("shanghai-2024");
        assertThat(settings.year()).isNull();
        assertThat(settings.deadline()).isNull();
        assertThat(settings.notes())
                .extracting(note -> note.substring(0, note.indexOf("看不懂")))
                .containsExactly("设置.txt 第 2 行“年度：去年”", "设置.txt 第 3 行“截止日期：2026-02-30”", "设置.txt 第 4 行“负责：王”");
    }

    @ParameterizedTest
    @CsvSource({"2025年度自评, 2025", "自评2025, 2025", "2024-2025年自评, ", "自评, ", "20251, "})
    void theYearInAFoldersName(String name, @Nullable Integer year) {
        assertThat(YearSettings.yearIn(name)).isEqualTo(year);
    }
}
