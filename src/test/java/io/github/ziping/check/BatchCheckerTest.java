package io.github.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ziping.check.base.BatchFaultCollector;
import io.github.ziping.check.base.BatchRule;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.finding.Source;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.ValidForms;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Forms beside each other: each fault belongs to a form and stands at its cell, or to the roster. */
class BatchCheckerTest {
    private static final FieldPath PROJECT = FieldPath.of(Field.PROJECT);
    private static final FieldPath SCORE = FieldPath.indicator(0, Field.SCORE);

    private final Checker checker = new Checker(TestOffice.open().profile());

    private static Reading form(String file, SelfEvaluation form) {
        Map<FieldPath, Source.Place> places = Map.of(
                PROJECT, new Source.Place("封面", new CellRef(2, 1)), SCORE, new Source.Place("指标", new CellRef(9, 6)));
        return new Reading(form, new Source(file, places), List.of());
    }

    /** Says of each form but the first that it is one too many, at a score. */
    private static final class OneOnly implements BatchRule {
        @Override
        public Rule rule() {
            return new Rule("acme/one-only", "多于一份", Severity.INFO, null);
        }

        @Override
        public void check(List<Reading> forms, @Nullable Roster roster, Profile profile, BatchFaultCollector faults) {
            for (int i = 1; i < forms.size(); i++) {
                faults.add(i, SCORE, "多余", "删除", null, null);
            }
        }
    }

    @Test
    void aFaultBelongsToItsForm() {
        SelfEvaluation same = ValidForms.of(1);
        List<Reading> forms = List.of(form("a.xlsx", same), form("b.xlsx", ValidForms.of(2)), form("c.xlsx", same));

        BatchFindings findings = checker.checkTogether(forms, null);

        assertThat(findings.ofForms()).hasSize(3);
        assertThat(findings.ofForms().get(0)).isEmpty();
        assertThat(findings.ofForms().get(1)).isEmpty();
        assertThat(findings.ofForms().get(2)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("duplicate-project");
            assertThat(finding.place()).isEqualTo("c.xlsx!封面!B3");
            assertThat(finding.project()).isEqualTo(same.project());
            assertThat(finding.message()).contains("a.xlsx!指标 和 c.xlsx!指标；内容完全相同");
        });
        assertThat(findings.ofRoster()).isEmpty();
    }

    private static Reading named(String file, String project, @Nullable String unit) {
        return form(file, ValidForms.of(1).withProject(project).withUnit(unit));
    }

    private List<String> told(@Nullable Roster roster, Reading... forms) {
        return checker.checkTogether(List.of(forms), roster).all().stream()
                .map(finding -> finding.rule() + " " + finding.file())
                .toList();
    }

    @Test
    void theSameNameInTwoUnitsIsTwoProjects() {
        Reading first = named("a.xlsx", "校舍维修", "第一小学");
        assertThat(told(null, first, named("b.xlsx", "校舍维修", "第二小学"))).isEmpty();
        assertThat(told(null, first, named("b.xlsx", "校舍维修", "第一小学"))).containsExactly("duplicate-project b.xlsx");
        // nobody says whose it is
        assertThat(told(null, first, named("b.xlsx", "校舍维修", null))).containsExactly("duplicate-project b.xlsx");
        // the unit spelt differently is the same unit
        assertThat(told(null, named("a.xlsx", "校舍维修", "滨江市水务局"), named("b.xlsx", "校舍维修", "水务局")))
                .contains("duplicate-project b.xlsx");
    }

    @Test
    void namesThatAreNearlyOneAreAskedAboutOnce() {
        Reading first = named("a.xlsx", "信息化运维", "信息中心");
        Reading second = named("b.xlsx", "信息化运维项目", "信息中心");
        assertThat(told(null, first, second)).containsExactly("similar-project b.xlsx");
        assertThat(told(null, first, second, named("c.xlsx", "信息化运维项目", "信息中心")))
                .containsExactly("similar-project b.xlsx", "duplicate-project c.xlsx");
        assertThat(told(null, first, named("b.xlsx", "信息化运维项目", "教育局"))).isEmpty();
        assertThat(told(null, first, form("b.xlsx", second.evaluation().withYear(2023))))
                .doesNotContain("similar-project b.xlsx");
    }

    @Test
    void twoProjectsOfTheRosterAreTwo() {
        Roster roster = new Roster("名单.xlsx", List.of(entry(1, "信息化运维"), entry(2, "信息化运维项目")));
        Reading first = named("a.xlsx", "信息化运维", "信息中心");
        assertThat(told(roster, first, named("b.xlsx", "信息化运维项目", "信息中心"))).isEmpty();
        assertThat(told(roster, first, named("b.xlsx", "信息化运维经费", "信息中心"))).contains("similar-project b.xlsx");
    }

    @Test
    void aProjectThatWasNotHandedInBelongsToTheRoster() {
        SelfEvaluation handedIn = ValidForms.of(1);
        Roster roster = new Roster("名单.xlsx", List.of(entry(1, handedIn.project()), entry(2, "没有报送的项目")));

        BatchFindings findings = checker.checkTogether(List.of(form("a.xlsx", handedIn)), roster);

        assertThat(findings.ofRoster()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("not-submitted");
            assertThat(finding.place()).isEqualTo("名单.xlsx!项目!A3");
            assertThat(finding.project()).isEqualTo("没有报送的项目");
            assertThat(finding.field()).isNull();
        });
        assertThat(findings.all()).isEqualTo(findings.ofRoster());
    }

    private static Roster.Entry entry(int row, String project) {
        return new Roster.Entry("项目", new CellRef(row, 0), project, null, null, null, null, null, null, null, "万元");
    }

    @Test
    void ofAComparableFormOnlyTheCellsStayThatARuleMayNeed() {
        Reading whole = form("a.xlsx", ValidForms.of(1));

        Reading builtIn = checker.comparable(whole);
        Reading withOwn = checker.withRules(List.of(new OneOnly())).comparable(whole);

        assertThat(builtIn.source().places()).containsOnlyKeys(PROJECT);
        assertThat(builtIn.source().mainSheet()).isEqualTo("指标");
        assertThat(withOwn.source().places()).containsOnlyKeys(PROJECT, SCORE);
    }

    @Test
    void anAddedRuleRunsBehindTheOthersAndItsFaultsHaveCells() {
        SelfEvaluation same = ValidForms.of(1);
        Checker more = checker.withRules(List.of(new OneOnly()));
        List<Reading> forms = List.of(more.comparable(form("a.xlsx", same)), more.comparable(form("b.xlsx", same)));

        assertThat(more.checkTogether(forms, null).all())
                .extracting(Finding::rule, Finding::place)
                .containsExactly(tuple("duplicate-project", "b.xlsx!封面!B3"), tuple("acme/one-only", "b.xlsx!指标!G10"));
    }
}
