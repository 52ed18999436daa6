package io.github.ziping.check.rules;

import io.github.ziping.check.base.BatchFaultCollector;
import io.github.ziping.check.base.BatchRule;
import io.github.ziping.check.names.UsualSpellings;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.finding.Wording;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Roster;
import io.github.ziping.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 主管部门 or 实施单位 is spelt differently across the batch. */
final class NameVariant implements BatchRule {
    private static final Rule RULE = new Rule(Reading.VARIANT, "单位名称前后写法不同", Severity.WARNING, null);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean concerns(FieldPath field) {
        return field.equals(FieldPath.of(Field.AUTHORITY)) || field.equals(FieldPath.of(Field.UNIT));
    }

    @Override
    public void check(List<Reading> forms, @Nullable Roster roster, Profile profile, BatchFaultCollector faults) {
        List<@Nullable String> authorities = new ArrayList<>();
        List<@Nullable String> units = new ArrayList<>();
        for (Reading submission : forms) {
            authorities.add(submission.evaluation().authority());
            units.add(submission.evaluation().unit());
        }
        look(authorities, Field.AUTHORITY, faults);
        look(units, Field.UNIT, faults);
    }

    private static void look(List<@Nullable String> names, Field field, BatchFaultCollector faults) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String name : names) {
            if (name != null) {
                counts.merge(name, 1, Integer::sum);
            }
        }
        Map<String, String> usual = UsualSpellings.of(counts);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String better = name == null ? null : usual.get(name);
            if (name != null && better != null) {
                faults.add(
                        i,
                        FieldPath.of(field),
                        field.label() + "“" + MessageText.shortened(name) + "”与同批多数的写法“" + MessageText.shortened(better)
                                + "”不同",
                        "核对名称，统一写成全称“" + MessageText.shortened(better) + "”；确为两个单位的，不必修改",
                        better,
                        name,
                        new Wording(
                                field.label() + "“" + MessageText.shortened(name) + "”与同批其他自评表的写法不同",
                                "核对名称，统一写成全称；确为两个单位的，不必修改"));
            }
        }
    }
}
