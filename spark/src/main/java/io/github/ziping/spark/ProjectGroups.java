package io.github.ziping.spark;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Which forms of one name and year are one project's, as the library sees it. */
final class ProjectGroups {
    private ProjectGroups() {}

    /**
     * A row for each form that shares its project with another: file, number, and what all forms of this project have in common.
     *
     * @param rows all forms of a name and year, without indicators
     */
    static List<Row> of(Iterator<Row> rows, Ziping office) {
        List<Row> forms = Company.sorted(rows);
        Company company = Company.light(forms.iterator(), office);
        Map<String, String> groups = new HashMap<>();
        List<List<Finding>> found = company.check().ofForms();
        for (int i = 0; i < forms.size(); i++) {
            for (Finding finding : found.get(i)) {
                if (finding.rule().equals(Rules.DUPLICATE)) {
                    // the form that counts says whose group it is, and belongs to it
                    groups.put(label(company, i), String.valueOf(finding.subject()));
                    groups.put(String.valueOf(finding.subject()), String.valueOf(finding.subject()));
                }
            }
        }
        List<Row> members = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            String group = groups.get(label(company, i));
            if (group != null) {
                Row form = forms.get(i);
                members.add(RowFactory.create(
                        form.getAs("file"), form.getAs("form"), form.<String>getAs("project_key") + "|" + group));
            }
        }
        return members;
    }

    private static String label(Company company, int form) {
        Reading reading = company.forms().get(form);
        return reading.source().label();
    }
}
