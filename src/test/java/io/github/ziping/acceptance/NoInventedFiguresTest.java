package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.job.FillResult;
import io.github.ziping.job.MergeOptions;
import io.github.ziping.job.Progress;
import io.github.ziping.model.Field;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.ComputedForm;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.Ministry;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.RandomForms;
import io.github.ziping.testing.SubmissionBook;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Xlsx;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no form says and nothing gives stands in no output: no total, no rate, no level, no digits of binary fractions. */
@Tag("slow")
class NoInventedFiguresTest {
    private static final int SEEDS = 120;
    private static final Pattern VALUE =
            Pattern.compile("(<c r=\"[A-Z]+[0-9]+\" s=\"[0-9]+\">(?:<f>[^<]*</f>)?<v>)([0-9.]+)(</v>)");
    private static final Pattern NOISE = Pattern.compile("\\d\\.\\d{7,}");

    private final Ziping shanghai = TestOffice.open();
    private final Ziping ministry = TestOffice.mof();

    @TempDir
    Path temp;

    /** A random form that lacks amounts here and there, of the total too, and says nothing that follows from them. */
    private static SelfEvaluation lacking(long seed) {
        Random random = new Random(seed);
        SelfEvaluation form = RandomForms.of(seed);
        List<FundLine> sources = new ArrayList<>();
        for (FundLine source : form.funds().sources()) {
            sources.add(lacking(source, random));
        }
        Funds funds =
                form.funds().withTotal(lacking(form.funds().total(), random)).withSources(sources);
        return form.withFunds(funds).withTotalScore(null).withGrade(null);
    }

    private static FundLine lacking(FundLine line, Random random) {
        FundLine rest = line.withRatePercent(null).withScore(null);
        for (Field field : List.of(Field.INITIAL_BUDGET, Field.ANNUAL_BUDGET, Field.EXECUTED)) {
            rest = random.nextInt(3) == 0 ? rest.withAmount(field, null) : rest;
        }
        return rest;
    }

