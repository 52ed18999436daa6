package io.github.ziping.testing.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A numbered list of fixtures, most of them one form with something changed before and after it is drawn. */
final class Fixtures {
    static final Consumer<Paper> AS_DRAWN = paper -> {};

    private final List<Fixture> all = new ArrayList<>();

    List<Fixture> all() {
        return List.copyOf(all);
    }

    void add(String name, byte[] content, List<Sample> samples, String... findings) {
        all.add(Fixture.of(String.format(Locale.ROOT, "%02d-%s", all.size() + 1, name), content, samples, findings));
    }

    /** A form drawn otherwise. */
    void drawn(String name, Consumer<Drawing> before, String... findings) {
        edited(name, before, AS_DRAWN, findings);
    }

    /** A form drawn otherwise, and then edited. */
    void edited(String name, Consumer<Drawing> before, Consumer<Paper> after, String... findings) {
        expecting(name, before, after, sample -> {}, findings);
    }

    /** The same where the reader must say something else than was drawn. */
    void expecting(
            String name,
            Consumer<Drawing> before,
            Consumer<Paper> after,
            Consumer<Sample> expected,
            String... findings) {
        Paper paper = Paper.xlsx();
        Sample sample = drawnOn(paper, before, after);
        expected.accept(sample);
        add(name + ".xlsx", paper.bytes(), List.of(sample), findings);
    }

    static Sample drawnOn(Paper paper, Consumer<Drawing> before, Consumer<Paper> after) {
        Drawing drawing = new Drawing(Sample.copy());
        before.accept(drawing);
        drawing.on(paper);
        after.accept(paper);
        return drawing.sample;
    }
}
