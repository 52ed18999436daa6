package io.github.ziping.year;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Severity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came in: a form, or a file that gives none.
 *
 * @param file below 收件, with slashes; a member of an archive or a mail as {@code 收件.zip!自评表.xlsx}
 * @param sheet the form's main sheet; null where there is none
 * @param sole whether the file gives no other form
 * @param receivedAt when the file, or the outermost archive of it, was changed last; null where it went away meanwhile
 * @param sha256 checksum of the file or member, 64 hex digits in lower case; empty where its bytes cannot be read, or were not
 * @param content what it is
 * @param project 项目名称 as the form says it; null where it does not, or there is none
 * @param unit 实施单位 likewise
 * @param findings all that is wrong with it; of a form that does not count, by itself alone, else also beside the others
 * @param score 总分 computed afresh as on the official form, points; null for a form that is not scored, or not yet
 * @param grade the score's 评分等级; null where there is none
 */
public record ReceivedItem(
        String file,
        @Nullable String sheet,
        boolean sole,
        @Nullable Instant receivedAt,
        String sha256,
        Content content,
        @Nullable String project,
        @Nullable String unit,
        List<Finding> findings,
        @Nullable BigDecimal score,
        @Nullable String grade) {
    /** What an item is. */
    public enum Content {
        /** A project's self-evaluation. */
        FORM("form"),
        /** A blank form. */
        BLANK("blank"),
        /** A file that a form may be in and that cannot be read, or that holds none. */
        UNREADABLE("unreadable"),
        /** Another document, or a file of a kind that is not read, such as a picture. */
        OTHER("other");

        private final String id;

        Content(String id) {
            this.id = id;
        }

        /** The spelling in JSON. */
        public String id() {
            return id;
        }
    }

    public ReceivedItem {
        findings = List.copyOf(findings);
    }

    /** Whether it is a form that may count. */
    public boolean isForm() {
        return content == Content.FORM;
    }

    /** How many findings of a severity it has. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The gravest finding, of equal ones the first; null where there is none. */
    public @Nullable Finding gravest() {
        Finding gravest = null;
        for (Finding finding : findings) {
            if (gravest == null || finding.severity().compareTo(gravest.severity()) < 0) {
                gravest = finding;
            }
        }
        return gravest;
    }

    /** Why it belongs to no project of the list, before all else that is wrong with it; null where nothing is. */
    public @Nullable Finding whyUnmatched() {
        for (Finding finding : findings) {
            if (finding.rule().equals(Reading.UNLISTED)) {
                return finding;
            }
        }
        return gravest();
    }

    /** Whether it is the same file, or a copy of it, byte for byte. */
    public boolean isSameFile(ReceivedItem other) {
        return !sha256.isEmpty() && sha256.equals(other.sha256);
    }

    /** What people call it: {@code 自评表.xlsx}; {@code 汇总.xlsx!专项业务费} where the file gives several forms. */
    public String label() {
        return sheet == null || sole ? file : file + "!" + sheet;
    }
}
