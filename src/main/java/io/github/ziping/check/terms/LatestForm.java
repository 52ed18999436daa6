package io.github.ziping.check.terms;

import io.github.ziping.finding.Reading;
import io.github.ziping.profile.Checks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which of several forms of one project is the latest, by the files' own words: the stage in their names (初稿 before 定稿), then
 * the number of the version, then a date in the name, then when the file says that it was saved, then the number that programs add
 * to a name which is there already: (2). What not all of those that are left say decides nothing; where nothing decides, the first
 * one by the files' paths counts.
 */
public final class LatestForm {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    /**
     * The form that counts.
     *
     * @param form its index in the batch
     * @param reason why, in Chinese, e.g. 文件名写明“定稿”
     * @param decided false where nothing told the forms apart, and the first one by the files' paths is taken
     */
    public record Choice(int form, String reason, boolean decided) {}

    private record Candidate(
            int form, FileVersion version, @Nullable Instant savedAt) {
        @Nullable
        LocalDate date() {
            return version.date();
        }
    }

    private List<Candidate> left;
    private String reason = "看不出先后，取文件名排在前面的";

    private LatestForm(List<Candidate> candidates) {
        this.left = candidates;
    }

    /**
     * The one that counts.
     *
     * @param same indices of forms of one project, at least one, in the order of their files' paths
     */
    public static Choice of(List<Integer> same, List<Reading> forms, Checks checks) {
        List<Candidate> candidates = new ArrayList<>();
        for (int index : same) {
            Reading form = forms.get(index);
            candidates.add(new Candidate(
                    index,
                    FileVersion.of(form.source().label(), form.evaluation().project(), checks),
                    form.source().savedAt()));
        }
        return new LatestForm(candidates).choose();
    }

    private Choice choose() {
        byStage();
        byNumber();
        byDate();
        bySaving();
        byCopy();
        return new Choice(left.get(0).form(), reason, isDecided());
    }

    private void byStage() {
        keep(Comparator.comparing(candidate -> candidate.version().stage()));
        FileVersion kept = left.get(0).version();
        if (isDecided()) {
            reason = kept.stageWord() == null ? "其他各份的文件名写明不是定稿" : "文件名写明“" + kept.stageWord() + "”";
        }
    }

    private void byNumber() {
        if (!isDecided()
                && left.stream().anyMatch(one -> !one.version().number().isEmpty())) {
            keep((one, other) -> one.version().compareNumber(other.version()));
            decidedBy("文件名写明是第 " + left.get(0).version().numberText() + " 版");
        }
    }

    private void byDate() {
        if (!isDecided() && left.stream().map(Candidate::date).allMatch(Objects::nonNull)) {
            keep(Comparator.comparing(Candidate::date, Comparator.nullsFirst(Comparator.naturalOrder())));
            decidedBy("文件名的日期 " + left.get(0).date() + " 最晚");
        }
    }

    private void bySaving() {
        if (!isDecided() && left.stream().map(Candidate::savedAt).allMatch(Objects::nonNull)) {
            keep(Comparator.comparing(Candidate::savedAt, Comparator.nullsFirst(Comparator.naturalOrder())));
            Instant time = left.get(0).savedAt();
            decidedBy("文件属性里的保存时间 " + (time == null ? "" : TIME.format(time)) + "（UTC）最晚");
        }
    }

    private void byCopy() {
        if (!isDecided()) {
            keep(Comparator.comparing(candidate -> candidate.version().copy()));
            decidedBy("文件名的序号（" + left.get(0).version().copy() + "）最大");
        }
    }

    private boolean isDecided() {
        return left.size() == 1;
    }

    private void decidedBy(String words) {
        if (isDecided()) {
            reason = words;
        }
    }

    /** Keeps those that are the greatest, in their order. */
    private void keep(Comparator<Candidate> order) {
        Candidate greatest = left.stream().max(order).orElseThrow();
        left = left.stream().filter(one -> order.compare(one, greatest) == 0).toList();
    }
}
