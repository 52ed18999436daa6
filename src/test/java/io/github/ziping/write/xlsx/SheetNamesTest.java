package io.github.ziping.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of sheets. */
class SheetNamesTest {
    private static SheetNames names() {
        return new SheetNames(List.of("汇总表", "问题清单"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "信息化运维项目, 信息化运维项目",
                "a/b\\c:d*e?f[g]h, a_b_c_d_e_f_g_h",
                "'引号', 引号",
                "a_x0041_x0042_, a-x0041-x0042_",
                "汇总表, 汇总表 (2)",
                "问题清单, 问题清单 (2)",
                "history, history (2)",
                "`  两边  有空格  `, 两边  有空格",
                "''', 未命名项目",
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三, 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"
            })
    void oneName(String project, String expected) {
        assertThat(names().next(project)).isEqualTo(expected);
    }

    @Test
    void nullAndEmpty() {
        assertThat(names().next(null)).isEqualTo("未命名项目");
        assertThat(names().next("")).isEqualTo("未命名项目");
        assertThat(names().next("\n\u0001\u200b")).isEqualTo("未命名项目");
    }

    @Test
    void eachOnceWhateverTheCaseAndWidth() {
        SheetNames names = names();
        assertThat(names.next("Abc")).isEqualTo("Abc");
        assertThat(names.next("aBC")).isEqualTo("aBC (2)");
        assertThat(names.next("ＡＢＣ")).isEqualTo("ＡＢＣ (3)");
        String longName = "长".repeat(40);
        assertThat(names.next(longName)).isEqualTo("长".repeat(31));
        assertThat(names.next(longName)).isEqualTo("长".repeat(27) + " (2)");
    }

    @Test
    void noPairIsCutThrough() {
        String name = names().next("a".repeat(30) + "😀");
        assertThat(name).isEqualTo("a".repeat(30));
        SheetNames names = names();
        String pairs = "a" + "😀".repeat(20);
        assertThat(names.next(pairs)).isEqualTo("a" + "😀".repeat(15));
        assertThat(names.next(pairs)).isEqualTo("a" + "😀".repeat(13) + " (2)");
    }

    @Test
    void numbersGoOnForNamesThatBeginAlike() {
        SheetNames names = names();
        String longest = "名".repeat(31);
        assertThat(names.next(longest)).isEqualTo(longest);
        for (int number = 2; number <= 12; number++) {
            String end = " (" + number + ")";
            assertThat(names.next(longest + number)).isEqualTo("名".repeat(31 - end.length()) + end);
        }
        assertThat(names.next("甲 (2)")).isEqualTo("甲 (2)");
        assertThat(names.next("甲")).isEqualTo("甲");
        assertThat(names.next("甲")).isEqualTo("甲 (3)");
        assertThat(names.next("甲")).isEqualTo("甲 (4)");
    }

    /** POI says what Excel takes. */
    @Test
    void randomNamesAreTakenByExcel() {
        long seed = 20_241_126;
        Random random = new Random(seed);
        SheetNames names = names();
        Set<String> given = new HashSet<>();
        String alphabet = "ab A'[]:*?/\\\n\u0000\u0003\ufffe项目😀\ud83d\ude00ＡＢ";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder project = new StringBuilder();
            int length = random.nextInt(45);
            for (int j = 0; j < length; j++) {
                project.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String name = names.next(project.toString());
            WorkbookUtil.validateSheetName(name);
            assertThat(name).as("seed %d: %s", seed, project).hasSizeBetween(1, 31);
            assertThat(name.chars().filter(c -> c < ' ').count()).isZero();
            assertThat(given.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
        }
    }
}
