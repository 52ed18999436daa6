package io.github.ziping.returns;

import java.util.ArrayList;
import java.util.List;

/** The text, in Chinese, that reminds a unit of what it still owes: which projects, what is wrong with what came, and until when. */
final class ReminderNote {
    /** More of one form are in the covering note of what goes back. */
    private static final int MOST_FINDINGS = 5;

    private ReminderNote() {}

    /** @param unit what it owes, and nothing else */
    static List<String> lines(ReturnedUnit unit, CoveringNote.Occasion occasion) {
        NoteLines note = new NoteLines();
        note.begin(unit.name(), occasion.yearText() + "项目支出绩效自评表还没有交齐：" + counts(unit), occasion);
        note.missing(unit.missing());
        note.forms(NoteText.UNREAD, unit.unread(), MOST_FINDINGS);
        note.forms("有错误的自评表，请改正后重新提交", unit.faulty(), MOST_FINDINGS);
        note.add("");
        note.add("请把填好的自评表交来（表格文件，不是扫描件或照片）。已经交了的，请告诉我们是哪个文件、什么时候交的。");
        return note.lines();
    }

    private static String counts(ReturnedUnit unit) {
        List<String> counts = new ArrayList<>();
        count(counts, unit.missing().size(), " 个项目没有收到");
        count(counts, unit.unread().size(), " 个文件读不出");
        count(counts, unit.faulty().size(), " 份有错误");
        return String.join("，", counts);
    }

    private static void count(List<String> counts, int count, String what) {
        if (count > 0) {
            counts.add(count + what);
        }
    }
}
