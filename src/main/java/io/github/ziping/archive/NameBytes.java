package io.github.ziping.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names that say little or nothing of the charset they are in. */
final class NameBytes {
    private static final Charset GBK = Charset.forName("GB18030");

    /** The first PC's; where it is missing, every byte is some letter all the same. */
    private static final Charset OLDEST =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    private NameBytes() {}

    /** UTF-8 where the bytes are that, which no Chinese name in GBK is but by a rare chance; else GBK; else what DOS had. */
    static String decode(byte[] name) {
        String text = decode(name, StandardCharsets.UTF_8);
        if (text == null) {
            text = decode(name, GBK);
        }
        return Objects.requireNonNullElseGet(text, () -> new String(name, OLDEST));
    }

    /** In a charset; null where the bytes are none of its texts. */
    static @Nullable String decode(byte[] name, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