    @Test
    void amountsThatAreMissingStayMissing() throws UnreadableException {
        int totals = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            SelfEvaluation form = lacking(seed);
            if (!form.funds().has(Field.ANNUAL_BUDGET) || !form.funds().has(Field.EXECUTED)) {
                continue;
            }
            Reading read = shanghai.read(shanghai.fill(form), "a.xlsx").get(0);
            Funds funds = read.evaluation().funds();
            assertThat(funds.total().initialBudget())
                    .as("seed %d", seed)
                    .isEqualTo(form.funds().total().initialBudget());
            assertThat(funds.total().annualBudget())
                    .as("seed %d", seed)
                    .isEqualTo(form.funds().total().annualBudget());
            assertThat(funds.total().executed())
                    .as("seed %d", seed)
                    .isEqualTo(form.funds().total().executed());
            FundLine total = form.funds().total();
            if (total.annualBudget() == null || total.executed() == null) {
                assertThat(funds.total().ratePercent()).as("seed %d", seed).isNull();
                assertThat(funds.total().score()).as("seed %d", seed).isNull();
                assertThat(read.evaluation().totalScore()).as("seed %d", seed).isNull();
                assertThat(read.evaluation().grade()).as("seed %d", seed).isNull();
                totals++;
            }
        }
        assertThat(totals).isGreaterThan(SEEDS / 4);
    }

    /** The same in a submission, whose formulas say what its values say. */
    @Test
    void aSubmissionOfThemHasNoFigureTheyLack() throws Exception {
        List<SelfEvaluation> forms = new ArrayList<>();
        for (long seed = 0; seed < 12; seed++) {
            forms.add(FormEdits.set(lacking(seed), "project", "项目" + (char) ('甲' + seed)));
        }
        byte[] file = merged(forms);

        SubmissionBook.assertSame(SubmissionBook.computed(file), SubmissionBook.cached(file));
    }

    private byte[] merged(List<SelfEvaluation> forms) throws Exception {
        Path input = Files.write(temp.resolve("forms.json"), Ziping.json(forms));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        shanghai.merge(List.of(input), out, MergeOptions.USUAL, Progress.NONE);
        return out.toByteArray();
    }

    @Test
    void levelsThatAreMissingAreReadAsMissing() throws UnreadableException {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            SelfEvaluation whole = seed % 10 == 9 ? RandomForms.longOf(seed) : RandomForms.of(seed);
            List<Indicator> indicators = new ArrayList<>();
            for (Indicator indicator : whole.indicators()) {
                Indicator less = random.nextInt(4) == 0 ? indicator.withLevel1(null) : indicator;
                indicators.add(random.nextInt(6) == 0 ? less.withLevel2(null) : less);
            }
            SelfEvaluation form = whole.withIndicators(indicators);
            assertThat(shanghai.read(shanghai.fill(form), "a.xlsx").get(0).evaluation())
                    .as("seed %d", seed)
                    .isEqualTo(ComputedForm.of(form, shanghai.profile().scoring()));
            assertThat(ministry.read(ministry.fill(form), "a.xlsx")
                            .get(0)
                            .evaluation()
                            .indicators())
                    .as("seed %d", seed)
                    .isEqualTo(Ministry.printed(form).indicators());
        }
    }

    /** Numbers as programs save them that added and took away binary fractions. */
    @Test
    void binaryNoiseIsInNoOutput() throws Exception {
        Path in = Files.createDirectories(temp.resolve("in"));
        for (int i = 0; i < 9; i++) {
            Files.write(
                    in.resolve(i + ".xlsx"), noisy(shanghai.fill(NineForms.all().get(i)), i));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        shanghai.merge(List.of(in), out, MergeOptions.USUAL, Progress.NONE);
        assertNoNoise(out.toByteArray(), "merge");
        Path filled = temp.resolve("out");
        FillResult result = shanghai.fill(List.of(in), filled, false, Progress.NONE);
        assertThat(result.findings()).hasSize(15);
        for (Path file : result.written()) {
            assertNoNoise(Files.readAllBytes(file), file.toString());
        }
        for (int i = 0; i < 9; i++) {
            Reading reading = shanghai.read(in.resolve(i + ".xlsx")).get(0);
            assertThat(reading.evaluation())
                    .as("form %d", i + 1)
                    .isEqualTo(NineForms.all().get(i));
        }
    }

    private static byte[] noisy(byte[] file, long seed) {
        Random random = new Random(seed);
        return Xlsx.rewritten(file, (part, xml) -> Xlsx.isSheet(part) ? noisy(xml, random) : xml);
    }

    private static String noisy(String xml, Random random) {
        return VALUE.matcher(xml).replaceAll(match -> {
            double number = Double.parseDouble(match.group(2));
            double noise = random.nextInt(3) == 0 ? 0 : (random.nextBoolean() ? 1 : -1) * 4.547473508864641e-13;
            return Matcher.quoteReplacement(match.group(1) + (number + noise) + match.group(3));
        });
    }

    /** No cell has more digits than anybody typed, but for the keys by which the charts' data are ranked. */
    private static void assertNoNoise(byte[] file, String name) {
        for (Map.Entry<String, byte[]> part : Xlsx.parts(file).entrySet()) {
            String text = new String(part.getValue(), StandardCharsets.UTF_8)
                    .replaceAll("<f>[^<]*ROW\\(\\)[^<]*</f><v>[^<]*</v>", "");
            if (part.getKey().startsWith("xl/worksheets/") || part.getKey().equals("xl/sharedStrings.xml")) {
                assertThat(NOISE.matcher(text.replaceAll("<f>[^<]*</f>", "")).find())
                        .as("%s %s", name, part.getKey())
                        .isFalse();
            }
        }
    }

    @Test
    void theYearStandsOnceWhereTheTitleHasIt() throws UnreadableException {
        SelfEvaluation form = NineForms.all().get(0).withTitle("2024年度项目支出绩效自评表");
        for (Ziping office : List.of(shanghai, ministry)) {
            byte[] file = office.fill(form);
            String strings = new String(texts(file), StandardCharsets.UTF_8);
            assertThat(strings).contains("2024年度项目支出绩效自评表").doesNotContain("（2024年度）");
            assertThat(office.read(file, "a.xlsx").get(0).evaluation().year()).isEqualTo(2024);
        }
        // 12024 is another number
        assertThat(new String(texts(shanghai.fill(form.withTitle("12024号自评表"))), StandardCharsets.UTF_8))
                .contains("（2024年度）");
    }

    private static byte[] texts(byte[] file) {
        return Xlsx.parts(file).get("xl/sharedStrings.xml");
    }
}
