package io.github.ziping.spark;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
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
        List<Row> forms = ComparedForms.sorted(rows);
        ComparedForms compared = ComparedForms.light(forms.iterator(), office);
        // two forms of one sheet have one label: whichever is meant, the library sees when they are beside each other
        Map<String, String> groups = new HashMap<>();
        List<List<Finding>> found = compared.check().ofForms();
        for (int i = 0; i < forms.size(); i++) {
            for (Finding finding : found.get(i)) {
                if (finding.rule().equals(Rules.DUPLICATE)) {
                    // the form that counts says whose group it is, and belongs to it
                    join(compared.label(i), String.valueOf(finding.subject()), groups);
                }
            }
        }
        List<Row> members = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            String label = compared.label(i);
            if (groups.containsKey(label)) {
                Row form = forms.get(i);
                String group = form.<String>getAs("project_key") + "|" + groupOf(label, groups);
                members.add(RowFactory.create(form.getAs("file"), form.getAs("form"), group));
            }
        }
        return members;
    }

    private static void join(String one, String other, Map<String, String> groups) {
        groups.putIfAbsent(other, other);
        groups.putIfAbsent(one, one);
        groups.put(groupOf(one, groups), groupOf(other, groups));
    }

    private static String groupOf(String label, Map<String, String> groups) {
        String group = label;
        for (String above = groups.get(group); above != null && !above.equals(group); above = groups.get(group)) {
            group = above;
        }
        return group;
    }
}
