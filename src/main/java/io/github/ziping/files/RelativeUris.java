package io.github.ziping.files;

import io.github.ziping.model.VisibleText;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Links between files that lie beside each other, and to nowhere else. */
public final class RelativeUris {
    private RelativeUris() {}

    /** A relative path with slashes as a URI; what stands in front of a colon is no scheme. */
    public static String of(String path) {
        try {
            return new URI(null, null, path.indexOf(':') < 0 ? path : "./" + path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /**
     * The same for a path whose names somebody else gave.
     *
     * @return null where a program might take it for an address, such as {@code javascript:…}, {@code //host} or {@code \\host},
     *     or for another file than it says
     */
    public static @Nullable String ofForeign(String path) {
        boolean address = path.startsWith("/") || path.indexOf(':') >= 0 || path.indexOf('\\') >= 0;
        boolean up = ("/" + path + "/").contains("/../");
        return path.isEmpty() || address || up || !VisibleText.line(path).equals(path) ? null : of(path);
    }
}
