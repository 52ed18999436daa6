package io.github.ziping.office.draft;

import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.profile.FormDesign;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of a printed form turned into texts of a template: what a department writes becomes a placeholder, or goes. */
final class DraftText {
    static final String YEAR = placeholder(FieldPath.of(Field.YEAR));
    static final String TITLE = placeholder(FieldPath.of(Field.TITLE));

    private static final Pattern MONEY = Pattern.compile("([（(]\\s*(?:金额)?(?:单位)?[:：]?\\s*)(万元|元)(?=\\s*[)）])");
    private static final Pattern DIGITS_OF_YEAR = Pattern.compile("(?:19|20)[0-9]{2}|\\s{2,}|　+|[_×xX*]{2,}");
    private static final Pattern ENTRY = Pattern.compile("([\\u4e00-\\u9fff（）()/、]{2,16}[:：])[^\\s　:：]*");
    private static final String BOXES = "☑☒■√✓✔";

    private DraftText() {}

    static String placeholder(FieldPath path) {
        return "{{" + FormDesign.placeholder(path) + "}}";
    }

    /** A label with the unit of the amounts in brackets: 项目资金（万元）. */
    static String withUnit(String label) {
        Matcher unit = MONEY.matcher(label);
        return unit.find()
                ? label.substring(0, unit.end(1))
                        + placeholder(FieldPath.of(Field.FUNDS_UNIT))
                        + label.substring(unit.end(2))
                : label;
    }

    /** The unit of the amounts that a label names, or an empty text. */
    static String unit(String label) {
        Matcher unit = MONEY.matcher(label);
        return unit.find() ? unit.group(2) : "";
    }

    /** The line of the year with the placeholder: （2024年度）. */
    static String yearLine(String part) {
        Matcher digits = DIGITS_OF_YEAR.matcher(part);
        if (digits.find()) {
            return part.substring(0, digits.start())
                    + YEAR
                    + part.substring(digits.end()).strip();
        }
        int at = part.indexOf('年');
        return at < 0 ? YEAR : part.substring(0, at) + YEAR + part.substring(at);
    }

    /** Whether a text offers boxes to tick. */
    static boolean hasBoxes(String text) {
        return text.indexOf('□') >= 0 || text.indexOf('☐') >= 0;
    }

    /** Boxes with none ticked. */
    static String unticked(String text) {
        StringBuilder bare = new StringBuilder(text);
        for (int i = 0; i < bare.length(); i++) {
            if (BOXES.indexOf(bare.charAt(i)) >= 0) {
                bare.setCharAt(i, '□');
            }
        }
        return bare.toString();
    }

    /** A line of labels and entries without the entries: 填表人：　　联系电话：. */
    static String withoutEntries(String line) {
        return ENTRY.matcher(line).replaceAll("$1　　　　").strip();
    }
}
