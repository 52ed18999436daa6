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
                "CON.自评|_CON.自评.xlsx",
                "nul |_nul.xlsx",
                "Aux .x|_Aux .x.xlsx",
                "PRN...|_PRN.xlsx",
                "COM0|_COM0.xlsx",
                "com¹|_com¹.xlsx",
                "LPT³.a|_LPT³.a.xlsx",
                "conin$|_conin$.xlsx",
                "CONOUT$|_CONOUT$.xlsx",
                "CONSOLE|CONSOLE.xlsx",
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
        assertThat(new FileNames().next("a\u0085b\u009bc\u2028d\u2029e", ".xlsx"))
                .isEqualTo("a_b_c_d_e.xlsx");
        assertThat(new FileNames().next("a\u200bb\u2066c\udb40\udc41d\ufeffe", ".xlsx"))
                .isEqualTo("a_b_c_d_e.xlsx");
    }

    @Test
    void aCopyIsNamedLikeItsFile() {
        FileNames names = new FileNames();
        assertThat(names.nextOf("自评表.xlsx")).isEqualTo("自评表.xlsx");
        assertThat(names.nextOf("自评表.xlsx")).isEqualTo("自评表 (2).xlsx");
        assertThat(names.nextOf("CON.自评.XLS")).isEqualTo("_CON.自评.XLS");
        assertThat(names.nextOf("无")).isEqualTo("无");
        assertThat(names.nextOf("a.x\u001b[31m")).isEqualTo("a.x_[31m");
        // an ending of any length would make the whole too long
        assertThat(names.nextOf("a." + "末".repeat(80)).getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(240);
    }
}
