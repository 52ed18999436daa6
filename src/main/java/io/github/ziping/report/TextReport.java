package io.github.ziping.report;

import io.github.ziping.files.FileSelection;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Quote;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.VisibleText;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as lines for a terminal. */
public final class TextReport {
    private static final String RESET = "\u001b[0m";
    private static final int MOST_NAMED = 20;
    private static final String BOLD = "\u001b[1m";

    private TextReport() {}

    /** One line per finding, in the order given. */
    public static void write(List<Finding> findings, PrintWriter out) {
        for (Finding finding : findings) {
            out.println(finding);
        }
    }

    /**
     * What nobody should miss who only wants the forms: errors, and contents that no form will hold because they could not
     * be read.
     *
     * @return how many findings were left out
     */
    public static int writeUrgent(List<Finding> findings, PrintWriter out) {
        int omittedCount = 0;
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR || isLoss(finding)) {
                out.println(finding);
            } else {
                omittedCount++;
            }
        }
        return omittedCount;
    }

    /** One line that names the files of folders that were not read; nothing where there are none. */
    public static void writePassedOver(List<Finding> findings, PrintWriter out) {
        List<String> names = new ArrayList<>();
        int count = 0;
        boolean packed = false;
        for (Finding finding : findings) {
            if (ReadingRule.PASSED_OVER.found(finding)) {
                count++;
                if (names.size() < MOST_NAMED) {
                    names.add(VisibleText.line(finding.file()) + "（" + finding.actual() + "）");
                }
                packed |= FileSelection.isPacked(finding.actual());
            }
        }
        if (count > 0) {
            out.println(count + " 个文件没有读取：" + String.join("、", names) + (count > MOST_NAMED ? " 等" : "")
                    + (packed ? "。里面可能有自评表的，请解压或另存附件后提交" : ""));
        }
    }

    private static boolean isLoss(Finding finding) {
        return ReadingRule.UNREAD_CELL.found(finding)
                || ReadingRule.UNKNOWN_HEADING.found(finding)
                || ReadingRule.OTHER_DOCUMENT.found(finding)
                || ReadingRule.NOT_FILLED_IN.found(finding);
    }

    /**
     * The whole report: a block for each file, and the counts in the last line.
     *
     * @param forms how many forms were checked
     * @param findings those of a file behind each other
     * @param colour whether levels are coloured, which only a terminal shows
     */
    public static void write(int forms, List<Finding> findings, PrintWriter out, boolean colour) {
        List<Finding> ofForms =
                findings.stream().filter(f -> !ReadingRule.PASSED_OVER.found(f)).toList();
        for (Map.Entry<String, List<Finding>> block : blocks(ofForms).entrySet()) {
            block(block.getKey(), block.getValue(), out, colour);
        }
        writePassedOver(findings, out);
        out.println("共 " + forms + " 份自评表；" + Counts.inWords(findings));
    }

    /** By file; the forms of a JSON file, which have no cells to tell them apart, also by project. */
    private static Map<String, List<Finding>> blocks(List<Finding> findings) {
        Map<String, List<Finding>> blocks = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String project = finding.sheet() == null ? finding.project() : null;
            String title = project == null ? finding.file() : finding.file() + " " + Quote.name(project);
            blocks.computeIfAbsent(title, t -> new ArrayList<>()).add(finding);
        }
        return blocks;
    }

    private static void block(String name, List<Finding> findings, PrintWriter out, boolean colour) {
        String title = VisibleText.line(name) + "（" + counts(findings) + "）";
        out.println(colour ? BOLD + title + RESET : title);
        int widest = 0;
        for (Finding finding : findings) {
            widest = Math.max(widest, Columns.width(place(finding)));
        }
        for (Finding finding : findings) {
            String level = finding.severity().word();
            out.println("  " + Columns.padLeft(place(finding), widest) + " "
                    + (colour ? colour(finding.severity()) + level + RESET : level) + " "
                    + VisibleText.lines(finding.ruleAndText()));
        }
        out.println();
    }

    /** The place without the folders, which the title names. */
    private static String place(Finding finding) {
        String file = finding.file();
        int folders = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
        return VisibleText.line(finding.place().substring(folders));
    }

    /** Those of the counts that are not 0. */
    private static String counts(List<Finding> findings) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = Counts.count(findings, severity);
            if (count > 0) {
                counts.add(severity.word() + " " + count);
            }
        }
        return String.join("，", counts);
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001b[31m";
            case WARNING -> "\u001b[33m";
            case INFO -> "\u001b[36m";
        };
    }
}
