package io.github.ziping.job;

import io.github.ziping.finding.Reading;
import io.github.ziping.merge.Amounts;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The order of the forms of a submission. */
public enum MergeSort {
    /** As the inputs are named; those of a folder by path. */
    INPUT,
    /** By 实施单位, then 项目名称, by Pinyin as far as GB 2312 orders its characters. */
    UNIT,
    /** By 项目名称; the order of the inputs is of no matter. */
    PROJECT,
    /** By 总分, the highest first, and those without one last. */
    SCORE,
    /** By 全年预算数, the biggest first. */
    AMOUNT;

    /** Its first level holds the common characters in the order of their sounds. */
    private static final String CHINESE = "GB18030";

    /** Compares forms; equal ones stay in the order of the inputs. */
    public Comparator<Reading> comparator(Profile profile) {
        Comparator<Reading> byProject = byText(form -> form.evaluation().project())
                .thenComparing(
                        form -> form.evaluation().year(), Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
                .thenComparing(byText(form -> form.evaluation().unit()))
                .thenComparing(form -> form.source().file());
        return switch (this) {
            case INPUT -> Comparator.comparing(form -> 0);
            case UNIT -> byText(form -> form.evaluation().unit()).thenComparing(byProject);
            case PROJECT -> byProject;
            case SCORE ->
                Comparator.comparing(
                                (Reading form) -> profile.scoring().totalScore(form.evaluation()),
                                Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
                        .reversed()
                        .thenComparing(byProject);
            case AMOUNT ->
                Comparator.comparing(
                                (Reading form) -> Amounts.of(form.evaluation().funds(), profile.amountUnit())
                                        .annual())
                        .reversed()
                        .thenComparing(byProject);
        };
    }

    private interface Text {
        @Nullable
        String of(Reading form);
    }

    private static Comparator<Reading> byText(Text text) {
        Charset charset = Charset.isSupported(CHINESE) ? Charset.forName(CHINESE) : null;
        return (one, other) -> compare(text.of(one), text.of(other), charset);
    }

    private static int compare(@Nullable String one, @Nullable String other, @Nullable Charset charset) {
        String first = one == null ? "" : one;
        String second = other == null ? "" : other;
        int order = charset == null ? 0 : Arrays.compareUnsigned(first.getBytes(charset), second.getBytes(charset));
        return order == 0 ? first.compareTo(second) : order;
    }
}
