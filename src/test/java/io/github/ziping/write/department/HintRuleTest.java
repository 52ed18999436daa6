package io.github.ziping.write.department;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.check.Checker;
import io.github.ziping.check.rules.Rules;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.Profile;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.ValidForms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hints of a workbook follow the office: what it has switched off or ranks otherwise keeps no form back. */
@Tag("formulas")
class HintRuleTest {
    private static final Profile PROFILE = TestOffice.open().profile();

    private static Profile office(Map<String, String> levels, Map<String, String> off) {
        Checks all = PROFILE.checks();
        return PROFILE.withChecks(new Checks(
                all.lowExecution(),
                all.overFulfilled(),
                all.heavyIndicator(),
                all.leastBudget(),
                all.mostBudget(),
                all.duplicateAcrossUnits(),
                all.bands(),
                all.words(),
                all.units(),
                all.placed(),
                all.levelNames(),
                levels,
                off,
                all.gross()));
    }

    /** A right form whose first indicator is this one. */
    private static SelfEvaluation form(String target, String actual, String lost) {
        SelfEvaluation right = ValidForms.of(7);
        List<Indicator> indicators = new ArrayList<>(right.indicators());
        Indicator first = indicators.get(0);
        BigDecimal weight = first.weight();
        indicators.set(
                0,
                new Indicator(
                        first.level1(),
                        first.level2(),
                        "台账完善情况",
                        Target.of(target),
                        Actual.of(actual),
                        weight,
                        weight == null ? null : weight.subtract(new BigDecimal(lost)),
                        null));
        return right.withIndicators(indicators);
    }

    /** The line on top as a program computes it. */
    private static String line(Profile profile, SelfEvaluation form) throws IOException {
        byte[] file = DepartmentWorkbook.write(profile, form);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            return evaluator.evaluate(book.getSheet("指标").getRow(0).getCell(0)).getStringValue();
        }
    }

    private static boolean mayBeSent(Profile profile, SelfEvaluation form) {
        for (Finding finding : new Checker(profile).check(Reading.of(form, "表"))) {
            boolean gross = finding.severity() == Severity.WARNING
                    && profile.checks().gross().contains(finding.rule());
            // the totals are those of the form before it was changed
            boolean total =
                    finding.rule().equals("total-score") || finding.rule().equals("grade");
            if (!total && (finding.severity() == Severity.ERROR || gross)) {
                return false;
            }
        }
        return true;
    }

    @Test
    void eachRuleIsOneThatCheckHasAtTheSameLevel() {
        Map<String, String> levels = Rules.all().stream()
                .collect(Collectors.toMap(Rule::id, rule -> rule.severity().id()));
        for (HintRule rule : HintRule.values()) {
            assertThat(levels).as(rule.name()).containsEntry(rule.id(), rule.usual());
        }
    }

    @ParameterizedTest
    @CsvSource({
        // rule, target, result, points lost, whether it keeps the form back as it is
        "reason-missing,   健全,    达成指标, 0.01, true",
        "unmet-full-score, ≥95(%), 90(%),    0,    true",
        "unit-mismatch,    ≥95(%), 96(天),   0,    true",
        "type-mismatch,    健全,    96(%),    0,    true",
        "over-fulfilled,   ≥95(%), 200(%),   0,    false"
    })
    void whatTheOfficeDoesNotAskKeepsNoFormBack(String rule, String target, String actual, String lost, boolean blocks)
            throws IOException {
        SelfEvaluation form = form(target, actual, lost);
        for (boolean off : new boolean[] {true, false}) {
            Profile soft = off ? office(Map.of(), Map.of(rule, "本单位不要求")) : office(Map.of(rule, "info"), Map.of());
            assertThat(mayBeSent(soft, form)).as("check, off " + off).isTrue();
            assertThat(line(soft, form)).as("the line, off " + off).contains("可以交回");
        }
        assertThat(mayBeSent(PROFILE, form)).isEqualTo(!blocks);
        assertThat(line(PROFILE, form).contains("可以交回")).isEqualTo(!blocks);
        Profile strict = office(Map.of(rule, "error"), Map.of());
        assertThat(mayBeSent(strict, form)).isFalse();
        assertThat(line(strict, form)).doesNotContain("可以交回");
    }
}
