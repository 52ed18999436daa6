package io.github.ziping.returns;

import io.github.ziping.finding.Finding;
import io.github.ziping.model.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** The text, in Chinese, that reminds a unit of what it still owes: which projects, what is wrong with what came, and until when. */
final class ReminderNote {
    /** More of one form are in the covering note of what goes back. */
    private static final int MOST_FINDINGS = 5;

    private final ReturnedUnit unit;
    private final CoveringNote.Occasion occasion;
    private final List<String> lines = new ArrayList<>();
    private int sections;

    private ReminderNote(ReturnedUnit unit, CoveringNote.Occasion occasion) {
        this.unit = unit;
        this.occasion = occasion;
    }

    /** @param unit what it owes, and nothing else */
    static List<String> lines(ReturnedUnit unit, CoveringNote.Occasion occasion) {
        ReminderNote note = new ReminderNote(unit, occasion);
        note.greeting();
        note.missing();
        note.forms("读不出的文件，请重新提交", unit.unread());
        note.forms("有错误的自评表，请改正后重新提交", unit.faulty());
        note.whatToDo();
        return note.lines;
    }

    private void greeting() {
        List<String> counts = new ArrayList<>();
        count(counts, unit.missing().size(), " 个项目没有收到");
        count(counts, unit.unread().size(), " 个文件读不出");
        count(counts, unit.faulty().size(), " 份有错误");
        String year = occasion.year() == null ? "" : occasion.year() + "年度";
        lines.add(NoteText.greeting(unit.name()));
        lines.add("");
        lines.add(year + "项目支出绩效自评表还没有交齐：" + String.join("，", counts) + "。详见下面的清单。");
        if (occasion.deadline() != null) {
            lines.add(NoteText.deadline(occasion.deadline()));
        }
    }

    private static void count(List<String> counts, int count, String what) {
        if (count > 0) {
            counts.add(count + what);
        }
    }

    private void section(String title) {
        lines.add("");
        lines.add(NoteText.section(sections, title));
        sections++;
        lines.add("");
    }

    private void missing() {
        if (unit.missing().isEmpty()) {
            return;
        }
        section("还没有收到自评表的项目");
        int number = 0;
        for (String project : unit.missing()) {
            number++;
            lines.add(number + ". " + NoteText.project(project));
        }
    }

    private void forms(String title, List<ReturnedForm> forms) {
        if (forms.isEmpty()) {
            return;
        }
        section(title);
        int number = 0;
        for (ReturnedForm form : forms) {
            number++;
            lines.add(number + ". " + NoteText.project(form.project()) + "，文件 " + VisibleText.line(form.fileName()));
            findings(form.findings());
        }
    }

    private void findings(List<Finding> findings) {
        for (int i = 0; i < Math.min(MOST_FINDINGS, findings.size()); i++) {
            lines.add(NoteText.finding(i + 1, findings.get(i)));
        }
        if (findings.size() > MOST_FINDINGS) {
            lines.add("   还有 " + (findings.size() - MOST_FINDINGS) + " 处，见退回的批注副本和说明");
        }
    }

    private void whatToDo() {
        lines.add("");
        lines.add("请把填好的自评表交来（表格文件，不是扫描件或照片）。已经交了的，请告诉我们是哪个文件、什么时候交的。");
    }
}
