package io.github.ziping.write.html;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.HtmlText;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.write.form.FormCells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which findings stand at which cells of one official form. */
final class FormMarks {
    private final List<Finding> findings;
    private final List<@Nullable CellRef> cells = new ArrayList<>();
    private final Map<CellRef, List<Integer>> marks = new HashMap<>();

    FormMarks(List<Finding> findings, FormCells places, List<Sheet.Range> merges) {
        this.findings = findings;
        for (int i = 0; i < findings.size(); i++) {
            CellRef cell = cell(findings.get(i), places, merges);
            cells.add(cell);
            if (cell != null) {
                marks.computeIfAbsent(cell, at -> new ArrayList<>()).add(i);
            }
        }
    }

    private static @Nullable CellRef cell(Finding finding, FormCells places, List<Sheet.Range> merges) {
        String address = finding.field() == null ? null : places.printed(finding.field());
        if (address == null) {
            return null;
        }
        CellRef cell = CellRef.parse(address);
        for (Sheet.Range merge : merges) {
            if (merge.contains(cell.row(), cell.column())) {
                return new CellRef(merge.firstRow(), merge.firstColumn());
            }
        }
        return cell;
    }

    /** The id of a marked cell. */
    static String id(CellRef cell) {
        return "cell-" + cell.address();
    }

    /** The id of the cell that each finding marks, or null. */
    List<@Nullable String> ids() {
        List<@Nullable String> ids = new ArrayList<>();
        for (CellRef cell : cells) {
            ids.add(cell == null ? null : id(cell));
        }
        return ids;
    }

    boolean isMarked(CellRef cell) {
        return marks.containsKey(cell);
    }

    /** The class of a marked cell. */
    String level(CellRef cell) {
        Severity gravest = Severity.INFO;
        for (int finding : marks.getOrDefault(cell, List.of())) {
            Severity severity = findings.get(finding).severity();
            gravest = severity.compareTo(gravest) < 0 ? severity : gravest;
        }
        return " has-" + gravest.id();
    }

    /** Links to a cell's findings. */
    String links(CellRef cell) {
        StringBuilder links = new StringBuilder("<span class=\"marks\">");
        for (int finding : marks.getOrDefault(cell, List.of())) {
            Finding marked = findings.get(finding);
            int number = finding + 1;
            String label = "第 " + number + " 条，" + marked.severity().word() + "："
                    + marked.foundBy().title();
            links.append("<a class=\"mark\" href=\"#finding-")
                    .append(number)
                    .append("\" aria-label=\"")
                    .append(HtmlText.escaped(label))
                    .append("\">")
                    .append(number)
                    .append("</a>");
        }
        return links.append("</span>").toString();
    }
}
