package io.github.ziping.write.annotate;

import io.github.ziping.finding.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the notes of an earlier copy from what people wrote into the same comments: a line of ours begins with its level and
 * says how to mend it. Whoever saves the file may change everything else about a comment, its author too.
 */
final class OwnNotes {
    private static final Pattern OWN = Pattern.compile(
            Stream.of(Severity.values()).map(Severity::word).collect(Collectors.joining("|", "【(?:", ")】.*。改法：.*")));

    private OwnNotes() {}

    /** Whether a comment's text has any line of ours. */
    static boolean areIn(String text) {
        return text.lines().anyMatch(OwnNotes::isOwn);
    }

    /** The lines of ours in a comment's text. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(OwnNotes::isOwn).toList();
    }

    private static boolean isOwn(String line) {
        return OWN.matcher(line.strip()).matches();
    }

    /** A text without our lines. */
    static String without(String text) {
        return without(List.of(text)).get(0);
    }

    /** The same of a text that comes in pieces: as many pieces, of which some may be empty now. */
    static List<String> without(List<String> pieces) {
        String whole = String.join("", pieces);
        boolean[] dropped = new boolean[whole.length() + 1];
        for (int start = 0; start <= whole.length(); ) {
            int newline = whole.indexOf('\n', start);
            int end = newline < 0 ? whole.length() : newline;
            if (isOwn(whole.substring(start, end))) {
                // with the break before it, or behind it where it is the first
                Arrays.fill(dropped, Math.max(0, start - 1), start == 0 ? end + 1 : end, true);
            }
            start = end + 1;
        }
        List<String> kept = new ArrayList<>();
        int at = 0;
        for (String piece : pieces) {
            StringBuilder rest = new StringBuilder(piece.length());
            for (int i = 0; i < piece.length(); i++, at++) {
                if (!dropped[at]) {
                    rest.append(piece.charAt(i));
                }
            }
            kept.add(rest.toString());
        }
        return kept;
    }
}
