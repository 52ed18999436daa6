package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.check.BatchFindings;
import io.github.ziping.check.Checker;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Source;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.FormEdits;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.ValidForms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults planted among right forms, and in a roster of them. */
class PlantedBatchFaultsTest {
    private static final int FAULTS = 40;
    private static final int FORMS = 25;

    private final Checker checker = new Checker(TestOffice.open().profile());

    /** A batch, its roster, and what must be found in it: rule, and the form's index and field or the roster's cell. */
    private record Batch(List<Reading> forms, Roster roster, String expected) {}

    @Test
    void rightFormsBesideEachOtherGiveNothing() {
        for (int seed = 0; seed < FAULTS; seed++) {
            List<Reading> forms = forms(seed);
            assertThat(told(new Batch(forms, roster(forms), "")))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year-mismatch",
                "duplicate-project",
                "name-variant",
                "not-submitted",
                "not-on-roster",
                "roster-budget"
            })
    void isFound(String rule) {
        for (int seed = 0; seed < FAULTS; seed++) {
            Batch batch = plant(rule, new Random(seed), forms(seed));

            assertThat(told(batch)).as("seed " + seed).contains(batch.expected());
        }
    }

    private List<String> told(Batch batch) {
        List<String> told = new ArrayList<>();
        BatchFindings findings = checker.checkTogether(batch.forms(), batch.roster());
        for (int i = 0; i < batch.forms().size(); i++) {
            for (Finding found : findings.ofForms().get(i)) {
                told.add(found.rule() + " " + i + " " + found.field());
            }
        }
        for (Finding found : findings.ofRoster()) {
            told.add(found.rule() + " " + found.cell().address());
        }
        return told;
    }

    private static List<Reading> forms(int seed) {
        List<Reading> forms = new ArrayList<>();
        for (int i = 0; i < FORMS; i++) {
            Source source = new Source(i + ".xlsx", "绩效自评表", Map.of());
            forms.add(new Reading(ValidForms.of(seed * 1_000L + i), source, List.of()));
        }
        return forms;
    }

    private static Roster roster(List<Reading> forms) {
        List<Roster.Entry> entries = new ArrayList<>();
        for (Reading form : forms) {
            SelfEvaluation each = form.evaluation();
            boolean yuan = each.funds().unit().equals("元");
            BigDecimal approved = each.funds().total().initialBudget();
            // the list has 元 where the form has 万元, and the reverse
            BigDecimal other = yuan ? approved.movePointLeft(4) : approved.movePointRight(4);
            CellRef cell = new CellRef(entries.size() + 1, 1);
            entries.add(new Roster.Entry(
                    "名单", cell, each.project(), 2024, null, each.unit(), other, null, null, null, yuan ? "万元" : "元"));
        }
        return new Roster("名单.xlsx", entries);
    }

    private static Batch plant(String rule, Random random, List<Reading> right) {
        List<Reading> forms = new ArrayList<>(right);
        Roster roster = roster(right);
        int at = random.nextInt(FORMS);
        SelfEvaluation form = forms.get(at).evaluation();
        return switch (rule) {
            case "year-mismatch" -> year(random, forms, at, roster);
            case "duplicate-project" -> {
                SelfEvaluation again =
                        random.nextBoolean() ? form : FormEdits.set(form, "funds.total.executed", "1.00");
                forms.add(Reading.of(again, "又一份.xlsx"));
                yield new Batch(forms, roster, rule + " " + FORMS + " project");
            }
            case "name-variant" -> {
                String[] variants = {
                    "上海市住建和城乡建设管理委员会", "上海市住房城乡建设管理委员会", "上海市住房和城乡建设管理委员会 ", "上海市住房和城乡建设管理委员 会", "[012]上海市住房和城乡建设管理委员会"
                };
                String variant = variants[random.nextInt(variants.length)];
                yield with(forms, at, "authority", variant, roster, rule + " " + at + " authority");
            }
            case "not-submitted" -> {
                forms.remove(at);
                yield new Batch(forms, roster, rule + " B" + (at + 2));
            }
            case "not-on-roster" ->
                with(forms, at, "project", form.project() + "（二期）", roster, rule + " " + at + " project");
            case "roster-budget" -> {
                BigDecimal other = form.funds().total().initialBudget().add(new BigDecimal("0.01"));
                String field = "funds.total.initialBudget";
                yield with(forms, at, field, other.toPlainString(), roster, rule + " " + at + " " + field);
            }
            default -> throw new IllegalArgumentException(rule);
        };
    }

    private static Batch year(Random random, List<Reading> forms, int at, Roster roster) {
        String rule = "year-mismatch " + at + " year";
        if (random.nextBoolean()) {
            return with(forms, at, "year", "2023", roster, rule);
        }
        return with(forms, at, "title", "2023年度项目支出绩效自评表", roster, rule);
    }

    private static Batch with(List<Reading> forms, int at, String field, String value, Roster roster, String expected) {
        Reading old = forms.get(at);
        forms.set(at, old.withEvaluation(FormEdits.set(old.evaluation(), field, value)));
        return new Batch(forms, roster, expected);
    }
}
