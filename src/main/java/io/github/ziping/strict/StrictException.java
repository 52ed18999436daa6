package io.github.ziping.strict;

/** A document that is not what it should be; the text (Chinese) names file, line, path and what was expected. */
public final class StrictException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String path;
    private final int line;
    private final String fault;

    StrictException(String file, String path, int line, String fault) {
        super(text(file, path, line, fault));
        this.file = file;
        this.path = path;
        this.line = line;
        this.fault = fault;
    }

    /** The text for people: place and fault. */
    public String text() {
        return text(file, path, line, fault);
    }

    private static String text(String file, String path, int line, String fault) {
        return file + " 第 " + line + " 行" + (path.isEmpty() ? "" : "，" + path) + "：" + fault;
    }

    /** The file as the caller named it. */
    public String file() {
        return file;
    }

    /** The member, e.g. {@code forms[0].indicators[3].score}; empty for the document itself. */
    public String path() {
        return path;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong and what was expected, without the place. */
    public String fault() {
        return fault;
    }
}
