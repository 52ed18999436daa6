package io.github.ziping.read.formula;

/** A formula that cannot be computed here for certain. */
final class UncertainException extends Exception {
    private static final long serialVersionUID = 1L;

    UncertainException(String why) {
        super(why, null, false, false);
    }
}
