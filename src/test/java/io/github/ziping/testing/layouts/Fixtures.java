package io.github.ziping.testing.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A numbered list of fixtures, most of them one form with something changed before and after it is drawn. */
final class Fixtures {
    static final Consumer<Paper> AS_DRAWN = paper -> {};

    private final List<Fixture> all = new ArrayList<>();
    private Supplier<Sample> base = Sample::copy;

    /** The form that the following fixtures are drawn from. */
    void base(Supplier<Sample> sample) {
        base = sample;
    }

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
        Sample sample = drawn(paper, before, after);
        expected.accept(sample);
        add(name + ".xlsx", paper.bytes(), List.of(sample), findings);
    }

    /** The form of these fixtures on a paper of one's own. */
    Sample drawn(Paper paper, Consumer<Drawing> before, Consumer<Paper> after) {
        return drawnOn(paper, base.get(), before, after);
    }

    static Sample drawnOn(Paper paper, Consumer<Drawing> before, Consumer<Paper> after) {
        return drawnOn(paper, Sample.copy(), before, after);
    }

    private static Sample drawnOn(Paper paper, Sample sample, Consumer<Drawing> before, Consumer<Paper> after) {
        Drawing drawing = new Drawing(sample);
        before.accept(drawing);
        drawing.on(paper);
        after.accept(paper);
        return drawing.sample;
    }
}
