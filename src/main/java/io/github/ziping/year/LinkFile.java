package io.github.ziping.year;

import io.github.ziping.files.AtomicFiles;
import io.github.ziping.files.TextLines;
import io.github.ziping.model.FoldedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 链接.txt as it was at one moment, which may be one at which an editor or a sync client is about to save it.
 *
 * @param print its size and time
 * @param lines all of them
 * @param tokens the secrets by the folded names of the units
 * @param isWhole whether it is text with a line at least and its last line is not cut
 */
record LinkFile(String print, List<String> lines, Map<String, String> tokens, boolean isWhole) {
    private static final String REMARK = "各单位填报链接里的口令：单位 | 口令。拿到口令就能代这个单位报送，不要外传；去掉一行，旧链接作废；下次启动或发放时生成新的口令。";
    private static final String MISSING = "";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0e-\\x1f\\ufffd]");

    /** Size and time of a file; empty where there is none. */
    static String print(Path file) throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.size() + "|" + now.lastModifiedTime() + "|" + now.fileKey();
        } catch (NoSuchFileException e) {
            return MISSING;
        }
    }

    /**
     * Reads it.
     *
     * @throws IOException when it cannot be read, or is bigger than a megabyte
     */
    static LinkFile read(Path file) throws IOException {
        String print = print(file);
        String text = TextLines.text(file);
        List<String> lines = text.lines().toList();
        List<MarkFile.Mark> marks = MarkFile.marks(lines);
        return new LinkFile(print, lines, tokens(marks), isWhole(text, marks));
    }

    /** What the file says; a secret that two units have is the first one's, and what is none is nobody's. */
    private static Map<String, String> tokens(List<MarkFile.Mark> marks) {
        Map<String, String> last = new LinkedHashMap<>();
        for (MarkFile.Mark mark : marks) {
            if (isToken(mark)) {
                last.put(FoldedText.of(mark.part(0)), mark.part(1));
            }
        }
        Set<String> given = new HashSet<>();
        last.values().removeIf(token -> !given.add(token));
        return last;
    }

    private static boolean isWhole(String text, List<MarkFile.Mark> marks) {
        boolean ended = text.endsWith("\n") || text.endsWith("\r");
        return !marks.isEmpty() && !NO_TEXT.matcher(text).find() && (ended || isToken(marks.get(marks.size() - 1)));
    }

    private static boolean isToken(MarkFile.Mark mark) {
        return TOKEN.matcher(mark.part(1)).matches();
    }

    boolean isMissing() {
        return print.equals(MISSING);
    }

    /**
     * Puts lines at its end, in one step; those that are there stay as they are.
     *
     * @throws IOException when it cannot be written, or somebody changed it meanwhile; nothing is changed then
     */
    void add(Path file, List<List<String>> added) throws IOException {
        List<String> all = new ArrayList<>(lines);
        if (all.isEmpty()) {
            all.add("# " + REMARK);
        }
        added.forEach(parts -> all.add(MarkFile.line(parts)));
        Path folder = file.toAbsolutePath().getParent();
        AtomicFiles files = new AtomicFiles(folder == null ? file : folder);
        if (!print(file).equals(print)) {
            throw new UnsettledLinksException();
        }
        files.put(String.valueOf(file.getFileName()), TextLines.bytes(all));
    }
}
