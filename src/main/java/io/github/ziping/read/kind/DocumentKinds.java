package io.github.ziping.read.kind;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.read.sheet.SheetGrid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises documents that are no project's self-evaluation. */
public final class DocumentKinds {
    /**
     * What no title of another form lacks: most self-evaluations need not be looked at any closer, nor their signs be loaded,
     * which are two dozen patterns.
     */
    private static final List<String> STRANGE = List.of("监控", "跟踪", "绩效目标", "目标申报", "复核", "再评价", "预算内投资", "转移支付", "整体");

    private DocumentKinds() {}

    private static boolean isStrange(String title) {
        for (int i = 0; i < STRANGE.size(); i++) {
            if (title.contains(STRANGE.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text on a line of its own begins another document: {@code 项目支出绩效目标申报表}. */
    public static boolean isTitle(Cell cell) {
        String text = cell.text();
        return cell.kind() == Cell.Kind.TEXT
                && text.length() <= SheetFacts.LONGEST_TITLE
                && text.strip().endsWith("表")
                && isStrange(text);
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
        if (scored && !isStrange(SheetFacts.title(form))) {
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
