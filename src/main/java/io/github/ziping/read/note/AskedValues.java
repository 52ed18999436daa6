package io.github.ziping.read.note;

import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.profile.HeaderWord;
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

    private final @Nullable TableHeader funds;
    private final @Nullable TableHeader indicators;
    private final Set<FieldPath> unasked = new HashSet<>(4);

    private AskedValues(@Nullable TableHeader funds, @Nullable TableHeader indicators) {
        this.funds = funds;
        this.indicators = indicators;
    }

    public static AskedValues everything() {
        return new AskedValues(null, null);
    }

    /** What the form of these tables asks for: everything, if their headings are all the office's own words. */
    public static AskedValues of(@Nullable TableHeader funds, @Nullable TableHeader indicators) {
        return new AskedValues(funds, indicators);
    }

    private static boolean isOwn(@Nullable TableHeader header, List<HeaderWord> columns) {
        if (header == null) {
            return true;
        }
        for (HeaderWord column : columns) {
            Heading heading = header.heading(column);
            // the corner of the funds is called differently in the office's own form and workbook
            boolean corner = column == HeaderWord.FUNDS_HEAD;
            if (!corner
                    && heading != null
                    && header.grid().words().rank(heading.cell().text(), column) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a column that is not there was lost. */
    public boolean asksForColumns() {
        // found out where something is missing, which is rare
        return isOwn(funds, TableShape.FUNDS.columns()) && isOwn(indicators, TableShape.INDICATORS.columns());
    }

    /** Whether a label that is not there is missed. */
    boolean asksForLabel(Field field) {
        return !OPTIONAL.contains(field) || asksForColumns();
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
