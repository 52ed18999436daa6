package io.github.ziping.returns;

import io.github.ziping.finding.Finding;
import io.github.ziping.model.VisibleText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a text to a unit, and the parts that several such texts have. */
final class NoteLines {
    private final List<String> lines = new ArrayList<>();
    private int sections;

    void add(String line) {
        lines.add(line);
    }

    List<String> lines() {
        return lines;
    }

    /** Begins it: to whom, what it is about, and until when it wants an answer. */
    void begin(@Nullable String unit, String about, CoveringNote.Occasion occasion) {
        lines.add(NoteText.greeting(unit));
        lines.add("");
        lines.add(about + "。详见下面的清单。");
        if (occasion.deadline() != null) {
            lines.add(NoteText.deadline(occasion.deadline()));
        }
    }

    /** Begins the next part. */
    void section(String title) {
        lines.add("");
        lines.add(NoteText.section(sections, title));
        sections++;
    }

    /** The projects of which nothing came; nothing where there are none. */
    void missing(List<String> projects) {
        if (projects.isEmpty()) {
            return;
        }
        section("还没有收到自评表的项目");
        lines.add("");
        for (int i = 0; i < projects.size(); i++) {
            lines.add((i + 1) + ". " + NoteText.project(projects.get(i)));
        }
    }

    /**
     * Forms with what was found in them; nothing where there are none.
     *
     * @param most so many findings of each are told
     */
    void forms(String title, List<ReturnedForm> forms, int most) {
        if (forms.isEmpty()) {
            return;
        }
        section(title);
        lines.add("");
        int number = 0;
        for (ReturnedForm form : forms) {
            number++;
            lines.add(number + ". " + NoteText.project(form.project()) + "，文件 " + VisibleText.line(form.fileName()));
            findings(form.findings(), most);
        }
    }

    /** The first findings, and how many more there are. */
    void findings(List<Finding> findings, int most) {
        for (int i = 0; i < Math.min(most, findings.size()); i++) {
            lines.add(NoteText.finding(i + 1, findings.get(i)));
        }
        if (findings.size() > most) {
            lines.add("   还有 " + (findings.size() - most) + " 处，见退回的批注副本和说明");
        }
    }
}
