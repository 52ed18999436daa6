package io.github.ziping.files;

import java.net.URI;
import java.net.URISyntaxException;

/** Links between files that lie beside each other. */
public final class RelativeUris {
    private RelativeUris() {}

    /** A relative path with slashes as a URI. */
    public static String of(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
