package io.github.ziping.read.note;

import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.Heading;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.sheet.TableShape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which values a form has a place for: only those are missed when they are not there. The own office's form and a
 * department's workbook ask for everything, so a column that is gone was deleted; another office's form never had it.
 */
public final class AskedValues {
    /** What another office's form may do without, label and all. */
    private static final Set<Field> OPTIONAL = Set.of(Field.AUTHORITY, Field.UNIT);

    private final boolean everything;
    private final Set<FieldPath> unasked = new HashSet<>();

    private AskedValues(boolean everything) {
        this.everything = everything;
    }

    public static AskedValues everything() {
        return new AskedValues(true);
    }

    /** What the form of these tables asks for: everything, if their headings are all the office's own words. */
    public static AskedValues of(
            @Nullable TableHeader funds, @Nullable TableHeader indicators, HeaderDictionary words) {
        return new AskedValues(isOwn(funds, TableShape.FUNDS.columns(), words)
                && isOwn(indicators, TableShape.INDICATORS.columns(), words));
    }

    private static boolean isOwn(@Nullable TableHeader header, List<HeaderWord> columns, HeaderDictionary words) {
        if (header == null) {
            return true;
        }
        for (HeaderWord column : columns) {
            Heading heading = header.heading(column);
            // the corner of the funds is called differently in the office's own form and workbook
            boolean corner = column == HeaderWord.FUNDS_HEAD;
            if (!corner && heading != null && words.rank(heading.cell().text(), column) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a column that is not there was lost. */
    public boolean asksForColumns() {
        return everything;
    }

    /** Whether a label that is not there is missed. */
    boolean asksForLabel(Field field) {
        return everything || !OPTIONAL.contains(field);
    }

    /** Notes that this form has no place for a value. */
    public void without(FieldPath path) {
        unasked.add(path);
    }

    public boolean asksFor(FieldPath path) {
        return !unasked.contains(path);
    }

    public Set<FieldPath> unasked() {
        return unasked;
    }
}
