package io.github.ziping.read.formula;

/** The operators of formulas; an error on either side is the result. */
final class Operators {
    private Operators() {}

    static Expression arithmetic(char sign, Expression left, Expression right) {
        return cells -> {
            Result one = left.value(cells).operand();
            Result two = right.value(cells).operand();
            if (one.isError() || two.isError()) {
                return one.isError() ? one : two;
            }
            return switch (sign) {
                case '+' -> Result.of(one.number().add(two.number()));
                case '-' -> Result.of(one.number().subtract(two.number()));
                case '*' -> Result.of(one.number().multiply(two.number()));
                default -> Result.quotient(one.number(), two.number());
            };
        };
    }

    static Expression joined(Expression left, Expression right) {
        return cells -> {
            Result one = left.value(cells);
            Result two = right.value(cells);
            if (one.isError() || two.isError()) {
                return one.isError() ? one : two;
            }
            return Result.of(one.shown() + two.shown());
        };
    }

    static Expression comparison(String sign, Expression left, Expression right) {
        return cells -> {
            Result one = left.value(cells);
            Result two = right.value(cells);
            if (one.isError() || two.isError()) {
                return one.isError() ? one : two;
            }
            int order = one.compareTo(two);
            return Result.of(
                    switch (sign) {
                        case "<=" -> order <= 0;
                        case ">=" -> order >= 0;
                        case "<>" -> order != 0;
                        case "<" -> order < 0;
                        case ">" -> order > 0;
                        default -> order == 0;
                    });
        };
    }
}
