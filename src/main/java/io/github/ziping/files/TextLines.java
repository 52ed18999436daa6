package io.github.ziping.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Small text files that people edit with whatever program: read in the charset that they are in, written so that all read them. */
public final class TextLines {
    /** More is nobody's note. */
    private static final int MOST = 1 << 20;

    private static final char MARK = '\ufeff';
    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextLines() {}

    /**
     * The lines of a file: UTF-8 or UTF-16, as Notepad marks them; else UTF-8 where the bytes are that; else GBK.
     *
     * @return none where there is no such file
     * @throws IOException when it cannot be read, or is bigger than a megabyte
     */
    public static List<String> read(Path file) throws IOException {
        return text(file).lines().toList();
    }

    /**
     * The same as one text, as it ends.
     *
     * @return empty where there is no such file
     * @throws IOException when it cannot be read, is a folder or a pipe, or is bigger than a megabyte
     */
    public static String text(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // opening a pipe waits until somebody writes to it
            throw new IOException(file.getFileName() + " 不是普通的文件");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new IOException(file.getFileName() + " 超过 1 MB");
            }
            return text(bytes);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static String text(byte[] bytes) {
        String text = new String(bytes, charset(bytes));
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        if (first == 0xfffe) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xfeff) {
            return StandardCharsets.UTF_16BE;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return GB18030;
        }
    }

    /** Lines as every Notepad shows them: UTF-8 with its mark, each line ending in CR and LF. */
    public static byte[] bytes(List<String> lines) {
        StringBuilder text = new StringBuilder().append(MARK);
        for (String line : lines) {
            text.append(line).append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
