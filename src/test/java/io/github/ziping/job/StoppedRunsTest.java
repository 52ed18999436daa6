package io.github.ziping.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over the nine forms that somebody stops: what is complete stays or nothing is there, and nothing is half-written. */
class StoppedRunsTest {
    /** Stops after so many steps. */
    private record After(int most, List<String> steps) implements Progress {
        After(int most) {
            this(most, new ArrayList<>());
        }

        @Override
        public void step(int done, int total, String name) {
            steps.add(name);
        }

        @Override
        public boolean isStopped() {
            return steps.size() >= most;
        }
    }

    private final Ziping ziping = TestOffice.open();

    @TempDir
    private Path temp;

    private Path inputs;
    private Path out;

    @BeforeEach
    void nineFormsAndAnOldFile() throws IOException {
        inputs = Files.createDirectories(temp.resolve("in"));
        out = temp.resolve("out");
        int number = 0;
        for (SelfEvaluation form : NineForms.all()) {
            number++;
            Files.write(inputs.resolve(number + ".json"), Ziping.json(List.of(form)));
        }
    }

    /** The names of all files below a folder, temporary ones too. */
    private static List<String> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aCheckTellsOfWhatItRead() throws IOException {
        After progress = new After(4);

        CheckResult result = ziping.check(List.of(inputs), null, progress);

        assertThat(result.stopped()).isTrue();
        assertThat(progress.steps()).containsExactly("1.json", "2.json", "3.json", "4.json");
        assertThat(result.forms()).isEqualTo(4);
        assertThat(result.findings())
                .extracting(Finding::file)
                .contains("4.json")
                .doesNotContain("9.json");
        assertThatThrownBy(() -> ziping.report(result, ReportFormat.HTML)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ziping.check(List.of(inputs), null, Progress.NONE).stopped()).isFalse();
    }

    @Test
    void aFillKeepsWhatIsWritten() throws Exception {
        FillResult result = ziping.fill(List.of(inputs), out, false, new After(3));

        assertThat(result.stopped()).isTrue();
        assertThat(result.written()).hasSize(3);
        assertThat(files(out)).hasSize(3);
        for (Path file : result.written()) {
            assertThat(ziping.read(file)).hasSize(1);
        }
        assertThat(ziping.fill(List.of(inputs), out, false, new After(0)).written())
                .isEmpty();
        assertThat(files(out)).hasSize(3);
    }

    /** Nine inputs, then nine forms: stopped among the inputs, and among the forms. */
    @Test
    void aMergeLeavesTheOldWorkbook() throws Exception {
        Path target = temp.resolve("汇总.xlsx");
        ziping.merge(List.of(inputs), target, MergeOptions.USUAL, Progress.NONE);
        byte[] old = Files.readAllBytes(target);
        Files.delete(inputs.resolve("9.json"));

        for (int steps : List.of(0, 3, 8, 10, 15)) {
            MergeResult result = ziping.merge(List.of(inputs), target, MergeOptions.USUAL, new After(steps));

            assertThat(result.stopped()).isTrue();
            assertThat(result.file()).isNull();
            assertThat(Files.readAllBytes(target)).isEqualTo(old);
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            assertThat(ziping.merge(List.of(inputs), stream, MergeOptions.USUAL, new After(steps))
                            .stopped())
                    .isTrue();
            assertThat(stream.size()).isZero();
        }
        assertThat(files(temp)).containsOnlyOnce("汇总.xlsx").hasSize(9);
    }

    @Test
    void aMergeOfSeparateFormsKeepsThoseThatAreComplete() throws Exception {
        MergeOptions apart = new MergeOptions(MergeSort.INPUT, true, false, null);

        MergeResult result = ziping.merge(List.of(inputs), out.resolve("汇总.xlsx"), apart, new After(12));

        assertThat(result.stopped()).isTrue();
        assertThat(out.resolve("汇总.xlsx")).doesNotExist();
        try (Stream<Path> forms = Files.list(out.resolve("汇总"))) {
            for (Path form : forms.toList()) {
                assertThat(ziping.read(form)).hasSize(1);
            }
        }
    }

    @Test
    void preparedWorkbooksStayWithoutAList() throws Exception {
        PrepareResult result = ziping.prepare(List.of(inputs), out, new PrepareOptions(2025, false), new After(5));

        assertThat(result.stopped()).isTrue();
        assertThat(result.list()).isNull();
        assertThat(result.written()).hasSize(5);
        assertThat(files(out)).hasSize(5).doesNotContain("发放清单.xlsx");
    }

    @Test
    void anExportLeavesTheOldFile() throws Exception {
        Path target = Files.writeString(temp.resolve("forms.json"), "", StandardCharsets.UTF_8);

        ExportResult result = ziping.export(List.of(inputs), ExportFormat.JSON, target, false, new After(4));

        assertThat(result.stopped()).isTrue();
        assertThat(target).isEmptyFile();
    }

    /** Nine files are read; then a unit is done before the next. */
    @Test
    void whatGoesBackGoesByUnits() throws Exception {
        ReturnResult unread = ziping.returnForms(List.of(inputs), out, new After(8));
        assertThat(unread.stopped()).isTrue();
        assertThat(files(out)).isEmpty();

        Progress atOnce = new Progress() {
            private int asked;

            @Override
            public void step(int done, int total, String name) {
                // not of interest
            }

            @Override
            public boolean isStopped() {
                // nine inputs, then the first unit and its one file
                asked++;
                return asked > 11;
            }
        };
        List<Path> faulty = List.of(inputs.resolve("4.json"), inputs.resolve("9.json"));
        assertThat(ziping.returnForms(faulty, out, Progress.NONE).units()).isNotEmpty();
        assertThat(ziping.returnForms(List.of(inputs), temp.resolve("again"), atOnce)
                        .stopped())
                .isTrue();
        assertThat(files(temp.resolve("again"))).allMatch(name -> name.equals("退回说明.txt"));
    }

    @Test
    void halfALedgerIsNone() throws Exception {
        YearFolders year = YearFolders.nine(ziping, temp);
        for (int i = 1; i <= 9; i++) {
            year.receive(i + ".xlsx", YearFolders.form(i), "2025-01-05T02:00:00Z");
        }
        byte[] before = Files.readAllBytes(year.folder().ledger());

        assertThatThrownBy(() -> ziping.ledger(year.folder(), new After(5))).isInstanceOf(CancellationException.class);
        ReturnResult result = ziping.returnForms(year.folder(), null, new After(5));

        assertThat(result.stopped()).isTrue();
        assertThat(files(year.folder().returned())).isEmpty();
        assertThat(Files.readAllBytes(year.folder().ledger())).isEqualTo(before);
    }
}
