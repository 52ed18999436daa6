package io.github.ziping.spark;

import io.github.ziping.Ziping;
import io.github.ziping.check.BatchFindings;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Forms that a rule sees beside each other, in the order of their files. */
final class ComparedForms {
    /** As folders are read: by the bytes of paths. The first goal form of a name and year is the one that counts. */
    private static final Comparator<Row> GOALS = Comparator.comparing(
                    (Row row) -> row.<String>getAs("file").getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned)
            .thenComparing(row -> row.<Integer>getAs("number"));

    private final Ziping office;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Reading> forms = new ArrayList<>();
    private final List<SelfEvaluation> goals = new ArrayList<>();
    private @Nullable Roster roster;

    private ComparedForms(Ziping office) {
        this.office = office;
    }

    /** Forms without their indicators. */
    static ComparedForms light(Iterator<Row> rows, Ziping office) {
        return of(rows, office, StoredForm::beside);
    }

    /** Forms with all that is in them. */
    static ComparedForms whole(Iterator<Row> rows, Ziping office) {
        return of(rows, office, row -> StoredForm.whole(row, office));
    }

    private static ComparedForms of(Iterator<Row> rows, Ziping office, Function<Row, Reading> form) {
        ComparedForms compared = new ComparedForms(office);
        for (Row row : sorted(rows)) {
            compared.numbers.add(row.getAs("form"));
            compared.forms.add(form.apply(row));
        }
        return compared;
    }

    /** Forms in the order in which the library sees them. */
    static List<Row> sorted(Iterator<Row> rows) {
        return sorted(rows, StoredForm.ORDER);
    }

    private static List<Row> sorted(Iterator<Row> rows, Comparator<Row> order) {
        List<Row> sorted = new ArrayList<>();
        rows.forEachRemaining(sorted::add);
        sorted.sort(order);
        return sorted;
    }

    /** Forms that stand for what is usual; nothing is found in them. */
    ComparedForms withUsual(List<Reading> usual) {
        forms.addAll(usual);
        return this;
    }

    ComparedForms beside(@Nullable Roster list) {
        roster = list;
        return this;
    }

    /** The goal forms of these projects, as rows of {@link Schemas#GOAL}. */
    ComparedForms withGoals(Iterator<Row> rows) {
        sorted(rows, GOALS).forEach(row -> goals.add(StoredForm.evaluation(row, office)));
        return this;
    }

    /** What findings call a form of these when they tell of another one. */
    String label(int form) {
        return forms.get(form).source().label();
    }

    BatchFindings check() {
        return office.checkTogether(forms, goals, roster);
    }

    /** What these rules find in the forms. */
    List<Row> findings(Set<String> rules) {
        List<Row> rows = new ArrayList<>();
        List<List<Finding>> found = check().ofForms();
        for (int i = 0; i < numbers.size(); i++) {
            for (Finding finding : found.get(i)) {
                if (rules.contains(finding.rule())) {
                    rows.add(FindingRow.of(finding, numbers.get(i)));
                }
            }
        }
        return rows;
    }
}
