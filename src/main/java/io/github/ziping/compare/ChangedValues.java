package io.github.ziping.compare;

import io.github.ziping.compare.IndicatorChange.Kind;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values and rows of a form that are not what they were. */
final class ChangedValues {
    private static final int NONE = -1;

    private final SelfEvaluation before;
    private final SelfEvaluation after;
    private final IndicatorPairs pairs;
    private final int[] sources;
    private final List<String> names;

    ChangedValues(SelfEvaluation before, SelfEvaluation after) {
        this.before = before;
        this.after = after;
        this.pairs = new IndicatorPairs(before.indicators(), after.indicators());
        this.sources = sources(before.funds().sources(), after.funds().sources());
        this.names = RowNames.ofIndicators(after);
    }

    /** Of each source of funds the one of the earlier form: by its label, else the one at its place that nobody else is. */
    private static int[] sources(List<FundLine> before, List<FundLine> after) {
        int[] same = new int[after.size()];
        boolean[] taken = new boolean[before.size()];
        for (int j = 0; j < after.size(); j++) {
            same[j] = NONE;
            for (int i = 0; i < before.size() && same[j] == NONE; i++) {
                if (!taken[i] && label(before.get(i)).equals(label(after.get(j)))) {
                    same[j] = i;
                    taken[i] = true;
                }
            }
        }
        for (int j = 0; j < Math.min(before.size(), after.size()); j++) {
            if (same[j] == NONE && !taken[j]) {
                same[j] = j;
            }
        }
        return same;
    }

    private static String label(FundLine line) {
        return RowNames.clean(line.label());
    }

    List<FieldChange> fields() {
        List<FieldChange> changes = new ArrayList<>();
        for (FieldPath path : after.paths()) {
            FieldPath then = then(path);
            String said = then == null ? null : before.text(then);
            if (!isToldOfRow(path, then) && !Objects.equals(said, after.text(path))) {
                changes.add(new FieldChange(path, name(after, path), said, after.text(path)));
            }
        }
        for (int i = 0; i < before.funds().sources().size(); i++) {
            if (isGone(i)) {
                for (Field field : Field.of(Field.Block.FUND_LINE)) {
                    FieldPath path = FieldPath.line(i, field);
                    String said = before.text(path);
                    if (said != null) {
                        changes.add(new FieldChange(path, name(before, path), said, null));
                    }
                }
            }
        }
        return changes;
    }

    /** Whether what happened to the row says it: an indicator that was added, or has another name. */
    private boolean isToldOfRow(FieldPath path, @Nullable FieldPath then) {
        return path.field().block() == Field.Block.INDICATOR
                && (then == null || path.field() == Field.LEVEL3 && pairs.isRenamed(path.item()));
    }

    private boolean isGone(int source) {
        for (int same : sources) {
            if (same == source) {
                return false;
            }
        }
        return true;
    }

    /** Where the earlier form has the value; null where it has no such row. */
    private @Nullable FieldPath then(FieldPath path) {
        int row = switch (path.field().block()) {
            case FORM, FUNDS -> FieldPath.TOTAL;
            case FUND_LINE -> path.item() == FieldPath.TOTAL ? FieldPath.TOTAL : sources[path.item()];
            case INDICATOR -> pairs.before(path.item());
        };
        boolean once = path.item() == FieldPath.TOTAL;
        return once || row != NONE ? new FieldPath(path.field(), row) : null;
    }

    private String name(SelfEvaluation form, FieldPath path) {
        String label = path.field().label();
        return switch (path.field().block()) {
            case FORM, FUNDS -> label;
            case FUND_LINE -> line(form.funds().line(path.item()), path.item()) + "的" + label;
            case INDICATOR -> indicator(names.get(path.item()), path.item()) + "的" + label;
        };
    }

    private static String line(FundLine line, int item) {
        String label = label(line);
        if (item == FieldPath.TOTAL) {
            return "“" + (label.isEmpty() ? "年度资金总额" : label) + "”";
        }
        return label.isEmpty() ? "第 " + (item + 1) + " 项资金" : "“" + label + "”";
    }

    private static String indicator(String name, int item) {
        return name.isEmpty() ? "第 " + (item + 1) + " 个指标" : "三级指标“" + name + "”";
    }

    List<IndicatorChange> indicators() {
        List<IndicatorChange> changes = new ArrayList<>();
        boolean[] moved = pairs.moved();
        for (int j = 0; j < after.indicators().size(); j++) {
            int then = pairs.before(j);
            String name = RowNames.clean(after.indicators().get(j).level3());
            if (then == NONE) {
                changes.add(new IndicatorChange(Kind.ADDED, NONE, j, name, name));
                continue;
            }
            String old = RowNames.clean(before.indicators().get(then).level3());
            if (pairs.isRenamed(j)) {
                changes.add(new IndicatorChange(Kind.RENAMED, then, j, old, name));
            }
            if (moved[j]) {
                changes.add(new IndicatorChange(Kind.MOVED, then, j, old, name));
            }
        }
        for (int i = 0; i < before.indicators().size(); i++) {
            if (pairs.isRemoved(i)) {
                String name = RowNames.clean(before.indicators().get(i).level3());
                changes.add(new IndicatorChange(Kind.REMOVED, i, NONE, name, ""));
            }
        }
        return changes;
    }

    /** The earlier form with the later one's names of its indicators, so that what was found in them is called the same. */
    SelfEvaluation beforeAsNamedNow() {
        List<Indicator> named = new ArrayList<>(before.indicators());
        for (int j = 0; j < after.indicators().size(); j++) {
            if (pairs.isRenamed(j)) {
                int then = pairs.before(j);
                named.set(
                        then,
                        named.get(then).withLevel3(after.indicators().get(j).level3()));
            }
        }
        return before.withIndicators(named);
    }
}
