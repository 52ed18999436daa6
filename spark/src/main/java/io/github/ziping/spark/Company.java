package io.github.ziping.spark;

import io.github.ziping.Ziping;
import io.github.ziping.check.BatchFindings;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Forms that a rule sees beside each other, in the order of their files. */
final class Company {
    private final Ziping office;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Reading> forms = new ArrayList<>();
    private final List<SelfEvaluation> goals = new ArrayList<>();
    private @Nullable Roster roster;

    private Company(Ziping office) {
        this.office = office;
    }

    /** Forms without their indicators. */
    static Company light(Iterator<Row> rows, Ziping office) {
        Company company = new Company(office);
        for (Row row : sorted(rows)) {
            company.add(row, StoredForm.beside(row));
        }
        return company;
    }

    /** Forms with all that is in them. */
    static Company whole(Iterator<Row> rows, Ziping office) {
        Company company = new Company(office);
        for (Row row : sorted(rows)) {
            company.add(row, StoredForm.whole(row, office));
        }
        return company;
    }

    static List<Row> sorted(Iterator<Row> rows) {
        List<Row> sorted = new ArrayList<>();
        rows.forEachRemaining(sorted::add);
        sorted.sort(StoredForm.ORDER);
        return sorted;
    }

    private void add(Row row, Reading form) {
        numbers.add(row.getAs("form"));
        forms.add(form);
    }

    /** Forms that stand for what is usual; nothing is found in them. */
    Company among(List<Reading> usual) {
        forms.addAll(usual);
        return this;
    }

    Company beside(@Nullable Roster list) {
        roster = list;
        return this;
    }

    /** The goal forms of these projects, as rows of {@link Schemas#GOAL}. */
    Company withGoals(Iterator<Row> rows) {
        List<Row> sorted = new ArrayList<>();
        rows.forEachRemaining(sorted::add);
        sorted.sort(java.util.Comparator.comparing((Row row) -> row.<String>getAs("file"))
                .thenComparing(row -> row.<Integer>getAs("number")));
        sorted.forEach(row -> goals.add(StoredForm.evaluation(row, office)));
        return this;
    }

    List<Reading> forms() {
        return forms;
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
