package io.github.ziping.read.file;

import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Loads inputs into memory, up to a size that no form has. */
public final class InputBytes {
    /** The most that is read, in bytes: 64 MiB. */
    public static final int LIMIT = Limits.INPUT_BYTES;

    private InputBytes() {}

    /**
     * The content of a file.
     *
     * @throws UnreadableException when it is not there, cannot be opened or is too big
     */
    public static byte[] of(Path input) throws UnreadableException {
        return of(input, input.toString());
    }

    /**
     * The content of a file that findings call by a name.
     *
     * @throws UnreadableException when it is too big or cannot be read
     */
    public static byte[] of(Path input, String name) throws UnreadableException {
        if (isSpecial(input)) {
            throw unreadable(name, "不是普通文件（管道、设备或文件夹），没有读取", "另存为普通文件后重新提交");
        }
        try (SeekableByteChannel channel = Files.newByteChannel(input)) {
            long size = channel.size();
            if (size > LIMIT) {
                throw tooBig(name);
            }
            ByteBuffer content = ByteBuffer.allocate((int) size);
            while (content.hasRemaining() && channel.read(content) >= 0) {
                // most files come at once
            }
            return content.hasRemaining() || size == 0 ? unsized(input, name) : content.array();
        } catch (IOException e) {
            if (!Files.exists(input)) {
                throw unreadable(name, "文件不存在", "核对路径和文件名");
            }
            throw unreadable(name, "无法打开：" + reason(e), "检查文件权限和磁盘，或关闭正在使用它的程序");
        }
    }

    /** Without the path, which Java puts in front: where a user keeps his files is nobody else's concern. */
    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "没有读取权限";
        }
        String said = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return said == null ? "读取出错" : "读取出错（" + said + "）";
    }

    /** Opening a pipe would wait for ever. */
    private static boolean isSpecial(Path input) {
        return Files.exists(input) && !Files.isRegularFile(input);
    }

    /** A file that is being written, or one of the system's own: its size says nothing. */
    private static byte[] unsized(Path input, String name) throws IOException, UnreadableException {
        try (InputStream in = Files.newInputStream(input)) {
            return of(in, name);
        }
    }

    /**
     * The rest of a stream, which stays open.
     *
     * @param name the file's name for findings
     * @throws UnreadableException when more than {@link #LIMIT} comes; no more is read then
     */
    public static byte[] of(InputStream in, String name) throws IOException, UnreadableException {
        return of(in.readNBytes(LIMIT + 1), name);
    }

    /**
     * What is in memory already, as it is.
     *
     * @throws UnreadableException when it is more than {@link #LIMIT}
     */
    public static byte[] of(byte[] content, String name) throws UnreadableException {
        if (content.length > LIMIT) {
            throw tooBig(name);
        }
        return content;
    }

    private static UnreadableException tooBig(String name) {
        return unreadable(name, "文件超过 " + (LIMIT >> 20) + " MB，不像是自评表", "核对文件后重新提交");
    }

    private static UnreadableException unreadable(String file, String message, String remedy) {
        return new UnreadableException(List.of(ReadingRule.UNREADABLE_FILE.ofFile(file, message, remedy)));
    }
}
