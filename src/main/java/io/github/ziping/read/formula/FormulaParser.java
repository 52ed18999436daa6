package io.github.ziping.read.formula;

import io.github.ziping.model.CellRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of a formula: numbers, texts, references, operators and the functions of {@link Functions}. */
final class FormulaParser {
    /** A longer one is no formula of a form. */
    private static final int LONGEST = 2000;

    private static final int DEEPEST = 40;
    private static final int MOST_CELLS = 20_000;

    private static final Pattern REFERENCE = Pattern.compile("(?:(?:'((?:[^']|'')+)'|([\\p{L}_][\\p{L}\\p{N}_.]*))!)?"
            + "(\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7})(?::(\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}))?(?![\\p{L}\\p{N}_(!:.])");
    private static final Pattern FUNCTION = Pattern.compile("(?:_xlfn\\.)?([A-Za-z][A-Za-z0-9.]*)\\s*\\(");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]*)?(?:[Ee][+-]?[0-9]{1,3})?|\\.[0-9]+");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"]|\"\")*)\"");
    private static final Pattern LOGICAL = Pattern.compile("(?i)(TRUE|FALSE)(?![\\p{L}\\p{N}_(!])");
    private static final String[] COMPARISONS = {"<=", ">=", "<>", "<", ">", "="};

    private final String formula;
    private int at;
    private int depth;

    private FormulaParser(String formula) {
        this.formula = formula;
    }

    /**
     * The formula of a cell.
     *
     * @param formula without its "="
     * @throws UncertainException where it holds anything that is not known here
     */
    static Expression parse(String formula) throws UncertainException {
        if (formula.isBlank() || formula.length() > LONGEST) {
            throw new UncertainException("no formula that is known");
        }
        FormulaParser parser = new FormulaParser(formula);
        Expression whole = parser.comparison();
        parser.skipBlanks();
        if (parser.at < formula.length()) {
            throw parser.unknown();
        }
        return whole;
    }

    private UncertainException unknown() {
        return new UncertainException("unknown at " + at + " of " + formula);
    }

    private Expression comparison() throws UncertainException {
        if (depth++ > DEEPEST) {
            throw unknown();
        }
        Expression left = joined();
        for (String sign = comparisonSign(); sign != null; sign = comparisonSign()) {
            left = Operators.comparison(sign, left, joined());
        }
        depth--;
        return left;
    }

    private @Nullable String comparisonSign() {
        for (String sign : COMPARISONS) {
            if (takes(sign)) {
                return sign;
            }
        }
        return null;
    }

    private Expression joined() throws UncertainException {
        Expression left = sum();
        while (takes("&")) {
            left = Operators.joined(left, sum());
        }
        return left;
    }

    private Expression sum() throws UncertainException {
        Expression left = product();
        while (true) {
            if (takes("+")) {
                left = Operators.arithmetic('+', left, product());
            } else if (takes("-")) {
                left = Operators.arithmetic('-', left, product());
            } else {
                return left;
            }
        }
    }

    private Expression product() throws UncertainException {
        Expression left = signed();
        while (true) {
            if (takes("*")) {
                left = Operators.arithmetic('*', left, signed());
            } else if (takes("/")) {
                left = Operators.arithmetic('/', left, signed());
            } else {
                return left;
            }
        }
    }

    private Expression signed() throws UncertainException {
        boolean minus = false;
        while (true) {
            if (takes("-")) {
                minus = !minus;
            } else if (!takes("+")) {
                Expression operand = percent();
                return minus ? Operators.arithmetic('-', cells -> Result.of(BigDecimal.ZERO), operand) : operand;
            }
        }
    }

    private Expression percent() throws UncertainException {
        Expression operand = primary();
        while (takes("%")) {
            operand = Operators.arithmetic('/', operand, cells -> Result.of(new BigDecimal(100)));
        }
        return operand;
    }

    private Expression primary() throws UncertainException {
        if (takes("(")) {
            Expression inner = comparison();
            require(")");
            return inner;
        }
        Matcher text = next(TEXT);
        if (text != null) {
            Result value = Result.of(text.group(1).replace("\"\"", "\""));
            return cells -> value;
        }
        Matcher logical = next(LOGICAL);
        if (logical != null) {
            Result value = Result.of(logical.group(1).equalsIgnoreCase("TRUE"));
            return cells -> value;
        }
        Matcher reference = next(REFERENCE);
        if (reference != null) {
            return reference(reference);
        }
        Matcher number = next(NUMBER);
        if (number != null) {
            Result value = Result.of(new BigDecimal(number.group()));
            return cells -> value;
        }
        Matcher function = next(FUNCTION);
        if (function != null) {
            return Functions.of(function.group(1).toUpperCase(Locale.ROOT), arguments());
        }
        throw unknown();
    }

    private List<Expression> arguments() throws UncertainException {
        List<Expression> arguments = new ArrayList<>();
        if (takes(")")) {
            return arguments;
        }
        do {
            arguments.add(comparison());
        } while (takes(","));
        require(")");
        return arguments;
    }

    private Expression reference(Matcher found) throws UncertainException {
        String quoted = found.group(1);
        String bare = found.group(2) == null ? "" : found.group(2);
        String sheet = quoted == null ? bare : quoted.replace("''", "'");
        if (sheet.indexOf('[') >= 0) {
            throw unknown();
        }
        CellRef from = cell(found.group(3));
        CellRef to = found.group(4) == null ? from : cell(found.group(4));
        long cells = (Math.abs(to.row() - from.row()) + 1L) * (Math.abs(to.column() - from.column()) + 1L);
        if (cells > MOST_CELLS) {
            throw unknown();
        }
        return new Reference(sheet, from, to);
    }

    private CellRef cell(String address) throws UncertainException {
        try {
            return CellRef.parse(address.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private @Nullable Matcher next(Pattern pattern) {
        skipBlanks();
        Matcher matcher = pattern.matcher(formula).region(at, formula.length());
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }

    private boolean takes(String sign) {
        skipBlanks();
        boolean there = formula.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    private void require(String sign) throws UncertainException {
        if (!takes(sign)) {
            throw unknown();
        }
    }

    private void skipBlanks() {
        while (at < formula.length() && Character.isWhitespace(formula.charAt(at))) {
            at++;
        }
    }
}
