package io.github.ziping.write.department;

import io.github.ziping.check.terms.MessageText;
import java.math.BigDecimal;

/** Words the hints of the department's workbook, which its formulas and the program spell alike. */
final class HintText {
    /** A row in which nothing is missing. */
    static final String FINE = "✓";

    /** Points were lost without a reason. */
    static final String NO_REASON = "请填写偏差原因";

    /** Far more was reached than was asked for, without a reason. */
    static final String OVER = "超过目标较多，请说明原因";

    /** Units differ. */
    static final String UNITS = "单位与目标不一致";

    /** What both hints about full points for a missed target begin with. */
    static final String MISSED = "没有达到指标值";

    /** A target is missed that earns no points by any formula. */
    static final String UNMET = MISSED + "，不应得满分";

    /** Before the points that a missed target earns. */
    static final String UNMET_POINTS = MISSED + "，按比例应得 ";

    /** Before the points that would be in proportion. */
    static final String PRO_RATA = "按比例应得 ";

    /** Between two such points. */
    static final String OR = " 或 ";

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

    /** The request for a number. */
    static String number(String heading) {
        return heading + "应填数字";
    }

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
