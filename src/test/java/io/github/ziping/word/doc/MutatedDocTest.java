package io.github.ziping.word.doc;

import io.github.ziping.testing.Mutants;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Old documents that were cut off or changed by a seed are read or refused with a finding, never with an exception. */
@Tag("slow")
class MutatedDocTest {
    private static final int SECTOR = 512;
    private static final int PAIRS = 154;
    private static final int[] HUGE = {-1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xffff, 0x7fff, 0xffffff, 0x10000, 0};

    @Test
    void neverAnException() throws Exception {
        Path folder = Path.of("src/test/resources/word");
        List<byte[]> files = List.of(
                Files.readAllBytes(folder.resolve("form.doc")),
                Files.readAllBytes(folder.resolve("markup.doc")),
                Files.readAllBytes(folder.resolve("box.doc")));
        Mutants.read("a.doc", 500, 20_000, seed -> mutant(files.get(seed % 5 < 3 ? 0 : seed % 5 - 2), seed));
    }

    private static byte[] mutant(byte[] whole, int seed) {
        Random random = new Random(seed);
        if (seed % 12 == 11) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        byte[] file = whole.clone();
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int header = DocFileTest.header(whole);
        for (int i = random.nextInt(4); i >= 0; i--) {
            switch (random.nextInt(7)) {
                // anywhere, and in the container's own header
                case 0 -> file[random.nextInt(file.length)] = (byte) random.nextInt();
                case 1 -> file[random.nextInt(SECTOR)] = (byte) random.nextInt();
                // chains of sectors that end in nothing or in themselves
                case 2 -> {
                    int table = (ByteBuffer.wrap(whole)
                                            .order(ByteOrder.LITTLE_ENDIAN)
                                            .getInt(76)
                                    + 1)
                            * SECTOR;
                    int sectors = file.length / SECTOR;
                    bytes.putInt(table + 4 * random.nextInt(Math.min(sectors, SECTOR / 4)), random.nextInt(sectors));
                }
                // places and lengths of all that describes the text
                case 3 -> bytes.putInt(header + PAIRS + 4 * random.nextInt(186), random.nextInt(file.length));
                case 4 -> bytes.putInt(header + PAIRS + 4 * random.nextInt(186), huge(random));
                // the rest of the header, and counts wherever they are
                case 5 -> bytes.putShort(header + random.nextInt(PAIRS - 2), (short) huge(random));
                default -> bytes.putInt(random.nextInt(file.length - 4), huge(random));
            }
        }
        return file;
    }

    private static int huge(Random random) {
        return HUGE[random.nextInt(HUGE.length)];
    }
}
