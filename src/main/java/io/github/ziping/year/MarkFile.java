package io.github.ziping.year;

import io.github.ziping.files.AtomicFiles;
import io.github.ziping.files.TextLines;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Roster;
import io.github.ziping.model.VisibleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A text file of lines such as {@code 自评表 (2).xlsx | 项目名称 | 实施单位}, which people and this program write: parts are split by
 * bars of either width or by tabs, lines that begin with # are remarks.
 */
final class MarkFile {
    /**
     * A line.
     *
     * @param number from 1
     * @param parts without white space around them; those that the line lacks are empty
     */
    record Mark(int number, List<String> parts) {
        String part(int index) {
            return index < parts.size() ? parts.get(index) : "";
        }

        /** Whether it is about a project, whose name and unit are these parts; what it does not say fits any. */
        boolean isAbout(Roster.Entry entry) {
            return fits(part(PROJECT), entry.project()) && fits(part(UNIT), entry.unit());
        }

        /** Whether this program wrote it about the project. */
        boolean names(Roster.Entry entry) {
            return !part(PROJECT).isEmpty() && isAbout(entry) && part(UNIT).isEmpty() == isBlank(entry.unit());
        }

        private static boolean fits(String said, @Nullable String name) {
            return said.isEmpty() || name != null && FoldedText.of(said).equals(FoldedText.of(name));
        }

        private static boolean isBlank(@Nullable String unit) {
            return unit == null || unit.isBlank();
        }
    }

    static final int FILE = 0;
    static final int PROJECT = 1;
    static final int UNIT = 2;

    private static final String BARS = "[|｜]";

    /** Stands before a first part that begins like a remark. */
    private static final String GUARD = "|";

    /** What is left of it where tabs split the line, and where bars do. */
    private static final Set<String> GUARDS = Set.of(GUARD, "");

    private MarkFile() {}

    static boolean isRemark(String line) {
        String text = line.strip();
        return text.isEmpty() || text.startsWith("#") || text.startsWith("＃");
    }

    /** The parts of a line about a file and a project. */
    static List<String> line(ReceivedItem item, Roster.Entry entry) {
        return List.of(item.label(), entry.project(), entry.unit() == null ? "" : entry.unit());
    }

    /** The lines that are no remarks; none where there is no such file. */
    static List<Mark> read(Path file) throws IOException {
        return marks(TextLines.read(file));
    }

    /** The lines that are no remarks. */
    static List<Mark> marks(List<String> lines) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!isRemark(lines.get(i))) {
                marks.add(mark(i + 1, lines.get(i)));
            }
        }
        return marks;
    }

    private static Mark mark(int number, String line) {
        // names may hold bars, hardly tabs
        String separator = line.strip().indexOf('\t') >= 0 ? "\t" : BARS;
        List<String> parts =
                Arrays.stream(line.split(separator, -1)).map(String::strip).toList();
        boolean guarded = parts.size() > 1 && GUARDS.contains(parts.get(0)) && isRemark(parts.get(1));
        return new Mark(number, guarded ? parts.subList(1, parts.size()) : parts);
    }

    /**
     * Takes lines out of a file and puts one at its end; all others stay as they are. Made where it is not there.
     *
     * @param remark what stands on top of a new file
     * @param outdated which lines go
     * @param added the parts of the new line; empty for none
     */
    static void change(Path file, String remark, Predicate<Mark> outdated, List<String> added) throws IOException {
        changeAll(file, remark, outdated, added.isEmpty() ? List.of() : List.of(added));
    }

    private static synchronized void changeAll(
            Path file, String remark, Predicate<Mark> outdated, List<List<String>> added) throws IOException {
        List<String> lines = new ArrayList<>();
        List<String> before = TextLines.read(file);
        if (before.isEmpty()) {
            lines.add("# " + remark);
        }
        for (int i = 0; i < before.size(); i++) {
            if (isRemark(before.get(i)) || !outdated.test(mark(i + 1, before.get(i)))) {
                lines.add(before.get(i));
            }
        }
        added.forEach(parts -> lines.add(line(parts)));
        if (!lines.equals(before) && !(before.isEmpty() && added.isEmpty())) {
            put(file, lines);
        }
    }

    /** A line that {@link #read} gives back as these parts. */
    static String line(List<String> parts) {
        List<String> shown = parts.stream().map(VisibleText::line).toList();
        boolean bars = shown.stream().anyMatch(part -> part.indexOf('|') >= 0 || part.indexOf('｜') >= 0);
        String line = String.join(bars ? "\t" : " | ", shown);
        // no name is a remark, whatever it begins with
        return isRemark(line) ? GUARD + (bars ? "\t" : " ") + line : line;
    }

    private static void put(Path file, List<String> lines) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        new AtomicFiles(folder == null ? file : folder).put(String.valueOf(file.getFileName()), TextLines.bytes(lines));
    }
}
