package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.ChildProcess;
import io.github.ziping.testing.TextGrid;
import io.github.ziping.testing.ValidForms;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each call of each command to the file system made to fail, and the disk full behind every byte (in a build, some of them): no
 * file is half written, what can be done is done, and what is not is told in words and by the exit code.
 */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class FaultyDiskTest {
    private static final int MOST = "long".equals(System.getProperty("ziping.fuzz")) ? Integer.MAX_VALUE : 8;
    private static final long SEED = 20_261_129;

    @TempDir
    private Path folder;

    @Test
    void whateverFailsNothingIsTornAndNothingSilent() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        put(in, "市建设局");
        put(Files.createDirectories(folder.resolve("before")), "市城建局");
        Files.write(
                folder.resolve("名单.xlsx"),
                new TextGrid().sheet("名单", "项目名称|实施单位", "道路养护|市一所", "桥梁检测|市桥梁所").xlsx());
        Path log = folder.resolve("log.txt");
        System.out.println("FaultyDiskTest seed " + SEED);

        Process process = ChildProcess.onFaultyDisk(
                folder, log, FaultyDiskRuns.class, String.valueOf(MOST), String.valueOf(SEED));

        boolean ended = process.waitFor(2, TimeUnit.HOURS);
        String said = Files.readString(log, StandardCharsets.UTF_8);
        System.out.println(said.strip());
        assertThat(ended).isTrue();
        assertThat(said).contains(" 0 complaints");
        assertThat(process.exitValue()).isZero();
    }

    /** Workbooks, forms and JSON, two units with a project of one name, and a file that is none. */
    private static void put(Path in, String authority) throws Exception {
        Ziping ziping = Ziping.office(Ziping.DEFAULT_OFFICE);
        SelfEvaluation road = form(1, "道路养护", "市一所", authority);
        Files.write(in.resolve("甲.xlsx"), ziping.departmentWorkbook(road));
        Files.write(in.resolve("乙.xlsx"), ziping.fill(form(2, "桥梁检测", "市桥梁所", authority)));
        Files.write(in.resolve("丙.json"), Ziping.json(List.of(form(3, "道路养护", "市二所", authority))));
        Path below = Files.createDirectories(in.resolve("子"));
        Files.write(below.resolve("丁.xlsx"), ziping.fill(form(4, "信息化运维", "市信息中心", authority)));
        Files.writeString(below.resolve("戊.rtf"), "{\\rtf1");
    }

    private static SelfEvaluation form(int seed, String project, String unit, String authority) {
        return ValidForms.of(seed)
                .withText(FieldPath.of(Field.PROJECT), project)
                .withText(FieldPath.of(Field.UNIT), unit)
                .withText(FieldPath.of(Field.AUTHORITY), authority)
                // for a comment in each copy
                .withText(FieldPath.of(Field.EXPECTED_GOAL), null);
    }
}
