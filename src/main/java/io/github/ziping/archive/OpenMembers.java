package io.github.ziping.archive;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Opens archives and mails when something in them is wanted and keeps the last one open, since what is in one is read together.
 * Never more than one is: neither memory nor open files grow with their number. Used by several threads at once.
 */
final class OpenMembers implements AutoCloseable {
    private @Nullable Container container;
    private @Nullable Members members;

    /**
     * What a member holds.
     *
     * @throws ArchiveException when it cannot be read
     */
    synchronized byte[] bytes(Container of, Member member) throws ArchiveException {
        return open(of).bytes(member);
    }

    /**
     * The members of a container; to be used up before the next call.
     *
     * @throws ArchiveException when it cannot be opened
     */
    synchronized Members open(Container wanted) throws ArchiveException {
        Members known = members;
        if (known != null && wanted.equals(container)) {
            return known;
        }
        close();
        Members opened;
        try {
            opened = wanted.open();
        } catch (UnreadableException e) {
            Finding why = e.findings().get(0);
            String remedy = why.remedy();
            throw new ArchiveException(new Refusal(why.message(), remedy == null ? "核对文件后重新提交" : remedy));
        }
        // what it lies in was opened to read it
        close();
        container = wanted;
        members = opened;
        return opened;
    }

    /** Closes what is open; it is opened again when something in it is wanted once more. */
    @Override
    public synchronized void close() {
        if (members != null) {
            members.close();
        }
        members = null;
        container = null;
    }
}
