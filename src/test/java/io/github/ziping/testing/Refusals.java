package io.github.ziping.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Right documents that were spoilt in many ways, each with the one refusal that is expected, word for word.
 *
 * <p>A case is a block of lines: {@code 12> text} puts a text ({@code \n} is a new line) in place of line 12, or removes
 * the line where there is no text; the last line is the refusal. A blank line ends the block.
 */
public final class Refusals {
    private static final Path FOLDER = Path.of("src/test/resources/refusals");

    private Refusals() {}

    /**
     * A spoilt document.
     *
     * @param edits as the file states them
     * @param document the whole text
     * @param refusal what is said of it
     */
    public record Case(String edits, String document, String refusal) {
        @Override
        public String toString() {
            return edits;
        }
    }

    /** A document as it is before it is spoilt. */
    public static String document(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases of a document. */
    public static Stream<Case> cases(String document, String cases) {
        List<String> lines = document(document).lines().toList();
        return Stream.of(document(cases).split("\n\n")).map(block -> spoil(lines, block.strip()));
    }

    private static Case spoil(List<String> lines, String block) {
        List<String> spoilt = new ArrayList<>(lines);
        int end = block.lastIndexOf('\n');
        String edits = block.substring(0, end);
        for (String edit : edits.lines().toList()) {
            int mark = edit.indexOf("> ");
            String text = edit.substring(mark + 2);
            spoilt.set(
                    Integer.parseInt(edit.substring(0, mark)) - 1,
                    text.isEmpty() ? "" : text.replace("\\n", "\n") + "\n");
        }
        StringBuilder document = new StringBuilder();
        for (int i = 0; i < spoilt.size(); i++) {
            boolean untouched = spoilt.get(i).equals(lines.get(i));
            document.append(spoilt.get(i)).append(untouched ? "\n" : "");
        }
        return new Case(edits, document.toString(), block.substring(end + 1));
    }
}
