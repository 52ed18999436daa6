package io.github.ziping.read.kind;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.read.sheet.SheetGrid;
import org.jspecify.annotations.Nullable;

/** Recognises documents that are no project's self-evaluation. */
public final class DocumentKinds {
    private DocumentKinds() {}

    /** Whether a text on a line of its own begins another document: {@code 项目支出绩效目标申报表}. */
    public static boolean isTitle(Cell cell) {
        String text = cell.text();
        return cell.kind() == Cell.Kind.TEXT
                && text.length() <= SheetFacts.LONGEST_TITLE
                && text.strip().endsWith("表")
                && FormSigns.STRANGE_TITLE.matcher(text).find();
    }

    /**
     * What a part of a sheet is that has the blocks of a form.
     *
     * @param form the part, its title on top
     * @param scored whether it has results and scores, as most self-evaluations have: only a strange title makes it worth
     *     a closer look then
     * @return null for a self-evaluation
     */
    public static @Nullable DocumentKind ofForm(SheetGrid form, boolean scored) {
        boolean plain = scored
                && !FormSigns.STRANGE_TITLE.matcher(SheetFacts.title(form)).find();
        if (plain) {
            return null;
        }
        SheetFacts facts = SheetFacts.of(form);
        DocumentKind titled = FormSigns.kind(facts);
        return titled == null && FormSigns.WITHOUT_RESULTS.holdFor(facts) ? DocumentKind.GOAL_FORM : titled;
    }

    /**
     * What a sheet is on which there is no form.
     *
     * @return null where that is not known
     */
    public static @Nullable DocumentKind ofSheet(SheetGrid sheet) {
        DocumentKind form = FormSigns.kind(SheetFacts.of(sheet));
        return form == null ? ListSigns.kind(sheet) : form;
    }
}
