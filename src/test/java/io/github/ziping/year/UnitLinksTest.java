package io.github.ziping.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.files.TextLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 链接.txt: each unit's secret, made once. */
class UnitLinksTest {
    private static final String OWN = "A".repeat(42) + "_";

    @TempDir
    private Path temp;

    private YearFolder folder;
    private Path file;

    @BeforeEach
    void folder() {
        folder = new YearFolder(temp);
        file = temp.resolve("链接.txt");
    }

    private UnitLinks links(String... units) throws IOException {
        return UnitLinks.of(folder, List.of(units));
    }

    @Test
    void eachUnitGetsItsOwnAndKeepsIt() throws IOException {
        UnitLinks first = links("一所", "二 所", "一 所", "", "　");
        assertThat(first.tokens().keySet()).containsExactly("一所", "二 所");
        assertThat(new HashSet<>(first.tokens().values())).hasSize(2);
        for (String token : first.tokens().values()) {
            assertThat(Base64.getUrlDecoder().decode(token)).hasSize(32);
            assertThat(token).matches("[A-Za-z0-9_-]{43}");
        }
        assertThat(TextLines.read(file))
                .hasSize(3)
                .contains("一所 | " + first.tokens().get("一所"));

        UnitLinks later = links("三所", "一所", "二所");
        assertThat(later.tokens().keySet()).containsExactly("三所", "一所", "二所");
        assertThat(later.tokens().get("一所")).isEqualTo(first.tokens().get("一所"));
        assertThat(later.tokens().get("二所")).isEqualTo(first.tokens().get("二 所"));
        byte[] before = Files.readAllBytes(file);
        assertThat(links("三所", "一所", "二所")).isEqualTo(later);
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void noUnitsMakeNoFile() throws IOException {
        assertThat(links().tokens()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void aSecretIsOneUnitsAlone() throws IOException {
        Files.write(
                file,
                ("# 手写\n一所 | " + OWN + "\n二所 | " + OWN + "\n三所 | 123\n四所 | " + "B".repeat(43) + "\n四所 | "
                                + "C".repeat(43))
                        .getBytes(StandardCharsets.UTF_8));

        UnitLinks links = links("一所", "二所", "三所", "四所");
        assertThat(links.tokens().get("一所")).isEqualTo(OWN);
        assertThat(links.tokens().get("二所")).isNotEqualTo(OWN).hasSize(43);
        assertThat(links.tokens().get("三所")).hasSize(43);
        assertThat(links.tokens().get("四所")).isEqualTo("C".repeat(43));
        assertThat(links("一所", "二所", "三所", "四所")).isEqualTo(links);

        assertThat(links.unitOf(OWN)).isEqualTo("一所");
        assertThat(links.unitOf("B".repeat(43))).isNull();
        assertThat(links.unitOf("")).isNull();
        assertThat(links.toString()).doesNotContain(OWN);
    }

    @Test
    void aLineThatIsTakenAwayEndsALink() throws IOException {
        String old = links("一所").tokens().get("一所");
        Files.delete(file);

        assertThat(links("一所").tokens().get("一所")).isNotEqualTo(old);
    }

    @Test
    void linksHaveTheirPrefix() throws IOException {
        UnitLinks links = links("一所").withPrefix("http://10.1.2.3:8642/t/");

        assertThat(links.link("一 所"))
                .isEqualTo("http://10.1.2.3:8642/t/" + links.tokens().get("一所"));
        assertThat(links.link("二所")).isNull();
        assertThat(links.link(null)).isNull();
    }

    @Test
    void whoeverAsksAtOnceIsToldTheSame() throws Exception {
        String[] units = IntStream.range(0, 50).mapToObj(i -> "第" + i + "所").toArray(String[]::new);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<UnitLinks>> all = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                all.add(() -> links(units));
            }
            Set<UnitLinks> told = new HashSet<>();
            for (Future<UnitLinks> links : threads.invokeAll(all)) {
                told.add(links.get());
            }
            assertThat(told).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(TextLines.read(file)).hasSize(51);
    }
}
