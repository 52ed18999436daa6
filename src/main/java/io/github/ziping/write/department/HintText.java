package io.github.ziping.write.department;

import io.github.ziping.check.terms.MessageText;
import java.math.BigDecimal;
import java.util.List;

/** Words the hints of the department's workbook, which its formulas and the program spell alike. */
final class HintText {
    /** A row in which nothing is missing. */
    static final String FINE = "✓";

    /** Before what asks for a second look and does not keep the form from being sent back. */
    static final String ADVICE = "请核对：";

    /** What formulas take for a cell with an error value. */
    static final String ERROR = "#错误值";

    /** A row with an error value. */
    static final String HAS_ERROR = "有错误值，请清除后重新填写";

    /** A row with a hint of the template. */
    static final String PLACEHOLDER = "还留有模板的提示语，请改写";

    /** Points were lost without a reason. */
    static final String NO_REASON = "请填写偏差原因";

    /** Far more was reached than was asked for, without a reason. */
    static final String OVER = ADVICE + "超过目标较多，请说明原因";

    /** Units differ. */
    static final String UNITS = "单位与目标不一致";

    /** What both hints about full points for a missed target begin with. */
    static final String MISSED = "没有达到指标值";

    /** A target is missed that earns no points by any formula. */
    static final String UNMET = MISSED + "，不应得满分";

    /** Before the points that a missed target earns. */
    static final String UNMET_POINTS = MISSED + "，按比例应得 ";

    /** Before the points that would be in proportion. */
    static final String PRO_RATA = ADVICE + "按比例应得 ";

    /** Between two such points. */
    static final String OR = " 或 ";

    /** A target that holds one of these may be met by nothing: 无事故, 零投诉. */
    static final List<String> NOTHING_WANTED = List.of("无", "零", "不", "未", "0", "杜绝");

    /** Before a band of points. */
    static final String BAND = "分值区间应为 ";

    /** Between the ends of a band of points. */
    static final String TO = "–";

    /** Behind a band whose upper end belongs to the next. */
    static final String NOT_INCLUDED = "（不含上限）";

    /** A form without indicators. */
    static final String NO_INDICATOR = "没有填写任何指标";

    private HintText() {}

    /** The request for a value. */
    static String missing(String heading) {
        return "请填写" + heading;
    }

    /** The request for one of the choices. */
    static String choose(String heading) {
        return "请从菜单中选择" + heading;
    }

    /** The request for one of the choices, where another word may do. */
    static String preferChoice(String heading) {
        return ADVICE + choose(heading);
    }

    /** The request for a number. */
    static String number(String heading) {
        return heading + "应填数字";
    }

    /** A text where a number belongs. */
    static String isText(String heading) {
        return heading + "是文字，请改为数字";
    }

    /** A number that was typed as a text: it counts, but should not stay so. */
    static String typed(String heading) {
        return FINE + "（" + isText(heading) + "）";
    }

    /** What is no year. */
    static String isNoYear(String heading, int year) {
        return heading + "应为四位年份，如 " + year;
    }

    /** A cell with an error value. */
    static String error(String heading) {
        return heading + "是错误值，请重新填写";
    }

    /** A percentage that seems to lack a factor of 100, before the two numbers. */
    static final String SLIP = ADVICE + "相差悬殊，单位是 % 的填 95 而不是 0.95";

    /** Before what the indicator of cost and budget should say. */
    static final String COST_DEVIATION = "偏差率与执行率不符，应为 ";

    /** A number below 0. */
    static String negative(String heading) {
        return heading + "不能小于 0";
    }

    /** More points than there are. */
    static String above(String score, String weight) {
        return score + "大于" + weight;
    }

    /** Before the sum of the sources, where it is not the total. */
    static String sum(String heading) {
        return heading + "的总额与各来源之和不符，各来源之和是 ";
    }

    /** Before the sum of all weights, where it is not the full one: {@code 分值合计应为 100，现在是 }. */
    static String weights(BigDecimal full) {
        return "分值合计应为 " + MessageText.bare(full) + "，现在是 ";
    }
}
