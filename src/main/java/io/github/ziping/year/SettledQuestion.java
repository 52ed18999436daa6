package io.github.ziping.year;

import io.github.ziping.model.FoldedText;
import io.github.ziping.model.VisibleText;
import java.util.Locale;

/**
 * A line of 确认.txt: what the office said of two names, or of two forms.
 *
 * @param number the line's, from 1
 * @param answer what it said
 * @param one the name that counts; a form, as {@code 自评表.xlsx!绩效自评}; of a project, the name on the form
 * @param other the name that counts as the first; the other form; of a project, the name on the list
 */
public record SettledQuestion(int number, Answer answer, String one, String other) {
    /** The line as it may be shown. */
    public String text() {
        String question = answer.question() + " | " + VisibleText.line(one) + " | " + VisibleText.line(other);
        return answer == Answer.LISTED_PROJECT ? question : question + " | " + answer.word();
    }

    /** Whether both are about the same, whatever they say of it: of two names or forms the order does not matter. */
    boolean isAbout(SettledQuestion same) {
        return about().equals(same.about());
    }

    /** What it is about: the same text for all that are about the same. */
    String about() {
        String first = key(one);
        String second = answer == Answer.LISTED_PROJECT ? "" : key(other);
        boolean inOrder = answer == Answer.LISTED_PROJECT || first.compareTo(second) <= 0;
        return answer.question() + "\n" + (inOrder ? first : second) + "\n" + (inOrder ? second : first);
    }

    /** A name or a form as it is compared: typed by hand, neither blanks nor the case of letters matter, nor which slash. */
    public static String key(String said) {
        return FoldedText.of(VisibleText.line(said)).replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
