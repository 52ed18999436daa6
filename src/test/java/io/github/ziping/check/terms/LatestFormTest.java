package io.github.ziping.check.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.profile.Checks;
import io.github.ziping.testing.ValidForms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which file of a project's several is the latest. */
class LatestFormTest {
    private static Checks checks;

    @BeforeAll
    static void office() throws Exception {
        checks = Ziping.office("templates/shanghai-2024").profile().checks();
    }

    private static Reading named(String file, String project) {
        return Reading.of(ValidForms.of(1).withProject(project), file);
    }

    private static LatestForm.Choice choice(String project, String... files) {
        List<Reading> forms = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (String file : files) {
            all.add(forms.size());
            forms.add(named(file, project));
        }
        return LatestForm.of(all, forms, checks);
    }

    @ParameterizedTest
    @CsvSource({
        "运维定稿.xlsx, 运维初稿.xlsx, 文件名写明“定稿”",
        "运维（改）.xlsx, 运维.xlsx, 文件名写明“(改)”",
        "运维.xlsx, 运维-草稿.xlsx, 其他各份的文件名写明不是定稿",
        "运维 最终版.xlsx, 运维修改3.xlsx, 文件名写明“最终版”",
        "运维修改.xlsx, 运维未定稿.xlsx, 文件名写明“修改”",
        "定稿/运维.xlsx, 初稿/运维.xlsx, 文件名写明“定稿”",
        // what the file itself says goes before its folder
        "初稿/运维定稿.xlsx, 定稿/运维初稿.xlsx, 文件名写明“定稿”",
        "运维v10.xlsx, 运维v9.xlsx, 文件名写明是第 10 版",
        "运维V2.1.xlsx, 运维V2.xlsx, 文件名写明是第 2.1 版",
        "运维第三稿.xlsx, 运维二稿.xlsx, 文件名写明是第 3 版",
        "运维修改2.xlsx, 运维修改1.xlsx, 文件名写明是第 2 版",
        "运维第二次修改.xlsx, 运维修改.xlsx, 文件名写明是第 2 版",
        "运维20250201.xlsx, 运维20250115.xlsx, 文件名的日期 2025-02-01 最晚",
        "运维2025.2.1.xlsx, 运维2025年1月15日.xlsx, 文件名的日期 2025-02-01 最晚",
        "运维定稿20250201.xlsx, 运维定稿20250115.xlsx, 文件名的日期 2025-02-01 最晚",
        "运维 (2).xlsx, 运维.xlsx, 文件名的序号（2）最大",
        "运维（10）.xls, 运维（9）.xls, 文件名的序号（10）最大",
    })
    void namesOfFilesSayIt(String later, String earlier, String reason) {
        assertThat(choice("甲", earlier, later)).isEqualTo(new LatestForm.Choice(1, reason, true));
        assertThat(choice("甲", later, earlier)).isEqualTo(new LatestForm.Choice(0, reason, true));
    }

    @ParameterizedTest
    @CsvSource({
        "甲.xlsx, 乙.xlsx",
        // one date decides nothing, eight digits are not always one, and a year is no version
        "运维20250115.xlsx, 运维.xlsx",
        "运维20251345.xlsx, 运维20251399.xlsx",
        "2024版.xlsx, 2023版.xlsx",
        "2024年度自评.xlsx, 自评.xlsx",
        "运维定稿.xlsx, 运营定稿.xlsx",
        // a number elsewhere is none of a copy
        "运维(2)期.xlsx, 运维.xlsx",
    })
    void namesThatSayNothing(String first, String second) {
        assertThat(choice("甲", first, second)).isEqualTo(new LatestForm.Choice(0, "看不出先后，取文件名排在前面的", false));
        assertThat(choice("甲", second, first).form()).isZero();
    }

    /** The words of the project's own name are not about the file. */
    @Test
    void aProjectThatIsCalledLikeAVersion() {
        assertThat(choice("档案修改和最新目录", "自评表.xlsx", "档案修改和最新目录.xlsx").form()).isZero();
        assertThat(choice("档案修改和最新目录", "自评表.xlsx", "档案修改和最新目录v2.xlsx").form()).isOne();
    }

    @Test
    void ofThreeTheLastWordDecides() {
        assertThat(choice("甲", "a定稿v1.xlsx", "b初稿v9.xlsx", "c定稿v2.xlsx"))
                .isEqualTo(new LatestForm.Choice(2, "文件名写明是第 2 版", true));
    }

    private static LatestForm.Choice saved(@Nullable String... times) {
        List<Reading> forms = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (String time : times) {
            Reading form = named(forms.size() + ".xlsx", "甲");
            all.add(forms.size());
            forms.add(form.withSource(form.source().withSavedAt(time == null ? null : Instant.parse(time))));
        }
        return LatestForm.of(all, forms, checks);
    }

    @Test
    void whereNamesSayNothingTheFilesDo() {
        assertThat(saved("2025-01-10T08:00:00Z", "2025-01-12T08:30:00Z", "2025-01-11T08:00:00Z"))
                .isEqualTo(new LatestForm.Choice(1, "文件属性里的保存时间 2025-01-12 08:30（UTC）最晚", true));
        // one that does not say cannot be compared with
        assertThat(saved("2025-01-10T08:00:00Z", "2025-01-12T08:30:00Z", null).form())
                .isZero();
        assertThat(saved("2025-01-10T08:00:00Z", "2025-01-10T08:00:00Z").reason())
                .startsWith("看不出先后");
    }
}
