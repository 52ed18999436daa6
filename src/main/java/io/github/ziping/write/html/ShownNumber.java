package io.github.ziping.write.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Shows a number as a spreadsheet does by a format code such as {@code #,##0.00}, {@code 0.00%} or {@code 0.0"分"}. Dates and
 * fractions, which no form has, are shown as General is.
 */
final class ShownNumber {
    /** Digits that General shows. */
    private static final MathContext GENERAL = new MathContext(10, RoundingMode.HALF_UP);

    private static final int GROUP = 3;

    private final StringBuilder before = new StringBuilder();
    private final StringBuilder behind = new StringBuilder();
    private int leastInteger;
    private int leastDecimals;
    private int mostDecimals;
    private int shift;
    private boolean digits;
    private boolean point;
    private boolean grouped;
    private boolean unusual;

    private ShownNumber(String section) {
        for (int i = 0; i < section.length(); i++) {
            i = read(section, i);
        }
    }

    /**
     * A number's text.
     *
     * @param code the format code; its sections are for positive numbers, negative ones and zero
     * @param number its digits
     */
    static String of(String code, String number) {
        BigDecimal value = new BigDecimal(number);
        List<String> sections = sections(code);
        boolean own = value.signum() < 0 && sections.size() > 1;
        int section = own ? 1 : value.signum() == 0 && sections.size() > 2 ? 2 : 0;
        ShownNumber shown = new ShownNumber(sections.get(section));
        return shown.show(own ? value.negate() : value);
    }

    private static List<String> sections(String code) {
        List<String> sections = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            quoted ^= c == '"';
            if (c == '\\') {
                i++;
            } else if (c == ';' && !quoted) {
                sections.add(code.substring(start, i));
                start = i + 1;
            }
        }
        sections.add(code.substring(start));
        return sections;
    }

    /** Takes in the character at a place, with what belongs to it; gives the last place that it took. */
    private int read(String section, int at) {
        char c = section.charAt(at);
        switch (c) {
            case '0', '#', '?' -> digit(c);
            case '.' -> point = true;
            case ',' -> grouped |= digits && !point;
            case '%' -> {
                shift += 2;
                literal().append(c);
            }
            case '"' -> {
                return quoted(section, at);
            }
            case '[' -> {
                int close = section.indexOf(']', at);
                return close < 0 ? section.length() : close;
            }
            case '\\', '!' -> {
                literal().append(at + 1 < section.length() ? section.charAt(at + 1) : ' ');
                return at + 1;
            }
            case '_' -> {
                literal().append(' ');
                return at + 1;
            }
            case '*' -> {
                return at + 1;
            }
            default -> other(c);
        }
        return at;
    }

    private void digit(char c) {
        digits = true;
        if (!point) {
            leastInteger += c == '0' ? 1 : 0;
            return;
        }
        mostDecimals++;
        leastDecimals = c == '0' ? mostDecimals : leastDecimals;
    }

    private int quoted(String section, int open) {
        int close = section.indexOf('"', open + 1);
        int end = close < 0 ? section.length() : close;
        literal().append(section, open + 1, end);
        return end;
    }

    private void other(char c) {
        unusual |= c == '@' || c == '/' || Character.isLetter(c) && c < 128;
        literal().append(c);
    }

    private StringBuilder literal() {
        return digits ? behind : before;
    }

    private String show(BigDecimal value) {
        if (unusual) {
            return plain(value.round(GENERAL));
        }
        if (!digits) {
            return before.toString();
        }
        BigDecimal rounded = value.movePointRight(shift).setScale(mostDecimals, RoundingMode.HALF_UP);
        // a small one below 0 is shown as -0.00, as the programs do
        String sign = value.signum() < 0 ? "-" : "";
        return sign + before + digits(rounded.abs()) + behind;
    }

    private String digits(BigDecimal number) {
        String text = number.toPlainString();
        int dot = text.indexOf('.');
        StringBuilder whole = new StringBuilder(dot < 0 ? text : text.substring(0, dot));
        StringBuilder decimals = new StringBuilder(dot < 0 ? "" : text.substring(dot + 1));
        if (leastInteger == 0 && whole.toString().equals("0")) {
            whole.setLength(0);
        }
        while (whole.length() < leastInteger) {
            whole.insert(0, '0');
        }
        for (int i = whole.length() - GROUP; grouped && i > 0; i -= GROUP) {
            whole.insert(i, ',');
        }
        while (decimals.length() > leastDecimals && decimals.charAt(decimals.length() - 1) == '0') {
            decimals.setLength(decimals.length() - 1);
        }
        return point ? whole + "." + decimals : whole.toString();
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0
                ? "0"
                : value.stripTrailingZeros().toPlainString().toUpperCase(Locale.ROOT);
    }
}
