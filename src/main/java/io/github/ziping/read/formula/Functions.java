package io.github.ziping.read.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The functions that the formulas of forms are made of. */
final class Functions {
    private static final int MOST_DIGITS = 20;

    /** A function of its arguments. */
    private interface Function {
        Result of(List<Expression> arguments, Expression.Cells cells) throws UncertainException;
    }

    private static final Map<String, Function> ALL = Map.ofEntries(
            Map.entry("SUM", Functions::sum),
            Map.entry("AVERAGE", Functions::average),
            Map.entry("MIN", (arguments, cells) -> extreme(arguments, cells, -1)),
            Map.entry("MAX", (arguments, cells) -> extreme(arguments, cells, 1)),
            Map.entry("ROUND", (arguments, cells) -> rounded(arguments, cells, RoundingMode.HALF_UP)),
            Map.entry("ROUNDDOWN", (arguments, cells) -> rounded(arguments, cells, RoundingMode.DOWN)),
            Map.entry("TRUNC", (arguments, cells) -> rounded(arguments, cells, RoundingMode.DOWN)),
            Map.entry("ROUNDUP", (arguments, cells) -> rounded(arguments, cells, RoundingMode.UP)),
            Map.entry("INT", (arguments, cells) -> rounded(one(arguments), cells, RoundingMode.FLOOR)),
            Map.entry("ABS", Functions::abs),
            Map.entry("IF", Functions::choose),
            Map.entry("IFERROR", Functions::unlessError),
            Map.entry("AND", (arguments, cells) -> all(arguments, cells, true)),
            Map.entry("OR", (arguments, cells) -> all(arguments, cells, false)),
            Map.entry("NOT", (arguments, cells) -> {
                Result value = first(arguments, cells).operand();
                return value.isError() ? value : Result.of(value.number().signum() == 0);
            }),
            Map.entry(
                    "ISNUMBER",
                    (arguments, cells) -> Result.of(first(arguments, cells).isNumber())),
            Map.entry(
                    "ISERROR",
                    (arguments, cells) -> Result.of(first(arguments, cells).isError())),
            Map.entry(
                    "ISBLANK",
                    (arguments, cells) -> Result.of(first(arguments, cells).kind() == Result.Kind.BLANK)));

    private Functions() {}

    /**
     * A call.
     *
     * @throws UncertainException for a function that is none of these
     */
    static Expression of(String name, List<Expression> arguments) throws UncertainException {
        Function function = ALL.get(name);
        if (function == null) {
            throw new UncertainException("function " + name);
        }
        return cells -> function.of(arguments, cells);
    }

    private static Result first(List<Expression> arguments, Expression.Cells cells) throws UncertainException {
        return one(arguments).get(0).value(cells);
    }

    private static List<Expression> one(List<Expression> arguments) throws UncertainException {
        if (arguments.size() != 1) {
            throw new UncertainException("not one argument");
        }
        return arguments;
    }

    /** The numbers of all arguments; an error alone where there is one. */
    private static List<Result> numbers(List<Expression> arguments, Expression.Cells cells) throws UncertainException {
        List<Result> numbers = new ArrayList<>();
        for (Expression argument : arguments) {
            for (Result value : argument.values(cells)) {
                Result number = argument.isReference() ? value : value.operand();
                if (number.isError()) {
                    return List.of(number);
                }
                if (number.isNumber()) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }

    private static boolean isError(List<Result> numbers) {
        return numbers.size() == 1 && numbers.get(0).isError();
    }

    private static Result sum(List<Expression> arguments, Expression.Cells cells) throws UncertainException {
        List<Result> numbers = numbers(arguments, cells);
        return isError(numbers) ? numbers.get(0) : Result.of(total(numbers));
    }

    private static BigDecimal total(List<Result> numbers) {
        BigDecimal total = BigDecimal.ZERO;
        for (Result number : numbers) {
            total = total.add(number.number());
        }
        return total;
    }

    private static Result average(List<Expression> arguments, Expression.Cells cells) throws UncertainException {
        List<Result> numbers = numbers(arguments, cells);
        return isError(numbers) ? numbers.get(0) : Result.quotient(total(numbers), BigDecimal.valueOf(numbers.size()));
    }

    private static Result extreme(List<Expression> arguments, Expression.Cells cells, int sign)
            throws UncertainException {
        List<Result> numbers = numbers(arguments, cells);
        Result extreme = numbers.isEmpty() ? Result.of(BigDecimal.ZERO) : numbers.get(0);
        for (Result number : numbers) {
            extreme = number.number().compareTo(extreme.number()) * sign > 0 ? number : extreme;
        }
        return extreme;
    }

    private static Result rounded(List<Expression> arguments, Expression.Cells cells, RoundingMode mode)
            throws UncertainException {
        if (arguments.isEmpty() || arguments.size() > 2) {
            throw new UncertainException("not one or two arguments");
        }
        Result number = arguments.get(0).value(cells).operand();
        Result digits = arguments.size() == 1
                ? Result.of(BigDecimal.ZERO)
                : arguments.get(1).value(cells).operand();
        if (number.isError() || digits.isError()) {
            return number.isError() ? number : digits;
        }
        int places = digits.number().intValue();
        if (Math.abs(places) > MOST_DIGITS) {
            throw new UncertainException("too many digits");
        }
        return Result.of(meant(number.number()).setScale(places, mode));
    }

    /** Spreadsheets round what their 15 digits mean: 0.285 × 100 is 28.5. */
    private static BigDecimal meant(BigDecimal number) {
        return number.round(new MathContext(16, RoundingMode.HALF_UP));
    }

    private static Result abs(List<Expression> arguments, Expression.Cells cells) throws UncertainException {
        Result number = first(arguments, cells).operand();
        return number.isError() ? number : Result.of(number.number().abs());
    }

    private static Result choose(List<Expression> arguments, Expression.Cells cells) throws UncertainException {
        if (arguments.size() < 2 || arguments.size() > 3) {
            throw new UncertainException("not two or three arguments");
        }
        Result condition = arguments.get(0).value(cells);
        Result holds = condition.kind() == Result.Kind.TEXT ? Result.NO_NUMBER : condition.operand();
        if (holds.isError()) {
            return holds;
        }
        if (holds.number().signum() != 0) {
            return arguments.get(1).value(cells);
        }
        return arguments.size() == 3 ? arguments.get(2).value(cells) : Result.of(false);
    }

    private static Result unlessError(List<Expression> arguments, Expression.Cells cells) throws UncertainException {
        if (arguments.size() != 2) {
            throw new UncertainException("not two arguments");
        }
        Result value = arguments.get(0).value(cells);
        return value.isError() ? arguments.get(1).value(cells) : value;
    }

    private static Result all(List<Expression> arguments, Expression.Cells cells, boolean expected)
            throws UncertainException {
        boolean result = expected;
        for (Expression argument : arguments) {
            Result value = argument.value(cells).operand();
            if (value.isError()) {
                return value;
            }
            boolean holds = value.number().signum() != 0;
            result = expected ? result && holds : result || holds;
        }
        return Result.of(result);
    }
}
