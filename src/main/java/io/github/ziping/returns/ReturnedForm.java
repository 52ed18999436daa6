package io.github.ziping.returns;

import io.github.ziping.files.InputNames;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.FindingOrder;
import io.github.ziping.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form that its unit has to mend, or a file that came for a project and gives no form.
 *
 * @param project 项目名称; null where nothing says it
 * @param file among the inputs, with slashes; a member of an archive or a mail as {@code 收件.zip!自评表.xlsx}
 * @param sha256 checksum of the file when it was read, 64 hex digits in lower case; empty where nobody asked
 * @param read whether it is a form
 * @param findings all that is wrong with it, the gravest first, of one severity by place
 */
public record ReturnedForm(@Nullable String project, String file, String sha256, boolean read, List<Finding> findings) {
    public ReturnedForm {
        findings = findings.stream().sorted(FindingOrder.BY_GRAVITY).toList();
    }

    /** The same without warnings and information. */
    ReturnedForm withErrorsAlone() {
        return new ReturnedForm(
                project,
                file,
                sha256,
                read,
                findings.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList());
    }

    /** Whether these findings are a reason to return a form: information is none. */
    public static boolean isToMend(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
    }

    /** How many findings of a severity it has. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The last part of the file's path: where the office keeps it is nobody else's concern. */
    public String fileName() {
        return InputNames.ownName(file);
    }
}
