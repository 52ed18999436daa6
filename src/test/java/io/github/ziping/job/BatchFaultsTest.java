package io.github.ziping.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.ValidForms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One input at which the program fails, ahead of twelve good ones: the twelve are done, and the one is told. */
class BatchFaultsTest {
    private static final int GOOD = 12;
    private static final String BAD = "坏项目";

    /** Throws at one project. */
    private record Bomb(Supplier<Throwable> charge) implements FormRule {
        private static final Rule RULE = new Rule("test/bomb", "炸弹", Severity.ERROR, null);

        @Override
        public Rule rule() {
            return RULE;
        }

        @Override
        public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
            if (BAD.equals(form.project())) {
                Throwable thrown = charge.get();
                if (thrown instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) thrown;
            }
        }
    }

    @TempDir
    private Path temp;

    private final List<Path> inputs = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Progress progress = new Progress() {
        @Override
        public void step(int done, int total, String name) {
            // not of interest
        }

        @Override
        public synchronized void fault(String item, Throwable fault) {
            faults.add(Path.of(item).getFileName() + " " + fault.getClass().getSimpleName());
        }
    };

    static Stream<Supplier<Throwable>> charges() {
        return Stream.of(
                IllegalStateException::new, NullPointerException::new, StackOverflowError::new, OutOfMemoryError::new);
    }

    private void put(String name, SelfEvaluation form) throws Exception {
        inputs.add(Files.write(temp.resolve(name), Ziping.json(List.of(form))));
    }

    @BeforeEach
    void twelveGoodOnes() throws Exception {
        put("00.json", ValidForms.of(0).withProject(BAD));
        for (int i = 1; i <= GOOD; i++) {
            put("%02d.json".formatted(i), ValidForms.of(i).withProject("项目" + i));
        }
    }

    private static void assertToldOnce(List<Finding> findings) {
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("unreadable-file"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.file()).endsWith("00.json");
                    assertThat(finding.project()).isEqualTo(BAD);
                });
    }

    @ParameterizedTest
    @MethodSource("charges")
    void checkAndFillAndMergeDoTheOthers(Supplier<Throwable> charge) throws Exception {
        Ziping ziping = TestOffice.open().withRules(List.of(new Bomb(charge)));

        CheckResult checked = ziping.check(inputs, null, progress);
        assertThat(checked.forms()).isEqualTo(GOOD);
        assertThat(checked.exitCode()).isEqualTo(3);
        assertToldOnce(checked.findings());

        FillResult filled = ziping.fill(inputs, temp.resolve("out"), false, progress);
        assertThat(filled.written()).hasSize(GOOD);
        assertThat(filled.exitCode()).isEqualTo(3);
        assertToldOnce(filled.findings());

        MergeResult merged = ziping.merge(inputs, temp.resolve("汇总.xlsx"), MergeOptions.USUAL, progress);
        assertThat(merged.forms()).isEqualTo(GOOD);
        assertThat(merged.exitCode()).isEqualTo(3);
        assertToldOnce(merged.findings());

        assertThat(faults).hasSize(3).allMatch(fault -> fault.startsWith("00.json "));
    }

    /** A text that no cell can hold cannot be written; it is read, since JSON has no such bound. */
    private void makeUnwritable() throws Exception {
        inputs.remove(0);
        inputs.add(0, temp.resolve("00.json"));
        String longest = "长".repeat(40_000);
        SelfEvaluation form = ValidForms.of(0).withProject(BAD).withAuthority(longest);
        Files.write(inputs.get(0), Ziping.json(List.of(form)));
    }

    @Test
    void aFormThatCannotBeWrittenCostsNoOther() throws Exception {
        makeUnwritable();
        Ziping ziping = TestOffice.open();

        FillResult filled = ziping.fill(inputs, temp.resolve("out"), false, progress);
        assertThat(filled.written()).hasSize(GOOD);
        assertThat(filled.exitCode()).isEqualTo(3);
        assertThat(filled.findings())
                .anyMatch(finding ->
                        finding.file().endsWith("00.json") && finding.rule().equals("unreadable-file"));

        MergeResult merged = ziping.merge(inputs, temp.resolve("汇总.xlsx"), MergeOptions.USUAL, progress);
        assertThat(merged.forms()).isEqualTo(GOOD);
        assertThat(merged.exitCode()).isEqualTo(3);
        assertThat(ziping.read(temp.resolve("汇总.xlsx"))).hasSize(GOOD);
    }

    @Test
    void onlyFaultyFormsGiveNoWorkbook() throws Exception {
        makeUnwritable();

        MergeResult merged =
                TestOffice.open().merge(inputs.subList(0, 1), temp.resolve("汇总.xlsx"), MergeOptions.USUAL, progress);

        assertThat(merged.exitCode()).isEqualTo(4);
        assertThat(temp.resolve("汇总.xlsx")).doesNotExist();
    }
}
