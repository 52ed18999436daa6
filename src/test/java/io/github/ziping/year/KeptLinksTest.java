package io.github.ziping.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.files.TextLines;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 链接.txt while the program runs and others save it. */
class KeptLinksTest {
    private static final List<String> UNITS = List.of("一所", "二所", "三所", "四所", "五所");
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    private Path temp;

    private Instant now = Instant.parse("2026-01-09T02:31:00Z");
    private Path file;
    private KeptLinks links;
    private UnitLinks first;

    @BeforeEach
    void make() throws IOException {
        file = temp.resolve("链接.txt");
        links = new KeptLinks(new YearFolder(temp), () -> now);
        first = links.add(UNITS);
    }

    private UnitLinks lookedAtFor(int seconds) {
        for (int i = 0; i < seconds; i++) {
            links.of(UNITS);
            now = now.plusSeconds(1);
        }
        return links.of(UNITS);
    }

    /** What an editor, a sync client or a faulty disk may leave; nothing of it takes out a line and is whole. */
    private byte[] disturbed(byte[] good, Random random) throws IOException {
        int kind = random.nextInt(5);
        byte[] bytes = switch (kind) {
            case 0 -> new byte[0];
            case 1 -> cut(good, random);
            case 2 -> new byte[1 + random.nextInt(300)];
            case 3 -> new String(good, StandardCharsets.UTF_8).substring(1).getBytes(GBK);
            default -> good;
        };
        if (kind == 2) {
            random.nextBytes(bytes);
        }
        return bytes;
    }

    /** Within a line, as pieces of a file that is copied end. */
    private static byte[] cut(byte[] good, Random random) {
        int end = 1 + random.nextInt(good.length - 1);
        while (good[end - 1] == '\n' || good[end - 1] == '\r' || good[end] == '\r') {
            end--;
        }
        return Arrays.copyOf(good, end);
    }

    private void put(byte[] bytes, Random random) throws IOException {
        if (random.nextBoolean()) {
            Files.write(file, bytes);
        } else {
            Path other = Files.write(temp.resolve("链接.txt.swp"), bytes);
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void noKeyChangesWhateverBecomesOfTheFileMeanwhile() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] good = Files.readAllBytes(file);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = disturbed(good, random);
            if (random.nextInt(10) == 0) {
                Files.deleteIfExists(file);
                bytes = null;
            } else {
                put(bytes, random);
            }
            String told = "seed " + seed + ", round " + round;
            assertThat(lookedAtFor(random.nextInt(4))).as(told).isEqualTo(first);
            assertThat(links.add(UNITS)).as(told).isEqualTo(first);
            if (bytes == null) {
                assertThat(file).as(told).doesNotExist();
            } else {
                assertThat(Files.readAllBytes(file)).as(told).isEqualTo(bytes);
            }
        }
        Files.write(file, good);
        assertThat(lookedAtFor(3)).isEqualTo(first);
        assertThat(new KeptLinks(new YearFolder(temp)).add(UNITS)).isEqualTo(first);
    }

    @Test
    void newUnitsWaitUntilTheFileIsWholeAgain() throws IOException {
        byte[] good = Files.readAllBytes(file);
        for (byte[] half : List.of(new byte[0], Arrays.copyOf(good, good.length / 2), new byte[] {0, 1})) {
            Files.write(file, half);
            lookedAtFor(5);
            assertThatThrownBy(() -> links.add(List.of("一所", "新所"))).isInstanceOf(UnsettledLinksException.class);
            assertThat(file).hasBinaryContent(half);
        }
        Files.write(file, new String(good, StandardCharsets.UTF_8).substring(1).getBytes(GBK));
        lookedAtFor(3);

        UnitLinks later = links.add(List.of("新所", "一所"));
        assertThat(later.tokens()).containsEntry("一所", first.tokens().get("一所"));
        assertThat(TextLines.read(file))
                .hasSize(7)
                .last()
                .isEqualTo("新所 | " + later.tokens().get("新所"));
        assertThat(links.of(UNITS)).isEqualTo(first);
    }

    @Test
    void aLineThatStaysAwayEndsItsLinkAlone() throws IOException {
        List<String> left = TextLines.read(file).stream()
                .filter(line -> !line.startsWith("三所"))
                .toList();
        Files.write(file, left, StandardCharsets.UTF_8);
        assertThat(links.of(UNITS)).as("not at once").isEqualTo(first);
        now = now.plusMillis(900);
        assertThat(links.of(UNITS)).isEqualTo(first);
        now = now.plusMillis(200);
        assertThat(links.of(UNITS).tokens())
                .containsOnlyKeys("一所", "二所", "四所", "五所")
                .allSatisfy((unit, token) ->
                        assertThat(token).isEqualTo(first.tokens().get(unit)));
        assertThat(Files.readAllLines(file)).isEqualTo(left);

        assertThat(links.add(UNITS).tokens().get("三所"))
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(first.tokens().get("三所"));
    }

    @Test
    void aFileThatCannotBeUnderstoodIsNotWrittenOver() throws IOException {
        byte[] good = Files.readAllBytes(file);
        for (byte[] bad : List.of(
                new byte[0],
                "# 备注\r\n".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0},
                Arrays.copyOf(good, good.length - 20))) {
            Files.write(file, bad);
            assertThatThrownBy(() -> UnitLinks.of(new YearFolder(temp), UNITS))
                    .isInstanceOf(UnsettledLinksException.class)
                    .hasMessageContaining("链接.txt");
            assertThat(file).hasBinaryContent(bad);
        }
    }
}
