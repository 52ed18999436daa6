package io.github.ziping.job;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.write.annotate.AnnotateException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies a file that is in memory, each finding as a comment on its cell. */
public final class AnnotateContentJob {
    private final OfficeSession office;

    public AnnotateContentJob(OfficeSession office) {
        this.office = office;
    }

    /**
     * The copy.
     *
     * @param findings of this file alone
     * @return null where there is nothing to say at any cell
     * @throws UnreadableException when its kind takes no comments
     */
    public byte @Nullable [] run(byte[] content, String name, List<Finding> findings) throws UnreadableException {
        try {
            AnnotatedCopy copy = AnnotatedCopy.of(office, new HeldInput(content, name), findings);
            return copy == null ? null : copy.content();
        } catch (AnnotateException e) {
            throw new UnreadableException(List.of(ReadingRule.UNREADABLE_FILE.ofFile(name, e.text(), "按问题清单修改原来的表格")));
        }
    }
}
