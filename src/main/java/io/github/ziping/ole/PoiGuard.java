package io.github.ziping.ole;

import io.github.ziping.ooxml.OoxmlException;
import java.io.IOException;
import java.security.GeneralSecurityException;

/** Runs POI on bytes that nobody has checked: whatever it throws at them means that the file is damaged. */
final class PoiGuard {
    /** Some work of POI's. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException, GeneralSecurityException, OoxmlException;
    }

    private PoiGuard() {}

    /** The work's result, or an exception with a text for people. */
    static <T> T run(Work<T> work) throws OoxmlException {
        try {
            return work.run();
        } catch (IOException | GeneralSecurityException | RuntimeException | StackOverflowError | AssertionError e) {
            throw damaged();
        }
    }

    static OoxmlException damaged() {
        return new OoxmlException("文件已损坏或不完整，无法打开；在 Excel 或 WPS 中打开，另存为 .xlsx 再提交");
    }
}
