package io.github.ziping.year.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Reading;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.profile.Checks;
import io.github.ziping.testing.NineForms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which of several forms counts: delivery, round, what names and files say, time. */
class NewestFormTest {
    private final List<ReceivedFile> files = new ArrayList<>();
    private final Map<String, Integer> rounds = new HashMap<>();
    private final Map<String, Instant> saved = new HashMap<>();
    private Checks checks;

    @BeforeEach
    void office() throws Exception {
        checks = OfficeSession.open("shanghai-2024").profile().checks();
    }

    private void came(String name, String time) {
        came(name, time, name);
    }

    private void came(String name, String time, String sum) {
        Instant at = Instant.parse("2026-01-" + time + ":00Z");
        files.add(new ReceivedFile(
                name, at, sum, List.of(Reading.of(NineForms.all().get(0), name)), List.of()));
    }

    /** The same in whatever order the files are found. */
    private String newest() {
        NewestForm newest = new NewestForm(checks, new FormHistory() {
            @Override
            public @Nullable Instant savedAt(ReceivedFile file) {
                return saved.get(file.name());
            }

            @Override
            public int round(ReceivedFile file) {
                return rounds.getOrDefault(file.name(), 0);
            }
        });
        NewestForm.Choice there = newest.of(Candidate.of(files));
        List<ReceivedFile> turned = new ArrayList<>(files);
        Collections.reverse(turned);
        NewestForm.Choice back = newest.of(Candidate.of(turned));
        assertThat(back.form().name()).isEqualTo(there.form().name());
        return there.form().name() + " " + there.reason();
    }

    @Test
    void oneFormCountsWithoutAReason() {
        came("a.xlsx", "05T10:00");

        assertThat(newest()).isEqualTo("a.xlsx ");
    }

    /** A name that says 定稿 was given before the form was sent back. */
    @Test
    void theLastDeliveryCountsWhateverNamesSay() {
        came("定稿.xlsx", "05T10:00");
        came("自评表.xlsx", "09T02:31");
        rounds.put("定稿.xlsx", 3);

        assertThat(newest()).isEqualTo("自评表.xlsx 收到时间最晚（2026-01-09 10:31）");
    }

    /** Attachments of one mail are saved in any order. */
    @Test
    void inOneDeliveryNamesSayIt() {
        came("定稿.xlsx", "05T10:00");
        came("初稿.xlsx", "05T10:09");

        assertThat(newest()).isEqualTo("定稿.xlsx 文件名写明“定稿”");
    }

    @Test
    void elevenMinutesAreAnotherDelivery() {
        came("定稿.xlsx", "05T10:00");
        came("初稿.xlsx", "05T10:11");

        assertThat(newest()).startsWith("初稿.xlsx 收到时间最晚");
    }

    @Test
    void inOneDeliveryAFormThatCameBackIsNewer() {
        came("定稿.xlsx", "05T10:00");
        came("自评表.xlsx", "05T10:01");
        came("自评表2.xlsx", "05T10:02");
        rounds.put("自评表.xlsx", 2);
        rounds.put("自评表2.xlsx", 1);

        assertThat(newest()).isEqualTo("自评表.xlsx 带有第2轮审核意见");
    }

    @Test
    void thenTheTimeOfSavingCounts() {
        came("a.xlsx", "05T10:01");
        came("b.xlsx", "05T10:00");
        saved.put("a.xlsx", Instant.parse("2026-01-02T08:00:00Z"));
        saved.put("b.xlsx", Instant.parse("2026-01-03T08:00:00Z"));

        assertThat(newest()).startsWith("b.xlsx 文件属性里的保存时间 2026-01-03");
    }

    @Test
    void thenTheNumberOfACopy() {
        came("自评表 (2).xlsx", "05T10:00");
        came("自评表.xlsx", "05T10:00");

        assertThat(newest()).isEqualTo("自评表 (2).xlsx 文件名的序号（2）最大");
    }

    @Test
    void thenTheMinute() {
        came("a.xlsx", "05T10:01");
        came("b.xlsx", "05T10:02");
        came("c.xlsx", "05T10:00");

        assertThat(newest()).isEqualTo("b.xlsx 收到时间最晚（2026-01-05 18:02）");
    }

    @Test
    void elseThePath() {
        came("b.xlsx", "05T10:00");
        came("a.xlsx", "05T10:00");

        assertThat(newest()).isEqualTo("a.xlsx 看不出先后，取文件名排在前面的");
    }

    @Test
    void copiesOfOneFileAreNoVersions() {
        came("b.xlsx", "05T10:00", "same");
        came("a.xlsx", "09T10:00", "same");

        assertThat(newest()).isEqualTo("a.xlsx 各份的文件完全相同");
        List<Candidate> forms = Candidate.of(files);
        assertThat(new NewestForm(checks, FormHistory.UNKNOWN).isNewer(forms.get(1), forms.get(0)))
                .isFalse();
    }

    /** Where a file went away while it was read, the others are newer. */
    @Test
    void aFileWithoutATimeIsTheOldest() {
        came("a.xlsx", "05T10:00");
        files.add(new ReceivedFile(
                "z.xlsx", null, "z", List.of(Reading.of(NineForms.all().get(0), "z.xlsx")), List.of()));

        assertThat(newest()).startsWith("a.xlsx 收到时间最晚");
    }
}
