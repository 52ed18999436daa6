package io.github.ziping.returns;

import io.github.ziping.finding.Severity;
import io.github.ziping.model.CommandWords;
import io.github.ziping.model.VisibleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The covering note of what a unit gets back, in Chinese, to be pasted into a mail: which projects, what is wrong where and how it
 * is mended, what is missing, and until when.
 */
public final class CoveringNote {
    /** What it is called in the unit's folder. */
    public static final String FILE_NAME = "退回说明.txt";

    /**
     * The year's own facts.
     *
     * @param year 年度; null where nothing says it
     * @param deadline the last day on which forms may come; null where nobody set one
     */
    public record Occasion(@Nullable Integer year, @Nullable LocalDate deadline) {
        /** Forms of which nothing is known. */
        public static final Occasion UNKNOWN = new Occasion(null, null);

        /** The year before a word, such as 2024年度; empty where nothing says it. */
        String yearText() {
            return year == null ? "" : year + "年度";
        }
    }

    /**
     * The annotated copy of a file.
     *
     * @param name its file name; null where there is none
     * @param reason why there is none (Chinese, without a closing stop); else empty
     */
    public record Copy(@Nullable String name, String reason) {}

    private final ReturnedUnit unit;
    private final Occasion occasion;
    private final Map<String, Copy> copies;
    private final NoteLines lines = new NoteLines();

    private CoveringNote(ReturnedUnit unit, Occasion occasion, Map<String, Copy> copies) {
        this.unit = unit;
        this.occasion = occasion;
        this.copies = copies;
    }

    /**
     * The lines of the note.
     *
     * @param copies of each file with a form, by {@link ReturnedForm#file}
     */
    public static List<String> lines(ReturnedUnit unit, Occasion occasion, Map<String, Copy> copies) {
        CoveringNote note = new CoveringNote(unit, occasion, copies);
        note.greeting();
        note.faulty();
        note.lines.forms(NoteText.UNREAD, unit.unread(), Integer.MAX_VALUE);
        note.lines.missing(unit.missing());
        note.whatToDo();
        return note.lines.lines();
    }

    private void greeting() {
        List<String> counts = new ArrayList<>();
        if (!unit.faulty().isEmpty()) {
            counts.add(unit.faulty().size() + " 份需要修改（"
                    + counts(unit.count(Severity.ERROR), unit.count(Severity.WARNING)) + "）");
        }
        if (!unit.unread().isEmpty()) {
            counts.add(unit.unread().size() + " 个文件读不出");
        }
        if (!unit.missing().isEmpty()) {
            counts.add(unit.missing().size() + " 个项目还没有收到");
        }
        String about = "报来的" + occasion.yearText() + "项目支出绩效自评表已经审核：" + String.join("，", counts);
        lines.begin(unit.name(), about, occasion);
    }

    private void faulty() {
        if (unit.faulty().isEmpty()) {
            return;
        }
        lines.section("需要修改的自评表");
        int number = 0;
        for (ReturnedForm form : unit.faulty()) {
            number++;
            lines.add("");
            lines.add(number + ". " + NoteText.project(form.project()) + "（"
                    + counts(form.count(Severity.ERROR), form.count(Severity.WARNING)) + "）");
            lines.add("   原文件：" + VisibleText.line(form.fileName()));
            lines.add("   " + copy(copies.get(form.file())));
            lines.findings(form.findings(), Integer.MAX_VALUE);
        }
    }

    private static String copy(@Nullable Copy copy) {
        if (copy == null || copy.name() == null) {
            String reason = copy == null || copy.reason().isEmpty()
                    ? ""
                    : "（" + VisibleText.line(CommandWords.without(copy.reason())) + "）";
            return "没有批注副本" + reason + "，问题全部列在下面。";
        }
        return "批注副本：" + VisibleText.line(copy.name()) + "，有问题的单元格上有批注。";
    }

    private void whatToDo() {
        lines.section("怎样修改和交回");
        lines.add("");
        boolean copied = copies.values().stream().anyMatch(copy -> copy.name() != null);
        if (copied) {
            lines.add("有批注副本的，直接在副本上修改，保存后交回；批注和“审核意见”工作表不用删除。");
        }
        if (unit.faulty().stream().anyMatch(this::hasNoCopy)) {
            lines.add((copied ? "没有批注副本的，" : "请") + "按清单修改原来的表格，保存后交回。");
        }
        if (!unit.faulty().isEmpty()) {
            lines.add("错误必须改正；警告请逐条核对，确实无误的在回信中说明；提示供参考。");
        }
        if (!unit.unread().isEmpty() || !unit.missing().isEmpty()) {
            lines.add("读不出的和还没有收到的，请填好自评表后交来（表格文件，不是扫描件或照片）。");
        }
        lines.add("");
    }

    private boolean hasNoCopy(ReturnedForm form) {
        Copy copy = copies.get(form.file());
        return copy == null || copy.name() == null;
    }

    private static String counts(int errors, int warnings) {
        return "错误 " + errors + "，警告 " + warnings;
    }
}
