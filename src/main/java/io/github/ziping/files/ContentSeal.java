package io.github.ziping.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A checksum of a file inside the file itself, which tells whether anybody saved it since. It is for files that name no
 * program in a place that can be read without knowing their format: old and protected workbooks.
 */
public final class ContentSeal {
    private static final String MARK = "ziping-seal:";

    /** With the mark, the smallest piece that a container never splits. */
    private static final int DIGITS = 52;

    private static final byte[] MARKED = MARK.getBytes(StandardCharsets.US_ASCII);

    private ContentSeal() {}

    /** What has to stand anywhere in a file, in one piece, before it is sealed. */
    public static byte[] blank() {
        return (MARK + "0".repeat(DIGITS)).getBytes(StandardCharsets.US_ASCII);
    }

    /** The file with its checksum in the place of the blank; without a blank, the file as it is. */
    public static byte[] sealed(byte[] file) {
        byte[] sealed = file.clone();
        int at = find(sealed);
        if (at >= 0) {
            byte[] digits = digits(sealed, at);
            System.arraycopy(digits, 0, sealed, at, DIGITS);
        }
        return sealed;
    }

    /** Whether the file is as it was when it was sealed. */
    static boolean isSealed(byte[] file) {
        int at = find(file);
        return at >= 0 && Arrays.equals(file, at, at + DIGITS, digits(file, at), 0, DIGITS);
    }

    /** Where the digits of the first mark are; -1 where there is none. */
    private static int find(byte[] file) {
        for (int i = 0; i + MARKED.length + DIGITS <= file.length; i++) {
            if (file[i] == MARKED[0] && Arrays.equals(file, i, i + MARKED.length, MARKED, 0, MARKED.length)) {
                return i + MARKED.length;
            }
        }
        return -1;
    }

    /** The checksum of all but the digits themselves. */
    private static byte[] digits(byte[] file, int at) {
        MessageDigest sha = sha256();
        sha.update(file, 0, at);
        sha.update(file, at + DIGITS, file.length - at - DIGITS);
        String hex = HexFormat.of().formatHex(sha.digest());
        return hex.substring(0, DIGITS).getBytes(StandardCharsets.US_ASCII);
    }

    /** 64 hex digits in lower case. */
    public static String sha256(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
