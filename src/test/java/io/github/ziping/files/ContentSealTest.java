package io.github.ziping.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentSealTest {
    private static byte[] file(byte[] seal) {
        String text = "前" + new String(seal, StandardCharsets.US_ASCII) + "后";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anyChangeBreaksIt() {
        byte[] sealed = ContentSeal.sealed(file(ContentSeal.blank()));

        assertThat(ContentSeal.isSealed(sealed)).isTrue();
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(ContentSeal.isSealed(changed)).as("byte %s", i).isFalse();
        }
    }

    @Test
    void aFileWithoutIsAsItWas() {
        byte[] plain = file(new byte[0]);

        assertThat(ContentSeal.sealed(plain)).isEqualTo(plain);
        assertThat(ContentSeal.isSealed(plain)).isFalse();
        assertThat(ContentSeal.isSealed(file(ContentSeal.blank()))).isFalse();
    }

    /** The smallest sector of an OLE2 container has 64 bytes. */
    @Test
    void itFitsOneSector() {
        assertThat(ContentSeal.blank()).hasSize(64);
    }
}
