package io.github.ziping.model;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Texts that are kept deflated until somebody asks for them: a tenth of the memory that the strings take. Every char is kept, also
 * one that no encoding has. Immutable.
 */
public final class PackedTexts {
    /** Below most forms' texts, so that it seldom grows. */
    private static final int BUFFER = 4096;

    /** Bytes of a length, and of a char. */
    private static final int INT = Integer.BYTES;

    private static final int CHAR = Character.BYTES;

    private final byte[] deflated;
    private final int size;

    private PackedTexts(byte[] deflated, int size) {
        this.deflated = deflated;
        this.size = size;
    }

    /** Packs texts, absent ones among them. */
    public static PackedTexts of(List<@Nullable String> texts) {
        int size = 0;
        for (String text : texts) {
            size += INT + (text == null ? 0 : CHAR * text.length());
        }
        ByteBuffer plain = ByteBuffer.allocate(size);
        for (String text : texts) {
            plain.putInt(text == null ? -1 : text.length());
            for (int i = 0; text != null && i < text.length(); i++) {
                plain.putChar(text.charAt(i));
            }
        }
        return new PackedTexts(deflated(plain.array()), size);
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            byte[] buffer = new byte[BUFFER];
            int count = deflater.deflate(buffer);
            while (!deflater.finished()) {
                buffer = Arrays.copyOf(buffer, 2 * buffer.length);
                count += deflater.deflate(buffer, count, buffer.length - count);
            }
            return Arrays.copyOf(buffer, count);
        } finally {
            deflater.end();
        }
    }

    /** The texts in their order. */
    public List<@Nullable String> texts() {
        ByteBuffer plain = ByteBuffer.wrap(inflated());
        List<@Nullable String> texts = new ArrayList<>();
        while (plain.hasRemaining()) {
            int length = plain.getInt();
            texts.add(length < 0 ? null : text(plain, length));
        }
        return texts;
    }

    private static String text(ByteBuffer plain, int length) {
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = plain.getChar();
        }
        return new String(chars);
    }

    private byte[] inflated() {
        Inflater inflater = new Inflater(true);
        try {
            byte[] plain = new byte[size];
            inflater.setInput(deflated);
            int count = 0;
            while (count < size) {
                count += inflater.inflate(plain, count, size - count);
            }
            return plain;
        } catch (DataFormatException e) {
            throw new IllegalStateException("what was deflated here does not inflate", e);
        } finally {
            inflater.end();
        }
    }
}
