package io.github.ziping.benchmark;

import io.github.ziping.Ziping;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.office.OfficeException;
import io.github.ziping.testing.NineForms;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** The nine forms filled into memory and read from it, warm, by one front door that one or two threads use. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(1)
@SuppressWarnings("NullAway")
public class ThreadsBenchmark {
    private final List<byte[]> files = new ArrayList<>();
    private List<SelfEvaluation> forms;
    private Ziping ziping;

    /** Which form a thread takes next. */
    @State(Scope.Thread)
    public static class Turn {
        private int next;

        int next(int count) {
            next = (next + 1) % count;
            return next;
        }
    }

    /** Fills the nine forms. */
    @Setup
    public void setUp() throws OfficeException {
        ziping = Ziping.office("templates/shanghai-2024");
        forms = NineForms.all();
        for (SelfEvaluation form : forms) {
            files.add(ziping.fill(form));
        }
    }

    /** Reads by one thread. */
    @Benchmark
    @Threads(1)
    public Object readByOne(Turn turn) throws UnreadableException {
        return read(turn);
    }

    /** Reads by two threads. */
    @Benchmark
    @Threads(2)
    public Object readByTwo(Turn turn) throws UnreadableException {
        return read(turn);
    }

    /** Fills by one thread. */
    @Benchmark
    @Threads(1)
    public byte[] fillByOne(Turn turn) {
        return fill(turn);
    }

    /** Fills by two threads. */
    @Benchmark
    @Threads(2)
    public byte[] fillByTwo(Turn turn) {
        return fill(turn);
    }

    private Object read(Turn turn) throws UnreadableException {
        return ziping.read(files.get(turn.next(files.size())), "自评表.xlsx");
    }

    private byte[] fill(Turn turn) {
        return ziping.fill(forms.get(turn.next(forms.size())));
    }
}
