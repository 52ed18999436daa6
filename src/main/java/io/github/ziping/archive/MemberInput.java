package io.github.ziping.archive;

import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.UnreadableException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of an archive or a mail.
 *
 * @param container what it is in
 * @param member which one it is
 * @param open reads it
 */
record MemberInput(Container container, Member member, OpenMembers open) implements Input {
    @Override
    public String name() {
        return container.nameOf(member);
    }

    @Override
    public String fileName() {
        return member.fileName();
    }

    @Override
    public @Nullable Path folder() {
        return container.holder().folder();
    }

    @Override
    public byte[] bytes() throws UnreadableException {
        try {
            return open.bytes(container, member);
        } catch (ArchiveException e) {
            Refusal why = e.refusal();
            throw new UnreadableException(
                    List.of(ReadingRule.UNREADABLE_FILE.ofFile(name(), why.fault(), why.remedy())));
        }
    }
}
