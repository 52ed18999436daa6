package io.github.ziping.archive;

/** An archive, a mail or a member turned out to be none that is read. */
final class ArchiveException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    ArchiveException(Refusal refusal) {
        super(refusal.fault());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
