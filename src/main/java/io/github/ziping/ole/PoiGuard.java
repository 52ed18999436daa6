package io.github.ziping.ole;

import io.github.ziping.ooxml.OoxmlException;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.function.Supplier;

/** Runs POI on bytes that nobody has checked: whatever it throws at them means that it cannot cope with the file. */
public final class PoiGuard {
    /** Some work of POI's. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does the work. */
        T run() throws IOException, GeneralSecurityException, OoxmlException;
    }

    private PoiGuard() {}

    /** The work's result, or an exception that says that the file is damaged. */
    public static <T> T run(Work<T> work) throws OoxmlException {
        return run(work, PoiGuard::damaged);
    }

    /**
     * The work's result.
     *
     * @param otherwise what to throw when POI cannot do it
     * @throws OoxmlException the work's own, or the one supplied
     */
    public static <T> T run(Work<T> work, Supplier<OoxmlException> otherwise) throws OoxmlException {
        try {
            return work.run();
        } catch (IOException | GeneralSecurityException | RuntimeException | StackOverflowError | AssertionError e) {
            throw otherwise.get();
        }
    }

    /** What is told of a file that POI cannot cope with. */
    public static OoxmlException damaged() {
        return new OoxmlException("文件已损坏或不完整，无法打开", "在 Excel 或 WPS 中打开，另存为 .xlsx 再提交");
    }
}
