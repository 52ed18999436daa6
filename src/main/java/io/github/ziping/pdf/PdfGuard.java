package io.github.ziping.pdf;

import io.github.ziping.ooxml.OoxmlException;
import java.io.IOException;

/** Runs PDFBox on bytes that nobody has checked: whatever it throws at them means that it cannot cope with the file. */
final class PdfGuard {
    /** Some work of PDFBox's. */
    @FunctionalInterface
    interface Work<T> {
        /** Does the work. */
        T run() throws IOException, OoxmlException;
    }

    private PdfGuard() {}

    /** The work's result, or an exception that says that the file is damaged. */
    static <T> T run(Work<T> work) throws OoxmlException {
        try {
            return work.run();
        } catch (TooMuchException e) {
            throw OoxmlException.tooMuch(e.what());
        } catch (IOException | RuntimeException | StackOverflowError | AssertionError e) {
            throw new OoxmlException("PDF 文件已损坏或不完整，无法打开", "重新导出 PDF，或提交 .xlsx");
        }
    }

    /** Carries a limit's text through PDFBox's callbacks. */
    static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;

        private final String what;

        TooMuchException(String what) {
            super(what);
            this.what = what;
        }

        String what() {
            return what;
        }
    }
}
