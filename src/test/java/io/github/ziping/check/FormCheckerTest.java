package io.github.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.finding.Source;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.ValidForms;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One form: faults get the cells of their values, and what could not be read comes first and is not missing too. */
class FormCheckerTest {
    private static final FieldPath PROJECT = FieldPath.of(Field.PROJECT);
    private static final FieldPath SCORE = FieldPath.indicator(0, Field.SCORE);
    private static final FieldPath GRADE = FieldPath.of(Field.GRADE);
    private static final Source SOURCE = new Source(
            "a.xlsx",
            "表",
            Map.of(
                    PROJECT,
                    new Source.Place("封面", new CellRef(2, 1)),
                    FieldPath.indicator(0, Field.LEVEL3),
                    new Source.Place("表", new CellRef(9, 3))));

    private final SelfEvaluation form = ValidForms.of(1);

    /** Finds fault with one value, whatever it says. */
    private record Always(FieldPath field, Severity severity) implements FormRule {
        @Override
        public Rule rule() {
            return new Rule("acme/always", "总有问题", Severity.WARNING, "内部规定");
        }

        @Override
        public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
            faults.add(severity, field, "有问题", "改", "甲", "乙");
        }
    }

    private Finding found(FieldPath field, Severity severity) {
        Checker checker = new Checker(TestOffice.open().profile()).withRules(List.of(new Always(field, severity)));
        List<Finding> findings = checker.check(new Reading(form, SOURCE, List.of()));
        return findings.get(findings.size() - 1);
    }

    @Test
    void aFaultStandsAtTheCellOfItsValue() {
        Finding finding = found(PROJECT, null);

        assertThat(finding)
                .isEqualTo(new Finding(
                        new Rule("acme/always", "总有问题", Severity.WARNING, "内部规定"),
                        Severity.WARNING,
                        "a.xlsx",
                        "封面",
                        new CellRef(2, 1),
                        form.project(),
                        PROJECT,
                        "有问题",
                        "改",
                        "甲",
                        "乙"));
        assertThat(finding).hasToString("a.xlsx!封面!B3 警告 acme/always（总有问题） 有问题。改法：改。依据：内部规定。");
    }

    @Test
    void aValueWithoutACellIsFoundAtWhatStandsForIt() {
        assertThat(found(SCORE, null).place()).isEqualTo("a.xlsx!表!D10");
    }

    @Test
    void aValueWithNothingNearIsFoundOnTheMainSheet() {
        assertThat(found(GRADE, null).place()).isEqualTo("a.xlsx!表");
    }

    @Test
    void aFaultMayBeGraverThanTheRulesOthers() {
        assertThat(found(PROJECT, Severity.ERROR).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void whatCouldNotBeReadComesFirstAndIsNotMissingToo() {
        Checker checker = new Checker(TestOffice.open().profile());
        SelfEvaluation emptied = FormEdits.set(FormEdits.set(form, "project", null), "unit", null);
        Finding unread = ReadingRule.ERROR_CELL.at("a.xlsx", "封面", new CellRef(2, 1), PROJECT, "错误值", "清除", null);

        assertThat(checker.check(new Reading(emptied, SOURCE, List.of())))
                .extracting(finding -> finding.rule() + " " + finding.field())
                .contains("missing-value project", "missing-value unit");
        assertThat(checker.check(new Reading(emptied, SOURCE, List.of(unread))))
                .startsWith(unread)
                .extracting(finding -> finding.rule() + " " + finding.field())
                .contains("missing-value unit")
                .doesNotContain("missing-value project");
    }
}
