package io.github.ziping.serve.guard;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/** Reads what is left of the body of a request that is refused, within bounds: who is cut off while it sends hears no reason. */
public final class UnreadBody {
    private static final int MOST_BYTES = 2 << 20;
    private static final int BUFFER = 1 << 16;

    private UnreadBody() {}

    /** Reads it; a longer one is not waited for. */
    public static void skip(Context request) {
        if (request.req().getContentLengthLong() > MOST_BYTES) {
            return;
        }
        try {
            InputStream body = request.bodyInputStream();
            byte[] buffer = new byte[BUFFER];
            int left = MOST_BYTES;
            for (int count = 0; count >= 0 && left > 0; left -= count) {
                count = body.read(buffer, 0, Math.min(buffer.length, left));
            }
        } catch (IOException | RuntimeException e) {
            // broken off, or spelt wrongly: the answer may still be heard
            return;
        }
    }
}
