package io.github.ziping.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SparePoolTest {
    private static final int MOST = Runtime.getRuntime().availableProcessors();

    @Test
    void theLastOneKeptComesFirst() {
        SparePool<String> pool = new SparePool<>();
        assertThat(pool.poll()).isNull();
        assertThat(pool.offer("only")).isTrue();
        assertThat(pool.poll()).isEqualTo("only");
        assertThat(pool.poll()).isNull();
    }

    @Test
    void noMoreAreKeptThanProcessorsCanUse() {
        SparePool<Integer> pool = new SparePool<>();
        int kept = 0;
        while (pool.offer(kept)) {
            kept++;
        }
        assertThat(kept).isEqualTo(MOST);
        Set<Integer> idle = new HashSet<>();
        for (Integer spare = pool.poll(); spare != null; spare = pool.poll()) {
            idle.add(spare);
        }
        assertThat(idle).hasSize(MOST);
    }

    @Test
    void noTwoThreadsEverHaveTheSameOne() throws Exception {
        SparePool<AtomicBoolean> pool = new SparePool<>();
        Callable<Integer> worker = () -> {
            int taken = 0;
            for (int i = 0; i < 20_000; i++) {
                AtomicBoolean spare = pool.poll();
                AtomicBoolean mine = spare == null ? new AtomicBoolean() : spare;
                assertThat(mine.getAndSet(true)).isFalse();
                taken += spare == null ? 0 : 1;
                mine.set(false);
                pool.offer(mine);
            }
            return taken;
        };
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Integer> reused = new ArrayList<>();
            for (Future<Integer> future : threads.invokeAll(Collections.nCopies(8, worker))) {
                reused.add(future.get());
            }
            assertThat(reused.stream().mapToInt(Integer::intValue).sum()).isGreaterThan(80_000);
        } finally {
            threads.shutdownNow();
        }
    }
}
