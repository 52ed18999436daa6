package io.github.ziping.report;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.TextEnd;
import io.github.ziping.model.VisibleText;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ProjectState;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearTime;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ledger as lines for a terminal: a line for each project, then what belongs to none, and the counts in the last line. */
public final class LedgerText {
    private static final List<String> HEADINGS =
            List.of("状态", "项目名称", "实施单位", "负责人", "收到时间", "份数", "错误", "警告", "提示", "总分", "最要紧的问题");

    /** Columns of a terminal are few. */
    private static final int LONGEST = 40;

    private LedgerText() {}

    /** The whole ledger. */
    public static void write(Ledger ledger, PrintWriter out) {
        String deadline = ledger.deadline() == null ? "" : "，截止 " + ledger.deadline();
        out.println(VisibleText.line(ledger.title() + "（" + ledger.name() + deadline + "）"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        ledger.projects().forEach(project -> rows.add(row(project)));
        if (!ledger.projects().isEmpty()) {
            Columns.align(rows).forEach(out::println);
        }
        notes(ledger, out);
        unmatched(ledger, out);
        list(ledger, out);
        out.println();
        out.println(summary(ledger));
    }

    private static List<String> row(LedgerProject project) {
        ReceivedItem current = project.current();
        Finding last = project.lastFinding();
        return List.of(
                project.state().word(),
                shown(project.entry().project()),
                shown(project.entry().unit()),
                shown(project.entry().contact()),
                YearTime.minute(project.receivedAt()),
                versions(project),
                count(current, Severity.ERROR),
                count(current, Severity.WARNING),
                count(current, Severity.INFO),
                current == null || current.score() == null
                        ? ""
                        : current.score().toPlainString(),
                last == null ? "" : shown(last.message()));
    }

    /** {@code 2}; {@code 2，有较新的 1} where a file came later than the form that counts. */
    private static String versions(LedgerProject project) {
        String newer = project.newer() == 0 ? "" : "，有较新的 " + project.newer();
        return project.received().isEmpty() ? "" : project.forms() + newer;
    }

    private static String count(@Nullable ReceivedItem current, Severity severity) {
        return current == null ? "" : Integer.toString(current.count(severity));
    }

    private static String shown(@Nullable String text) {
        String line = text == null ? "" : VisibleText.line(text);
        int end = TextEnd.within(line, LONGEST);
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }

    private static void notes(Ledger ledger, PrintWriter out) {
        List<String> notes = new ArrayList<>();
        for (LedgerProject project : ledger.projects()) {
            String name = project.entry().project() + "：";
            ReceivedItem current = project.current();
            if (project.forms() > 1 && current != null) {
                notes.add(name + "收到 " + project.forms() + " 份，采用“" + current.label() + "”，" + project.reason());
            }
            project.notes().forEach(note -> notes.add(name + note));
        }
        if (!notes.isEmpty() && ledger.projects().stream().anyMatch(project -> project.forms() > 1)) {
            notes.add("要采用别的一份，在年度文件夹的 " + YearFolder.CHOICES + " 里写一行它的文件名");
        }
        notes.addAll(ledger.notes());
        section("说明", notes, out);
    }

    private static void unmatched(Ledger ledger, PrintWriter out) {
        List<String> lines = new ArrayList<>();
        for (ReceivedItem item : ledger.unmatched()) {
            Finding why = item.whyUnmatched();
            lines.add(item.label() + "（" + YearTime.minute(item.receivedAt()) + "）"
                    + (why == null ? "" : "：" + why.message() + "。改法：" + why.remedy()));
        }
        section("对不上名单的文件", lines, out);
    }

    private static void list(Ledger ledger, PrintWriter out) {
        section("名单", ledger.ofList().stream().map(Finding::toString).toList(), out);
    }

    private static void section(String title, List<String> lines, PrintWriter out) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(title);
            lines.forEach(line -> out.println("  " + VisibleText.line(line)));
        }
    }

    /** {@code 共 9 个项目；未交 3，有错误 2，可上报 4；另有 2 份对不上名单}. */
    public static String summary(Ledger ledger) {
        List<String> states = new ArrayList<>();
        for (ProjectState state : ProjectState.values()) {
            if (ledger.count(state) > 0) {
                states.add(state.word() + " " + ledger.count(state));
            }
        }
        int others = ledger.unmatched().size();
        return "共 " + ledger.projects().size() + " 个项目；" + (states.isEmpty() ? "名单上没有项目" : String.join("，", states))
                + (others == 0 ? "" : "；另有 " + others + " 份对不上名单");
    }
}
