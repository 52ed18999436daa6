package io.github.ziping.serve.guard;

import io.github.ziping.model.Limits;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/**
 * Reads what is left of the body of a request that is refused, within bounds: who is cut off while it sends hears no reason. A body
 * whose length is told is read as far as any file may go, one without for a little.
 */
public final class UnreadBody {
    private static final int MOST_BYTES_UNTOLD = 2 << 20;
    private static final int MOST_SECONDS = 4;
    private static final int BUFFER = 1 << 16;

    private UnreadBody() {}

    /** Reads it; a longer one is not waited for. */
    public static void skip(Context request) {
        long length = request.req().getContentLengthLong();
        if (length > Limits.INPUT_BYTES) {
            return;
        }
        long most = length < 0 ? MOST_BYTES_UNTOLD : length;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        try {
            InputStream body = request.bodyInputStream();
            byte[] buffer = new byte[BUFFER];
            int count = 0;
            for (long left = most; count >= 0 && left > 0 && System.nanoTime() < end; left -= count) {
                count = body.read(buffer, 0, (int) Math.min(buffer.length, left));
            }
        } catch (IOException | RuntimeException e) {
            // broken off, or spelt wrongly: the answer may still be heard
            return;
        }
    }
}
