package io.github.ziping.testing.madeup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The amounts of one project's funds, the total first, and how an office prints them. */
final class FundsAmounts {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * One line of the funds; amounts are null where it says nothing.
     *
     * @param path where the form says it: {@code funds.total.} or {@code funds.sources[0].}
     * @param label as printed
     * @param scored whether it has points
     */
    record Line(String path, String label, BigDecimal initial, BigDecimal annual, BigDecimal executed, boolean scored) {
        String name() {
            return label.replace("\n", "").replaceAll("[:：]$", "");
        }

        BigDecimal rate() {
            return annual == null ? null : executed.multiply(HUNDRED).divide(annual, 2, RoundingMode.HALF_UP);
        }

        /** What the form says in a column; null for nothing. */
        String value(String member) {
            return switch (member) {
                case "initialBudget" -> plain(initial);
                case "annualBudget" -> plain(annual);
                case "executed" -> plain(executed);
                case "ratePercent" -> plain(rate());
                case "weight" -> scored ? "10" : null;
                default ->
                    scored && annual != null
                            ? rate().movePointLeft(1)
                                    .setScale(2, RoundingMode.HALF_UP)
                                    .toPlainString()
                            : null;
            };
        }
    }

    private final Office office;
    private final boolean typed;
    private final boolean repeats;
    private final List<String> labels = new ArrayList<>();

    FundsAmounts(Office office, Dice dice) {
        this.office = office;
        this.typed = dice.oneIn(7);
        this.repeats = dice.oneIn(12);
        labels.add(heading(office, dice.pick(Words.TOTAL_FUNDS)));
        int sources = dice.below(4);
        int first = dice.below(3);
        for (int i = 0; i < sources; i++) {
            labels.add(
                    i == 0
                            ? Words.SOURCES.get(first)
                            : Words.SOURCES.get(3 + (first + i) % (Words.SOURCES.size() - 3)));
        }
    }

    /** A heading with the unit of the office, where it has one. */
    static String heading(Office office, String word) {
        return word.replace("万元", office.currency());
    }

    int lines() {
        return labels.size();
    }

    /** The lines of a project, the total first. */
    List<Line> of(Dice dice) {
        List<Line> lines = new ArrayList<>();
        BigDecimal[] sums = new BigDecimal[3];
        boolean lastEmpty = labels.size() > 2 && dice.oneIn(2);
        for (int i = 1; i < Math.max(2, labels.size()); i++) {
            BigDecimal budget = amount(dice);
            BigDecimal executed = budget.multiply(new BigDecimal(dice.between(60, 100)).movePointLeft(2))
                    .setScale(2, RoundingMode.DOWN);
            boolean empty = lastEmpty && i == labels.size() - 1;
            if (!empty) {
                sums[0] = sum(sums[0], budget);
                sums[1] = sum(sums[1], budget);
                sums[2] = sum(sums[2], executed);
            }
            if (i < labels.size()) {
                String path = "funds.sources[" + (i - 1) + "].";
                BigDecimal shown = empty ? null : budget;
                lines.add(new Line(path, labels.get(i), shown, shown, empty ? null : executed, repeats && i == 1));
            }
        }
        lines.add(0, new Line("funds.total.", labels.get(0), sums[0], sums[1], sums[2], true));
        return lines;
    }

    private static BigDecimal sum(BigDecimal one, BigDecimal other) {
        return one == null ? other : one.add(other);
    }

    private BigDecimal amount(Dice dice) {
        BigDecimal value = BigDecimal.valueOf(dice.between(100, 900_000), 2);
        return office.currency().equals("元")
                ? value.multiply(new BigDecimal("1000")).setScale(2)
                : value;
    }

    private static String plain(BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    /** How a value is printed. */
    Object shown(String member, String value, Dice dice) {
        return switch (member) {
            case "ratePercent" -> rate(new BigDecimal(value), dice);
            case "weight", "score" -> dice.oneIn(15) ? value + "分" : new BigDecimal(value);
            default -> typed ? typedAmount(value, dice) : amount(value, dice);
        };
    }

    /** How an empty cell is printed. */
    Object nothing(String member, Dice dice) {
        boolean amount = member.endsWith("Budget") || member.equals("executed");
        return dice.oneIn(amount ? 4 : 2) ? dice.of("-", "—", "/", "--") : null;
    }

    private static Object amount(String value, Dice dice) {
        return dice.oneIn(6) ? String.format(Locale.ROOT, "%,.2f", new BigDecimal(value)) : new BigDecimal(value);
    }

    /** With its unit, perhaps another one than the heading's. */
    private Object typedAmount(String value, Dice dice) {
        BigDecimal number = new BigDecimal(value);
        String small = bare(number);
        if (office.currency().equals("万元")) {
            String large = bare(number.movePointLeft(4));
            return dice.of(small + "万元", small + "万", small + " 万元", large + "亿元", "¥" + value + "万元", value + "万元");
        }
        return dice.of(small + "元", bare(number.movePointLeft(4)) + "万元", "¥" + value, value + "元");
    }

    private static String bare(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    private static Object rate(BigDecimal rate, Dice dice) {
        return switch (dice.below(4)) {
            case 0 -> rate.toPlainString() + "%";
            case 1 -> new Canvas.Percent(rate.movePointLeft(2));
            case 2 -> rate;
            default -> rate.toPlainString() + "％";
        };
    }
}
