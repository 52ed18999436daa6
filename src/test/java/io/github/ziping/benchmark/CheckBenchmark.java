package io.github.ziping.benchmark;

import io.github.ziping.Ziping;
import io.github.ziping.check.Checker;
import io.github.ziping.finding.Reading;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A thousand forms (the nine, over and over) checked: by the rules alone, and read from official forms before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(1)
@SuppressWarnings("NullAway")
public class CheckBenchmark {
    private static final int FORMS = 1_000;

    private final List<byte[]> files = new ArrayList<>();
    private final List<Reading> forms = new ArrayList<>();
    private Ziping ziping;
    private Checker checker;

    /** Fills the nine forms. */
    @Setup
    public void setUp() throws OfficeException {
        ziping = Ziping.office("templates/shanghai-2024");
        checker = new Checker(ziping.profile());
        for (SelfEvaluation form : NineForms.all()) {
            forms.add(Reading.of(form, "自评表.xlsx"));
            files.add(ziping.fill(form));
        }
    }

    /** The rules alone. */
    @Benchmark
    public void rules(Blackhole hole) {
        for (int i = 0; i < FORMS; i++) {
            hole.consume(checker.check(forms.get(i % forms.size())));
        }
    }

    /** Reading, the rules, and each finding's cell. */
    @Benchmark
    public void withReading(Blackhole hole) throws UnreadableException {
        for (int i = 0; i < FORMS; i++) {
            for (Reading reading : ziping.read(files.get(i % files.size()), "自评表.xlsx")) {
                hole.consume(ziping.check(reading));
            }
        }
    }
}
