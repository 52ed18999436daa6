package io.github.ziping.testing.madeup;

import java.util.List;
import java.util.Random;

/** Choices by lot, always the same ones for a seed. */
final class Dice {
    private final Random random;
    private final int unseen;

    Dice(long seed) {
        this(seed, 0);
    }

    /**
     * For an office's choices.
     *
     * @param unseen once in so many times a heading is one that no known form has; 0 for never
     */
    Dice(long seed, int unseen) {
        this.unseen = unseen;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 7);
    }

    /** Once in so many times. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** A number from 0, below a limit. */
    int below(int limit) {
        return random.nextInt(limit);
    }

    /** A number between two, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    String pick(Words.Heading heading) {
        boolean strange = unseen > 0 && oneIn(unseen);
        return pick(strange ? heading.unseen() : heading.known());
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
