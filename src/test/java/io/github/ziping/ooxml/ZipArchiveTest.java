package io.github.ziping.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipArchiveTest {
    private static final byte[] TEXT = "财政项目支出绩效自评表".repeat(50).getBytes(StandardCharsets.UTF_8);

    @Test
    void readsDeflatedAndStoredParts() throws Exception {
        ZipArchive zip = ZipArchive.open(zip());

        assertThat(zip.names()).containsExactly("xl/a.xml", "stored.txt");
        assertThat(zip.part("xl/a.xml")).isEqualTo(TEXT);
        assertThat(zip.part("stored.txt")).isEqualTo(new byte[] {1, 2, 3});
        assertThat(zip.part("none")).isNull();
        assertThat(zip.has("none")).isFalse();
    }

    @Test
    void aMissingPartIsNamed() throws Exception {
        ZipArchive zip = ZipArchive.open(zip());

        assertThatThrownBy(() -> zip.required("xl/none.xml"))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("xl/none.xml");
    }

    @Test
    void aPartMayBeCopiedAsItLies() throws Exception {
        CompressedPart raw = ZipArchive.open(zip()).raw("xl/a.xml");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipBuilder builder = new ZipBuilder(out)) {
            builder.add("b.xml", raw);
            builder.finish();
        }

        assertThat(ZipArchive.open(out.toByteArray()).part("b.xml")).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PK\u0003\u0004", "not a zip at all, but long enough to be one"})
    void garbageIsRefused(String garbage) {
        assertThatThrownBy(() -> ZipArchive.open(garbage.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("损坏");
    }

    @Test
    void isRefusedWhereverItIsCutOff() throws Exception {
        byte[] whole = zip();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(OoxmlException.class)
                    .as("%d bytes", length)
                    .isThrownBy(() -> readAll(cut));
        }
    }

    @Test
    void aChangedByteIsNoticed() throws Exception {
        byte[] damaged = zip();
        damaged[60] ^= 0x55;

        assertThatExceptionOfType(OoxmlException.class).isThrownBy(() -> readAll(damaged));
    }

    /** Whatever the bytes: an answer or an OoxmlException, nothing else. */
    @Test
    void noDamageMakesItFail() throws Exception {
        Random random = new Random(20241231);
        for (int round = 0; round < 5_000; round++) {
            byte[] damaged = zip();
            for (int i = random.nextInt(4); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                readAll(damaged);
            } catch (OoxmlException e) {
                assertThat(e).hasMessageMatching("(?s).*[\\u4e00-\\u9fff].*");
            }
        }
    }

    @Test
    void anEncryptedPartIsRefused() throws Exception {
        byte[] zip = zip();
        int central = centralDirectory(zip);
        zip[central + 8] |= 1;

        assertThatThrownBy(() -> ZipArchive.open(zip))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("加密");
    }

    @Test
    void aPartThatInflatesTooFarIsRefused() throws Exception {
        byte[] bomb = bomb(1, 100_000);

        assertThat(ZipArchive.open(bomb, 100_000, 100_000).part("0.xml")).hasSize(100_000);
        assertThatThrownBy(() -> ZipArchive.open(bomb, 99_999, 1_000_000).part("0.xml"))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("99999");
    }

    @Test
    void manyPartsThatInflateTooFarAreRefused() throws Exception {
        ZipArchive zip = ZipArchive.open(bomb(3, 10_000), 10_000, 20_000);
        zip.part("0.xml");
        zip.part("1.xml");

        assertThatThrownBy(() -> zip.part("2.xml"))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("过大");
    }

    @Test
    void theDeclaredSizeIsNotBelieved() throws Exception {
        byte[] bomb = bomb(1, 100_000);
        int central = centralDirectory(bomb);
        Arrays.fill(bomb, central + 24, central + 28, (byte) 0);

        assertThatThrownBy(() -> ZipArchive.open(bomb, 50_000, 1_000_000).part("0.xml"))
                .isInstanceOf(OoxmlException.class);
        assertThat(ZipArchive.open(bomb).part("0.xml")).hasSize(100_000);
    }

    private static void readAll(byte[] file) throws OoxmlException {
        ZipArchive zip = ZipArchive.open(file, 1 << 20, 1 << 22);
        for (String name : zip.names()) {
            zip.part(name);
        }
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/a.xml"));
            zip.write(TEXT);
            zip.closeEntry();
            zip.putNextEntry(stored(new byte[] {1, 2, 3}));
            zip.write(new byte[] {1, 2, 3});
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static ZipEntry stored(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry("stored.txt");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        return entry;
    }

    private static byte[] bomb(int parts, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts; i++) {
                zip.putNextEntry(new ZipEntry(i + ".xml"));
                zip.write(new byte[size]);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static int centralDirectory(byte[] zip) {
        for (int at = 0; at < zip.length; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                return at;
            }
        }
        throw new IllegalStateException("no central directory");
    }
}
