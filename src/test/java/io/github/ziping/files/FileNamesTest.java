package io.github.ziping.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "信息化运维项目|信息化运维项目.xlsx",
                "../../x|_.._.._x.xlsx",
                "CON|_CON.xlsx",
                "con.txt|_con.txt.xlsx",
                "COM1|_COM1.xlsx",
                "COM10|COM10.xlsx",
                "a:b*?|a_b__.xlsx",
                "a/b\\c|a_b_c.xlsx",
                ".hidden|_.hidden.xlsx",
                "~$锁|_~$锁.xlsx",
                "末尾的点. .|末尾的点.xlsx",
                "'  两边的空格  '|两边的空格.xlsx",
                "''|未命名项目.xlsx",
                "...|未命名项目.xlsx",
                "Ａ／Ｂ|Ａ／Ｂ.xlsx",
            })
    void everyFileSystemTakesTheName(String project, String name) {
        assertThat(new FileNames().next(project, ".xlsx")).isEqualTo(name);
    }

    @Test
    void equalNamesAreNumberedWhateverTheirCase() {
        FileNames names = new FileNames();
        assertThat(names.next("App运维", ".xlsx")).isEqualTo("App运维.xlsx");
        assertThat(names.next("APP运维", ".xlsx")).isEqualTo("APP运维 (2).xlsx");
        assertThat(names.next("app运维", ".xlsx")).isEqualTo("app运维 (3).xlsx");
        assertThat(names.next("App运维 (2)", ".xlsx")).isEqualTo("App运维 (2) (2).xlsx");
        assertThat(names.next(null, ".xlsx")).isEqualTo("未命名项目.xlsx");
    }

    @Test
    void aLongNameIsCutWithoutHalvingACharacter() {
        String name = new FileNames().next("\ud83d\ude00".repeat(300), ".xlsx");
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(240);
        assertThat(name).doesNotContain("?").matches("(\ud83d\ude00)+\\.xlsx");
        assertThat(new FileNames().next("项".repeat(300), ".xlsx")).isEqualTo("项".repeat(76) + ".xlsx");
    }

    @Test
    void controlAndDirectionCharactersAreReplaced() {
        assertThat(new FileNames().next("a\nb\u0000c\u202ed\ud800", ".xlsx")).isEqualTo("a_b_c_d_.xlsx");
    }
}
