package io.github.ziping.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedPrefetchTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 8, 127, 128, 500})
    void itemsComeInTheirOrderWhoeverIsFaster(int count) throws Exception {
        List<Integer> taken = new ArrayList<>();
        try (OrderedPrefetch<Integer> ahead = OrderedPrefetch.parallel("test", count, index -> {
            if (index % 7 == 0) {
                LockSupport.parkNanos(1_000_000L);
            }
            return index * index;
        })) {
            for (int i = 0; i < count; i++) {
                taken.add(ahead.next());
            }
        }
        assertThat(taken).hasSize(count).isSorted().allMatch(square -> isSquare(square));
    }

    private static boolean isSquare(int number) {
        int root = (int) Math.round(Math.sqrt(number));
        return root * root == number;
    }

    @Test
    void onlyAFewAreAhead() throws Exception {
        AtomicInteger made = new AtomicInteger();
        int most = 0;
        try (OrderedPrefetch<Integer> ahead =
                OrderedPrefetch.singleWorker("test", 1_000, index -> made.incrementAndGet())) {
            for (int taken = 1; taken <= 1_000; taken++) {
                ahead.next();
                most = Math.max(most, made.get() - taken);
            }
        }
        assertThat(made.get()).isEqualTo(1_000);
        // what is made in one go, twice, beside the rest of what was taken last
        assertThat(most).isLessThanOrEqualTo(3 * 8);
    }

    @Test
    void aFaultComesToTheTakerAsItWasThrown() throws Exception {
        try (OrderedPrefetch<String> ahead = OrderedPrefetch.parallel("test", 20, index -> {
            if (index == 3) {
                throw new FileNotFoundException("three");
            }
            if (index == 4) {
                throw new IllegalArgumentException("four");
            }
            if (index == 5) {
                throw new StackOverflowError("five");
            }
            return "made";
        })) {
            for (int i = 0; i < 3; i++) {
                assertThat(ahead.next()).isEqualTo("made");
            }
            assertThatThrownBy(ahead::next)
                    .isExactlyInstanceOf(FileNotFoundException.class)
                    .hasMessage("three");
            assertThatThrownBy(ahead::next)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("four");
            assertThatThrownBy(ahead::next)
                    .isExactlyInstanceOf(StackOverflowError.class)
                    .hasMessage("five");
            assertThat(ahead.next()).isEqualTo("made");
        }
    }

    @Test
    void whoeverClosesWaitsForWhatIsBegunAndNoMore() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        try (OrderedPrefetch<Integer> ahead = OrderedPrefetch.singleWorker("test-close", 100, index -> {
            begun.incrementAndGet();
            LockSupport.parkNanos(20_000_000L);
            return done.incrementAndGet();
        })) {
            ahead.next();
        }
        assertThat(done.get()).isEqualTo(begun.get()).isLessThan(100);
        // the thread has nothing left to do, but a busy machine may not have ended it yet
        for (int i = 0; i < 500 && isAlive("test-close"); i++) {
            Thread.sleep(10);
        }
        assertThat(isAlive("test-close")).isFalse();
    }

    private static boolean isAlive(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals(name) && thread.isAlive());
    }
}
