package io.github.ziping.read.kind;

import io.github.ziping.model.FoldedText;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.text.HeaderText;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of a sheet says which document it is.
 *
 * @param title the lines above everything else, or the name of the sheet where there are none; folded
 * @param words the short texts of the sheet, folded
 * @param meanings what of them are headings of a self-evaluation
 */
record SheetFacts(String title, Set<String> words, Set<HeaderWord> meanings) {
    private static final int TITLE_ROWS = 4;
    static final int LONGEST_TITLE = 60;
    private static final int LONGEST_HEADING = 30;
    private static final Set<HeaderWord> RESULTS = EnumSet.of(
            HeaderWord.ACTUAL, HeaderWord.SCORE, HeaderWord.EXECUTED, HeaderWord.RESULT, HeaderWord.DEVIATION);

    static SheetFacts of(SheetGrid sheet) {
        Set<String> words = new HashSet<>();
        for (SheetGrid.Row row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                if (cell.kind() == Cell.Kind.TEXT && cell.text().length() <= LONGEST_HEADING) {
                    words.add(FoldedText.of(cell.text()));
                }
            }
        }
        Set<HeaderWord> meanings = EnumSet.noneOf(HeaderWord.class);
        sheet.addMeanings(meanings);
        return new SheetFacts(title(sheet), words, meanings);
    }

    /** The lines above everything else, folded. */
    static String title(SheetGrid sheet) {
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < Math.min(TITLE_ROWS, sheet.rows().size()); i++) {
            SheetGrid.Row row = sheet.rows().get(i);
            if (row.cells().size() > 2 || !row.headings().isEmpty()) {
                break;
            }
            for (Cell cell : row.cells()) {
                if (cell.kind() == Cell.Kind.TEXT && cell.text().length() <= LONGEST_TITLE) {
                    title.append(FoldedText.of(cell.text())).append('\n');
                }
            }
        }
        return title.length() == 0 ? FoldedText.of(sheet.name()) : title.toString();
    }

    /** How many of the sheet's short texts are such headings. */
    int count(Pattern heading) {
        int count = 0;
        for (String word : words) {
            boolean matches = heading.matcher(word).matches()
                    || heading.matcher(HeaderText.of(word).word()).matches();
            count += matches ? 1 : 0;
        }
        return count;
    }

    boolean has(HeaderWord word) {
        return meanings.contains(word);
    }

    /** Whether anything on the sheet asks for results: without that no sheet is a self-evaluation. */
    boolean asksForResults() {
        for (HeaderWord word : RESULTS) {
            if (has(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are indicators with targets. */
    boolean hasTargets() {
        return has(HeaderWord.TARGET) && (has(HeaderWord.LEVEL3) || has(HeaderWord.LEVEL1));
    }
}
