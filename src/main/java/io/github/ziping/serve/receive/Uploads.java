package io.github.ziping.serve.receive;

import io.github.ziping.model.Limits;
import io.github.ziping.serve.guard.Refusal;
import io.javalin.http.Context;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets files in that a browser sends as they are, one in a request: a few at a time, none bigger than any input may be. What is sent
 * without its length is counted while it comes. Used by any number of threads.
 */
public final class Uploads {
    /** The others are asked to come again. */
    public static final int MOST_AT_ONCE = 8;

    /** Of one machine, so that none takes all places. */
    public static final int MOST_OF_ONE = 6;

    /** Of one unit, from however many machines. */
    public static final int MOST_OF_UNIT = 3;

    private static final int LONGEST_NAME = 1_000;
    private static final int WAIT_SECONDS = 2;
    private static final int MEGA = 1 << 20;

    /** Of all files that are looked at: reading one takes several times its size, of a heap of 256 MiB. */
    private static final int MEMORY_MEGA = 20;

    private static final String FILE = "application/octet-stream";

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final Map<String, Integer> ofAddress = new ConcurrentHashMap<>();
    private final Map<String, Integer> ofUnit = new ConcurrentHashMap<>();

    /** Files that are held in memory as a whole; in MiB. */
    private final Semaphore memory = new Semaphore(MEMORY_MEGA);

    /** What is done with a file while it comes. */
    @FunctionalInterface
    public interface Use<T> {
        /** Does it; an {@link IOException} means that the body broke off. */
        T with(String name, InputStream body) throws IOException;
    }

    /** What is done with a file once it is here. */
    @FunctionalInterface
    public interface UseOfBytes<T> {
        /** Does it. */
        T with(String name, byte[] content);
    }

    /**
     * Takes a file while it comes.
     *
     * @throws Refusal when it is not taken, before anything was read of it, or where it breaks off
     */
    public <T> T take(Context request, Use<T> use) {
        String name = name(request);
        checkHead(request);
        String address = request.ip();
        try {
            if (ofAddress.merge(address, 1, Integer::sum) > MOST_OF_ONE || !isFree(places, 1)) {
                throw busy(request);
            }
            return inPlace(request, name, use);
        } finally {
            ofAddress.computeIfPresent(address, (same, count) -> count > 1 ? count - 1 : null);
        }
    }

    private <T> T inPlace(Context request, String name, Use<T> use) {
        try {
            return use.with(name, new Body(request.bodyInputStream()));
        } catch (IOException e) {
            close(request);
            throw new Refusal(400, "“" + shortened(name) + "”上传中断了，没有收下；请再放入一次");
        } catch (OutOfMemoryError e) {
            close(request);
            throw new Refusal(503, "“" + shortened(name) + "”太大，现在内存不够，没有读完；请稍后再试，或压缩、删去里面的图片");
        } finally {
            places.release();
        }
    }

    /** Takes a file of a unit as a whole into memory; likewise, a few of each unit at once. */
    public <T> T hold(Context request, String unit, UseOfBytes<T> use) {
        try {
            if (ofUnit.merge(unit, 1, Integer::sum) > MOST_OF_UNIT) {
                throw busy(request);
            }
            return hold(request, use);
        } finally {
            ofUnit.computeIfPresent(unit, (same, count) -> count > 1 ? count - 1 : null);
        }
    }

    /** Takes a file as a whole into memory; likewise. */
    public <T> T hold(Context request, UseOfBytes<T> use) {
        return take(request, (name, body) -> {
            long length = request.req().getContentLengthLong();
            if (length > Limits.LOOKED_AT_BYTES) {
                throw tooBigToLookAt(request, name);
            }
            int share = (int) ((length < 0 ? Limits.LOOKED_AT_BYTES * 2L : length) / MEGA) + 1;
            int most = Math.min(share, MEMORY_MEGA);
            if (!isFree(memory, most)) {
                throw busy(request);
            }
            try {
                return use.with(name, read(request, name, body));
            } finally {
                memory.release(most);
            }
        });
    }

    /** Into a buffer of the length that was announced; without one there are two for a moment. */
    private static byte[] read(Context request, String name, InputStream body) throws IOException {
        long length = request.req().getContentLengthLong();
        if (length >= 0) {
            byte[] content = new byte[(int) length];
            if (body.readNBytes(content, 0, content.length) < content.length) {
                throw new EOFException();
            }
            return content;
        }
        byte[] content = body.readNBytes(Limits.LOOKED_AT_BYTES + 1);
        if (content.length > Limits.LOOKED_AT_BYTES) {
            throw tooBigToLookAt(request, name);
        }
        return content;
    }

    private static Refusal tooBigToLookAt(Context request, String name) {
        close(request);
        return new Refusal(
                413,
                "“" + shortened(name) + "”超过 " + Limits.LOOKED_AT_BYTES / MEGA
                        + " MB，不能在这里查看；请压缩或删去里面的图片后再试，或请汇总单位放入“收件”");
    }

    private static String name(Context request) {
        String name = request.queryParam("name");
        if (name == null || name.isBlank()) {
            throw new Refusal(400, "没有文件名，没有收下；请在程序的页面上选择文件");
        }
        if (name.length() > LONGEST_NAME) {
            throw new Refusal(400, "文件名太长，没有收下；请缩短文件名后再试");
        }
        return name;
    }

    private static void checkHead(Context request) {
        String type = request.header("Content-Type");
        String coding = request.header("Content-Encoding");
        boolean plain = type == null || type.toLowerCase(Locale.ROOT).startsWith(FILE);
        if (!plain || coding != null) {
            close(request);
            throw new Refusal(415, "不支持这种上传方式，没有收下任何内容；请在程序的页面上选择文件");
        }
        if (request.req().getContentLengthLong() > Limits.INPUT_BYTES) {
            close(request);
            throw tooBig(name(request));
        }
    }

    private static Refusal tooBig(String name) {
        return new Refusal(
                413, "“" + shortened(name) + "”超过 " + Limits.INPUT_BYTES / MEGA + " MB，没有收下；删去里面的图片和多余的工作表，或分成几个文件");
    }

    private static Refusal busy(Context request) {
        close(request);
        request.header("Retry-After", "1");
        return new Refusal(503, "同时上传的文件太多，还没有收下；请稍等再试");
    }

    /** What is left of the body is not waited for. */
    private static void close(Context request) {
        request.header("Connection", "close");
    }

    private static boolean isFree(Semaphore semaphore, int count) {
        try {
            return semaphore.tryAcquire(count, WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The file's own name, without folders. */
    private static String shortened(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** A body whose pieces are spelt wrongly breaks off like any other. */
    private static final class Body extends FilterInputStream {
        Body(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte @Nullable [] buffer, int from, int length) throws IOException {
            try {
                return super.read(buffer, from, length);
            } catch (RuntimeException e) {
                throw new IOException(e);
            }
        }
    }
}
