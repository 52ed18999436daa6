package io.github.ziping.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.files.RunPaths;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.FindingOrder;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.RosterReading;
import io.github.ziping.finding.Source;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.read.form.WorkbookContent;
import io.github.ziping.testing.HeapCount;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.RandomForms;
import io.github.ziping.testing.SeededBatch;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a run over many inputs holds of each until all are read, and that the rules over many forms see whole forms all the same. */
@Tag("slow")
class KeptFormsTest {
    private static final int FORMS = 450;

    /** Of forms like the nine examples, with their findings and the names of their files; unpacked they took 16,200. */
    private static final int MOST_BYTES = 5_000;

    @TempDir
    private Path temp;

    private final OfficeSession office = session();
    private final List<Reading> whole = new ArrayList<>();
    private final List<Finding> others = new ArrayList<>();
    private final List<SelfEvaluation> goals = new ArrayList<>();

    private static OfficeSession session() {
        try {
            return OfficeSession.open(Ziping.DEFAULT_OFFICE);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reading placed(SelfEvaluation form, List<Finding> findings) {
        Map<FieldPath, Source.Place> places = new LinkedHashMap<>();
        for (FieldPath path : form.paths()) {
            places.put(path, new Source.Place("自评表", new CellRef(places.size() / 9, places.size() % 9)));
        }
        return new Reading(form, new Source("甲/自评表.xlsx", places), findings);
    }

    @Test
    void aKeptFormIsTheForm() {
        KeptForms kept = new KeptForms();
        for (long seed = 0; seed < 200; seed++) {
            Reading form = placed(RandomForms.of(seed), List.of());
            Reading checked = form.withFindings(office.check(form));

            assertThat(kept.of(checked)).as("seed %s", seed).isEqualTo(checked);
        }
    }

    @Test
    void ofManyFormsNoRowStaysAndFewBytes() throws Exception {
        Ziping writer = Ziping.office(Ziping.DEFAULT_OFFICE);
        for (int i = 0; i < FORMS; i++) {
            SelfEvaluation form = NineForms.all().get(i % NineForms.all().size());
            Files.write(temp.resolve(i + ".xlsx"), writer.fill(form.withProject(form.project() + "（" + i + "）")));
        }
        // what is made once for all is there before
        new CheckJob(office, RunPaths.reading(List.of(temp))).run(null, Progress.NONE);
        CheckJob job = new CheckJob(office, RunPaths.reading(List.of(temp)));
        HeapCount before = HeapCount.now();

        job.readAll(Progress.NONE);
        HeapCount after = HeapCount.now();

        assertThat(job.forms).hasSize(FORMS);
        assertThat(after.moreOf(Reading.class, before)).isGreaterThanOrEqualTo(FORMS);
        assertThat(after.moreOf(Indicator.class, before)).isLessThan(FORMS);
        // 年度资金总额 alone
        assertThat(after.moreOf(FundLine.class, before)).isLessThan(2 * FORMS);
        assertThat(after.moreOf(Source.Place.class, before)).isLessThan(FORMS);
        assertThat(after.moreBytes(before)).isLessThan((long) FORMS * MOST_BYTES);
    }

    static LongStream seeds() {
        return LongStream.range(0, 4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRulesFindInKeptFormsWhatTheyFindInWholeOnes(long seed) throws Exception {
        Path list = new SeededBatch(seed).write(temp.resolve("in"));
        RosterReading roster = office.roster(list, "名单.xlsx");

        List<Finding> found = new CheckJob(office, RunPaths.reading(List.of(temp.resolve("in"))))
                .run(list, Progress.NONE)
                .findings();

        List<Finding> expected = foundInWholeForms(roster);
        assertThat(found).as("seed %s", seed).isEqualTo(expected);
        assertThat(expected)
                .extracting(Finding::rule)
                .contains("duplicate-project", "name-variant", "goal-changed", "not-submitted", "year-mismatch");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keptFormsAreMergedIntoTheSameBytesAsWholeOnes(long seed) throws Exception {
        new SeededBatch(seed).write(temp.resolve("in"));
        MergeOptions options = new MergeOptions(MergeSort.UNIT, false, false, null);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();

        new MergeJob(office, RunPaths.reading(List.of(temp.resolve("in"))), options).run(kept, Progress.NONE);
        new MergeJob(office, RunPaths.reading(List.of()), options, wholeForms()).run(whole, Progress.NONE);

        assertThat(whole.size()).isGreaterThan(50_000);
        assertThat(kept.toByteArray()).as("seed %s", seed).isEqualTo(whole.toByteArray());
    }

    private List<Finding> foundInWholeForms(RosterReading roster) throws Exception {
        readWhole();
        List<Finding> findings = new ArrayList<>(others);
        findings.addAll(roster.findings());
        whole.forEach(form -> findings.addAll(form.findings()));
        findings.addAll(
                office.checker().checkTogether(whole, goals, roster.roster()).all());
        findings.sort(FindingOrder.BY_PLACE);
        return findings;
    }

    private ChosenForms wholeForms() throws Exception {
        readWhole();
        List<List<Finding>> beside =
                office.checker().checkTogether(whole, goals, null).ofForms();
        List<Reading> complete = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            List<Finding> all = new ArrayList<>(whole.get(i).findings());
            all.addAll(beside.get(i));
            all.sort(FindingOrder.BY_PLACE);
            complete.add(whole.get(i).withFindings(all));
        }
        return new ChosenForms(complete, others, 0);
    }

    /** As somebody does who holds all forms in memory as they were read. */
    private void readWhole() throws Exception {
        try (Stream<Path> files = Files.list(temp.resolve("in"))) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                byte[] content = Files.readAllBytes(file);
                WorkbookContent read = office.content(office.open(content, name));
                others.addAll(read.reasons());
                read.goals().forEach(form -> goals.add(form.evaluation()));
                for (Reading form : read.forms()) {
                    Source source = form.source().withSavedAt(office.savedAt(content, name));
                    whole.add(form.withSource(source).withFindings(office.check(form)));
                }
            }
        }
    }
}
