package io.github.ziping.testing.layouts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the folder of layout fixtures: {@code java -cp … io.github.ziping.testing.layouts.LayoutFixtures}. */
public final class LayoutFixtures {
    /** Where they lie. */
    public static final Path FOLDER = Path.of("src/test/resources/layouts");

    private LayoutFixtures() {}

    /** All of them, made anew. */
    public static List<Fixture> make() {
        Fixtures fixtures = new Fixtures();
        new OfficeLayouts(fixtures).add();
        new TableLayouts(fixtures).add();
        new ExcelHabits(fixtures).add();
        new FormVariants(fixtures).add();
        new CellVariants(fixtures).add();
        new FileVariants(fixtures).add();
        new Finds(fixtures).add();
        return fixtures.all();
    }

    /** Writes them. */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(FOLDER);
        for (Fixture fixture : make()) {
            Files.write(FOLDER.resolve(fixture.name()), fixture.content());
            text(fixture.bareName() + ".json", fixture.json());
            text(fixture.bareName() + ".findings.txt", String.join("\n", fixture.findings()));
        }
    }

    private static void text(String name, String content) throws IOException {
        Files.writeString(FOLDER.resolve(name), content, StandardCharsets.UTF_8);
    }
}
