package io.github.ziping.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignPathTest {
    private static final long SEED = 20_261_130;

    private static String path(String said) {
        ForeignPath path = ForeignPath.of(said);
        List<String> names = new ArrayList<>(path.folders());
        names.add(path.name());
        return String.join("/", names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "自评表.xlsx|自评表.xlsx",
                "财务处/自评表.xlsx|财务处/自评表.xlsx",
                "财务处\\一科\\自评表.xlsx|财务处/一科/自评表.xlsx",
                "a/b/c/d/e.xlsx|b/c/d/e.xlsx",
                "./a//b/.xlsx|a/b/未命名项目.xlsx",
                "../../x|x",
                "a/../../x.xlsx|x.xlsx",
                "/etc/passwd|passwd",
                "\\\\host\\share\\x.xlsx|x.xlsx",
                "C:\\Users\\张三\\自评表.xlsx|自评表.xlsx",
                "c:自评表.xlsx|c_自评表.xlsx",
                "NUL.xlsx|_NUL.xlsx",
                "con/aux.xlsx|_con/_aux.xlsx",
                "处室. ./自评表.xlsx. .|处室/自评表.xlsx",
                "自评表.xlsx:流|自评表.xlsx_流",
                "''|未命名项目",
                "/|未命名项目",
                "a/|a/未命名项目",
                "..|未命名项目",
                "?*.pdf|__.pdf",
            })
    void onlyCleanNamesAreLeft(String said, String left) {
        assertThat(path(said)).isEqualTo(left);
    }

    @Test
    void charactersThatNobodySeesAreLeftOut() {
        assertThat(path("a\0b\n\u202exslx.表\u200b/自\u0007评\ud800.xlsx")).isEqualTo("a_b__xslx.表_/自_评_.xlsx");
        // as Macs send it
        assertThat(path("e\u0301te\u0301.xlsx")).isEqualTo("\u00e9t\u00e9.xlsx");
    }

    @Test
    void longNamesKeepTheirEnding() {
        ForeignPath path = ForeignPath.of("项".repeat(300) + "/" + "目".repeat(300) + ".xlsx");
        assertThat(path.name()).matches("目{70,80}\\.xlsx");
        assertThat(path.folders().get(0).getBytes(StandardCharsets.UTF_8).length)
                .isBetween(200, 240);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$自评表.xlsx",
                "a/~$自评表.xlsx",
                ".DS_Store",
                "._自评表.xlsx",
                "__MACOSX/自评表.xlsx",
                "a/.git/x.xlsx",
                " ~$自评表.xlsx",
                ".ziping-1-1.tmp"
            })
    void whatALedgerWouldPassOverIsHidden(String said) {
        assertThat(ForeignPath.isHidden(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"自评表.xlsx", "./自评表.xlsx", "../自评表.xlsx", ".xlsx", "a/.pdf", "", "/", "表~$.xlsx"})
    void theRestIsNot(String said) {
        assertThat(ForeignPath.isHidden(said)).isFalse();
    }

    /** Whatever is said, each part is one name that is neither hidden nor leads anywhere. */
    @Test
    void whateverIsSaid() {
        System.out.println("ForeignPathTest seed " + SEED);
        Random random = new Random(SEED);
        String[] pieces = {
            "..", ".", "/", "\\", "C:", "NUL", "con", " ", "\0", "\u202e", "表", ".xlsx", "~$", "a", "\ud83d", ":", "\n"
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder said = new StringBuilder();
            for (int piece = random.nextInt(12); piece > 0; piece--) {
                said.append(pieces[random.nextInt(pieces.length)]);
            }
            for (String name : path(said.toString()).split("/", -1)) {
                assertThat(name)
                        .as(said.toString())
                        .isNotEmpty()
                        .doesNotContain("\\", ":", "\0", "\n", "\u202e")
                        .doesNotEndWith(".")
                        .doesNotEndWith(" ");
                assertThat(FileSelection.isHidden(name)).as(said.toString()).isFalse();
            }
        }
    }
}
