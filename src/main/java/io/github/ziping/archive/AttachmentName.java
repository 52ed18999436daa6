package io.github.ziping.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ContentUtil;
import org.jspecify.annotations.Nullable;

/**
 * A file's name in a field of a mail's header: as RFC 2231 has it, whole or in pieces; as an encoded word of RFC 2047, which most
 * programs put there; or in the bytes of some charset.
 */
final class AttachmentName {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Programs that say GB2312 write what only the bigger sets have. */
    private static final Map<String, Charset> CHINESE = Map.of("gb2312", GB18030, "gbk", GB18030, "x-gbk", GB18030);

    private static final Pattern CHINESE_WORD =
            Pattern.compile("=\\?(?:gb2312|gbk|x-gbk)(?=[*?])", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> parameters = new HashMap<>();

    private AttachmentName(Field field) throws MimeException {
        // the parser takes bytes for UTF-8
        String text = NameBytes.decode(field.getRaw().toByteArray());
        text = CHINESE_WORD.matcher(text).replaceAll("=?" + GB18030.name());
        RawField raw = RawFieldParser.DEFAULT.parseField(ContentUtil.encode(StandardCharsets.UTF_8, text));
        for (NameValuePair pair : RawFieldParser.DEFAULT.parseRawBody(raw).getParams()) {
            String value = pair.getValue();
            if (value != null) {
                parameters.putIfAbsent(pair.getName().toLowerCase(Locale.ROOT), value);
            }
        }
    }

    /**
     * The name.
     *
     * @param parameter where it stands: {@code filename} or {@code name}
     * @return null where there is none
     */
    static @Nullable String of(Field field, String parameter) throws MimeException {
        return new AttachmentName(field).of(parameter);
    }

    private @Nullable String of(String parameter) {
        String extended = parameters.get(parameter + "*");
        if (extended != null) {
            return new Pieces().add(extended, true).text();
        }
        String whole = parameters.get(parameter);
        return whole == null ? inPieces(parameter) : plain(whole);
    }

    private @Nullable String inPieces(String parameter) {
        Pieces pieces = new Pieces();
        for (int i = 0; ; i++) {
            String piece = parameters.get(parameter + "*" + i);
            String extended = parameters.get(parameter + "*" + i + "*");
            if (piece == null && extended == null) {
                return i == 0 ? null : pieces.text();
            }
            pieces.add(Objects.requireNonNullElse(extended, piece), extended != null);
        }
    }

    private static String plain(String value) {
        return value.contains("=?") ? DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT) : value;
    }

    /** A name as RFC 2231 writes it: the charset in front, then bytes, those that are no letters as {@code %E8}. */
    private static final class Pieces {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private @Nullable String charset;

        Pieces add(String piece, boolean extended) {
            if (!extended) {
                bytes.writeBytes(piece.getBytes(StandardCharsets.UTF_8));
                return this;
            }
            String rest = piece;
            int first = piece.indexOf('\'');
            int second = piece.indexOf('\'', first + 1);
            if (charset == null && first >= 0 && second > first) {
                charset = piece.substring(0, first);
                rest = piece.substring(second + 1);
            }
            for (int i = 0; i < rest.length(); i++) {
                char c = rest.charAt(i);
                int high = c == '%' && i + 2 < rest.length() ? Character.digit(rest.charAt(i + 1), 16) : -1;
                int low = high < 0 ? -1 : Character.digit(rest.charAt(i + 2), 16);
                bytes.write(low < 0 ? c : high * 16 + low);
                i += low < 0 ? 0 : 2;
            }
            return this;
        }

        String text() {
            byte[] name = bytes.toByteArray();
            String text = charset == null ? null : NameBytes.decode(name, named(charset));
            // some programs put encoded words into the pieces all the same
            return text == null ? plain(NameBytes.decode(name)) : text;
        }
    }

    private static Charset named(String charset) {
        Charset chinese = CHINESE.get(charset.toLowerCase(Locale.ROOT));
        try {
            return chinese == null ? Charset.forName(charset) : chinese;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
