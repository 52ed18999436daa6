package io.github.ziping.archive;

import java.util.List;

/** An archive or a mail that is open. Belongs to one thread at a time. */
interface Members extends AutoCloseable {
    /** How many there are in all, folders too: what the limit is asked of. */
    int count();

    /** Its files, in any order. */
    List<Member> files();

    /**
     * What a member holds.
     *
     * @throws ArchiveException when it is damaged
     */
    byte[] bytes(Member member) throws ArchiveException;

    @Override
    void close();
}
