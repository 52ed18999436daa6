package io.github.ziping.benchmark;

import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.io.ProfileReader;
import io.github.ziping.strict.StrictException;
import io.github.ziping.testing.NineForms;
import io.github.ziping.write.department.DepartmentWorkbook;
import io.github.ziping.write.department.PoiDepartmentWorkbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A department's workbook into memory, single thread, warm: this program beside POI, from the same drawing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@SuppressWarnings("NullAway")
public class PrepareBenchmark {
    /** A project of a list, or one whose form is carried over. */
    @Param({"listed", "carried"})
    private String kind;

    private Profile profile;
    private SelfEvaluation form;
    private DepartmentWorkbook office;

    /** Reads the office; its template is made by the first workbook. */
    @Setup
    public void setUp() throws IOException, StrictException {
        Path yaml = Path.of("templates/shanghai-2024/profile.yaml");
        profile = ProfileReader.read(Files.readString(yaml, StandardCharsets.UTF_8), "profile.yaml");
        office = DepartmentWorkbook.of(profile, false);
        SelfEvaluation listed =
                DepartmentWorkbook.blank(profile).withProject("信息化运维").withUnit("信息处");
        form = kind.equals("listed") ? listed : NineForms.all().get(0);
    }

    /** The canvas. */
    @Benchmark
    public int ziping() {
        return office.write(form).length;
    }

    /** The same drawing in POI's hands. */
    @Benchmark
    public int poi() throws IOException {
        return PoiDepartmentWorkbook.write(profile, form, false).length;
    }
}
