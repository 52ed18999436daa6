package io.github.ziping.pdf;

import io.github.ziping.model.Limits;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Measures the compressed streams of a PDF before PDFBox, which knows no bounds, unpacks them in memory. */
final class Inflation {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final String LZW = "LZWDecode";
    private static final String FLATE = "FlateDecode";

    /** A stream's dictionary stands in front of it, in so many bytes. */
    private static final int DICTIONARY = 400;

    /** LZW makes 1,300 bytes of one at most, and nobody has used it for text since 1996. */
    private static final int LZW_BYTES = 64 << 10;

    private final byte[] file;
    private final Inflater inflater = new Inflater();
    private final byte[] out = new byte[1 << 16];
    private long total;

    private Inflation(byte[] file) {
        this.file = file;
    }

    /**
     * Looks at all streams of a file. Those of an encrypted one say nothing; it is told as too big when memory ends.
     *
     * @throws PdfGuard.TooMuchException when one is a bomb
     */
    static void check(byte[] file) throws PdfGuard.TooMuchException {
        Inflation inflation = new Inflation(file);
        try {
            inflation.check();
        } finally {
            inflation.inflater.end();
        }
    }

    private void check() throws PdfGuard.TooMuchException {
        int at = 0;
        while ((at = next(at)) >= 0) {
            int end = at;
            if (isZlib(at)) {
                end = at + inflate(at);
            } else if (dictionary(at).contains(LZW) && length(at) > LZW_BYTES) {
                throw tooMuch();
            }
            at = Math.max(at, end);
        }
    }

    /** Where the next stream's bytes begin; -1 at the end. */
    private int next(int from) {
        for (int i = from; i + STREAM.length + 1 < file.length; i++) {
            if (file[i] == STREAM[0] && matches(i)) {
                int begin = i + STREAM.length;
                begin += file[begin] == '\r' ? 1 : 0;
                begin += begin < file.length && file[begin] == '\n' ? 1 : 0;
                if (begin > i + STREAM.length) {
                    return begin;
                }
            }
        }
        return -1;
    }

    private boolean matches(int at) {
        for (int i = 1; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isZlib(int at) {
        return at + 2 < file.length
                && (file[at] & 0x0f) == 8
                && ((file[at] & 0xff) << 8 | file[at + 1] & 0xff) % 31 == 0;
    }

    /** How many bytes of the file a stream takes. */
    private int inflate(int at) throws PdfGuard.TooMuchException {
        inflater.reset();
        inflater.setInput(file, at, file.length - at);
        boolean twice = isTwice(at);
        try {
            while (!inflater.finished() && !inflater.needsInput()) {
                total += inflater.inflate(out);
                if (inflater.getBytesWritten() > Limits.PART_BYTES || total > Limits.STREAMED_BYTES || twice) {
                    throw tooMuch();
                }
            }
        } catch (DataFormatException e) {
            // PDFBox takes what there is up to the damage, as much as was counted
        }
        return (int) inflater.getBytesRead();
    }

    private boolean isTwice(int at) {
        String dictionary = dictionary(at);
        int first = dictionary.indexOf(FLATE);
        return first >= 0 && dictionary.indexOf(FLATE, first + 1) >= 0;
    }

    /** What stands in front of a stream, from the beginning of its object. */
    private String dictionary(int at) {
        int from = Math.max(0, at - DICTIONARY);
        StringBuilder text = new StringBuilder(DICTIONARY);
        for (int i = from; i < at; i++) {
            text.append((char) (file[i] & 0xff));
        }
        int object = text.lastIndexOf(" obj");
        return object < 0 ? text.toString() : text.substring(object);
    }

    private int length(int at) {
        int end = next(at);
        return (end < 0 ? file.length : end) - at;
    }

    private static PdfGuard.TooMuchException tooMuch() {
        return new PdfGuard.TooMuchException("PDF 里有解压后特别大的数据");
    }
}
