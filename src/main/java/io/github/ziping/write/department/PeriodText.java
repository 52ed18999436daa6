package io.github.ziping.write.department;

import static io.github.ziping.write.xlsx.Expression.EMPTY;
import static io.github.ziping.write.xlsx.Expression.and;
import static io.github.ziping.write.xlsx.Expression.call;
import static io.github.ziping.write.xlsx.Expression.ifError;
import static io.github.ziping.write.xlsx.Expression.isNumber;
import static io.github.ziping.write.xlsx.Expression.not;
import static io.github.ziping.write.xlsx.Expression.number;
import static io.github.ziping.write.xlsx.Expression.or;
import static io.github.ziping.write.xlsx.Expression.when;
import static io.github.ziping.write.xlsx.Expression.without;

import io.github.ziping.model.DatePeriod;
import io.github.ziping.model.StatedValue;
import io.github.ziping.write.xlsx.Cases;
import io.github.ziping.write.xlsx.Expression;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date, a month, a quarter or the end of a year in a text by formulas: of {@link io.github.ziping.model.DateText}, what
 * forms mostly have. A day is the number 20241231; a month of no year has the year 0.
 */
final class PeriodText {
    private static final int YEAR_DIGITS = 4;

    private static final List<String> LEADS =
            List.of("不晚于", "不迟于", "截止到", "截至", "截止", "计划", "预计", "确保", "力争", "已于", "已在", "于", "在", "至", "到");

    /** What makes a date the beginning of a time and no end. */
    private static final List<String> BEGINNINGS = List.of("起", "开始", "后", "以后", "之后", "以来", "启动", "开工");

    /** What a text holds that names a part of a year. */
    private static final List<String> PART_SIGNS = List.of("月", "季", "半年", "年底", "年末", "年内", "年终");

    /** What stands for a missing month, and is no number. */
    private static final String NO_MONTH = "x";

    /** Names of parts of a year, by the first and the last month that they mean. */
    private static final List<Part> PARTS = parts();

    private final boolean last;

    /** What a spelling becomes where the first day is asked for, and where the last one is. */
    private record Part(String spelling, String first, String last) {}

    private PeriodText(boolean last) {
        this.last = last;
    }

    /** Reads the last day that a target allows. */
    static PeriodText ofTarget() {
        return new PeriodText(true);
    }

    /** Reads the first day on which a result may have been reached. */
    static PeriodText ofActual() {
        return new PeriodText(false);
    }

