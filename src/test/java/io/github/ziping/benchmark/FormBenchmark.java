package io.github.ziping.benchmark;

import io.github.ziping.Ziping;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.office.OfficeException;
import io.github.ziping.read.JsonForms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Form 1 of the nine into memory, single thread, warm: this program beside its peers, in one run. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(1)
@SuppressWarnings("NullAway")
public class FormBenchmark {
    private SelfEvaluation form;
    private Ziping official;

    /** Reads the form and compiles the template. */
    @Setup
    public void setUp() throws IOException, UnreadableException, OfficeException {
        byte[] json = Files.readAllBytes(Path.of("src/test/resources/forms/forms-2024.json"));
        form = JsonForms.read(json, "forms-2024.json").get(0).evaluation();
        official = Ziping.office("templates/shanghai-2024");
    }

    /** The streamed writer. */
    @Benchmark
    public int ziping() throws IOException, OfficeException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
        official.fill(form, out);
        return out.size();
    }

    /** A plain POI XSSF program. */
    @Benchmark
    public int plainPoi() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
        PlainPoiForm.write(form, out);
        return out.size();
    }

    /** The same with fastexcel. */
    @Benchmark
    public int fastexcel() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
        FastExcelForm.write(form, out);
        return out.size();
    }
}