    private static List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        String numerals = "一二三四";
        for (int i = 0; i < numerals.length(); i++) {
            String first = 3 * i + 1 + "月";
            String last = 3 * i + 3 + "月";
            for (String quarter : List.of(numerals.substring(i, i + 1), String.valueOf(i + 1))) {
                parts.add(new Part("第" + quarter + "季度", first, last));
                parts.add(new Part(quarter + "季度", first, last));
            }
        }
        parts.add(new Part("上半年", "1月", "6月"));
        parts.add(new Part("下半年", "7月", "12月"));
        for (String whole : List.of("年底", "年末", "年内", "年终")) {
            parts.add(new Part(whole, "年1月", "年12月"));
        }
        parts.add(new Part("全年", "1月", "12月"));
        for (String year : List.of("本年度", "本年", "当年度", "当年", "今年", "年度")) {
            parts.add(new Part(year, "年", "年"));
        }
        parts.add(new Part("月份", "月", "月"));
        List<String> months = List.of("十二", "十一", "十", "九", "八", "七", "六", "五", "四", "三", "二", "一");
        for (int i = 0; i < months.size(); i++) {
            String digits = months.size() - i + "月";
            parts.add(new Part(months.get(i) + "月", digits, digits));
        }
        return List.copyOf(parts);
    }

    /** A folded text with its months and years in digits: 2024年12月31日前; empty for what is plainly no date. */
    Expression spelt(Expression folded) {
        Expression bare = when(isWholeYear(folded), wholeYear(folded), withoutLead(folded));
        for (Part part : PARTS) {
            bare = substitute(bare, part.spelling, last ? part.last : part.first);
        }
        Expression named = NameFormulas.contains(folded, List.of("年", "月", "季"));
        return when(folded.isEmpty(), EMPTY, when(named, bare, dotted(folded)));
    }

    private static Expression withoutLead(Expression folded) {
        Cases cases = new Cases();
        for (int length = 3; length > 0; length--) {
            int chars = length;
            List<String> leads =
                    LEADS.stream().filter(lead -> lead.length() == chars).toList();
            cases.when(begins(folded, leads), TypedFormulas.behind(folded, number(chars)));
        }
        return cases.otherwise(folded);
    }

    /** 2024年 and 2024年完成, but not 2024年底. */
    private static Expression isWholeYear(Expression folded) {
        return and(
                ifError(call("FIND", text("年"), folded), number(0)).eq(number(YEAR_DIGITS + 1)),
                not(NameFormulas.contains(folded, PART_SIGNS)));
    }

    private Expression wholeYear(Expression folded) {
        return call("SUBSTITUTE", folded, text("年"), text(last ? "年12月" : "年1月"), number(1));
    }

    /** 2024.12.31, 2024-12-31 and 2024/12/31, with what follows. */
    private static Expression dotted(Expression folded) {
        Expression dots = substitute(substitute(folded, "/", "."), "-", ".");
        Expression isDate = call("FIND", text("."), dots).eq(number(YEAR_DIGITS + 1));
        return ifError(when(isDate, first(first(dots, "年"), "月"), EMPTY), EMPTY);
    }

    private static Expression first(Expression text, String sign) {
        return call("SUBSTITUTE", text, text("."), text(sign), number(1));
    }

    private static Expression substitute(Expression text, String spelling, String plain) {
        return call("SUBSTITUTE", text, text(spelling), text(plain));
    }

    private static Expression text(String text) {
        return Expression.text(text);
    }

    /** What stands behind the month in what {@link #spelt} gives; a mark where there is no month. */
    static Expression behindMonth(Expression spelt) {
        return when(
                spelt.isEmpty(),
                EMPTY,
                ifError(TypedFormulas.behind(spelt, call("FIND", text("月"), spelt)), text(NO_MONTH)));
    }

    /**
     * The day as a number; empty for a text that is no date.
     *
     * @param spelt what {@link #spelt} gives
     * @param behind what {@link #behindMonth} gives
     * @param year the year that is meant where the text names none; empty for none
     */
    Expression day(Expression spelt, Expression behind, Expression year) {
        Expression yearEnd = call("FIND", text("年"), spelt);
        Expression ofYear = call("LEFT", spelt, yearEnd.minus(number(1)));
        Expression other = when(isNumber(year), year, number(0));
        Expression named = when(
                yearEnd.eq(number(1)),
                other,
                when(yearEnd.eq(number(YEAR_DIGITS + 1)), call("VALUE", digits(ofYear)), invalid()));
        Expression months = ifError(yearEnd, number(0));
        Expression ofMonth = call(
                "MID",
                spelt,
                months.plus(number(1)),
                call("FIND", text("月"), spelt).minus(months).minus(number(1)));
        Expression month = call("VALUE", digits(ofMonth));
        Expression inMonth = inMonth(behind);
        Expression isMonth =
                and(month.ge(number(1)), month.le(number(12)), inMonth.le(number(31)), isEnd(spelt, behind));
        Expression day = when(NameFormulas.contains(spelt, List.of("年")), named, other)
                .times(number(10_000))
                .plus(month.times(number(100)))
                .plus(inMonth);
        return when(spelt.isEmpty(), EMPTY, ifError(when(isMonth, day, EMPTY), EMPTY));
    }

    /** A text that is all digits; an error for any other. */
    private static Expression digits(Expression text) {
        return when(without(text, TypedFormulas.DIGITS).isEmpty(), text, invalid());
    }

    private static Expression invalid() {
        return call("VALUE", text(NO_MONTH));
    }

    /** How many digits a text begins with, up to two. */
    private static Expression days(Expression behind) {
        Expression two = TypedFormulas.left(behind, 2);
        Expression one = TypedFormulas.left(behind, 1);
        return when(
                and(
                        call("LEN", behind).ge(number(2)),
                        without(two, TypedFormulas.DIGITS).isEmpty()),
                number(2),
                when(and(behind.isFilled(), without(one, TypedFormulas.DIGITS).isEmpty()), number(1), number(0)));
    }

    /** The day in a month. */
    private Expression inMonth(Expression behind) {
        return new Cases()
                .when(days(behind).gt(number(0)), call("VALUE", call("LEFT", behind, days(behind))))
                .when(begins(behind, List.of("初", "上旬")), number(last ? 10 : 1))
                .when(begins(behind, List.of("中旬")), number(last ? 20 : 11))
                .when(begins(behind, List.of("下旬")), number(last ? 31 : 21))
                .otherwise(number(last ? 31 : 1));
    }

    /** Whether only words follow, none that make it the beginning of a time; 1月内 may be within a month. */
    private static Expression isEnd(Expression spelt, Expression behind) {
        Expression words = call("LEN", without(behind, TypedFormulas.DIGITS + "%/:+"));
        Expression open = and(not(NameFormulas.contains(spelt, List.of("年"))), begins(behind, List.of("内")));
        Expression rest = without(behind, TypedFormulas.DIGITS + "日号");
        return and(words.eq(call("LEN", behind).minus(days(behind))), not(or(begins(rest, BEGINNINGS), open)));
    }

    private static Expression begins(Expression text, List<String> words) {
        List<Expression> found = new ArrayList<>();
        for (String word : words) {
            found.add(TypedFormulas.left(text, word.length()).eq(word));
        }
        return or(found.toArray(new Expression[0]));
    }

    /** {@link #behindMonth} in the program. */
    static String behindMonth(String spelt) {
        int month = spelt.indexOf('月');
        return spelt.isEmpty() ? "" : month < 0 ? NO_MONTH : spelt.substring(month + 1);
    }

    /** {@link #day} in the program: 0 for a year that is not known. */
    Object day(StatedValue stated, @Nullable Integer year) {
        if (!(stated instanceof DatePeriod period)) {
            return "";
        }
        MonthDay day = last ? period.to() : period.from();
        Integer named = period.year() == null ? year : period.year();
        return (named == null ? 0 : named) * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    /** What {@link #spelt} gives, in the program. */
    String spelt(String folded) {
        if (folded.indexOf('年') < 0 && folded.indexOf('月') < 0 && folded.indexOf('季') < 0) {
            String dots = folded.replace('/', '.').replace('-', '.');
            return dots.indexOf('.') == YEAR_DIGITS
                    ? dots.replaceFirst("\\.", "年").replaceFirst("\\.", "月")
                    : "";
        }
        String bare = folded;
        for (String lead : LEADS) {
            if (folded.startsWith(lead)) {
                bare = folded.substring(lead.length());
                break;
            }
        }
        if (folded.indexOf('年') == YEAR_DIGITS && PART_SIGNS.stream().noneMatch(folded::contains)) {
            bare = folded.replaceFirst("年", last ? "年12月" : "年1月");
        }
        for (Part part : PARTS) {
            bare = bare.replace(part.spelling, last ? part.last : part.first);
        }
        return bare;
    }
}
