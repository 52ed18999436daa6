package io.github.ziping.check.terms;

import io.github.ziping.model.FoldedText;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Checks;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds measures in reasons: clauses that say what is or will be done, and not how things were.
 *
 * <p>A clause is a measure when it holds a word that only measures have (将, 尽快, 改为), a time to come or an obligation with a
 * verb of doing behind it (后期扩大抽样, 应加强管理, 已申请更换), or such a verb where an order begins: in front, behind words of
 * manner, behind the one who does it, or behind 对… and 与… (多渠道宣传, 我单位加强监管, 与供应商沟通). It is none when it begins with a
 * cause (由于…调整), when it says what was not done or what came of it (未, 无法, 导致), or when it ends by telling a state (程度不同,
 * 周期较长).
 *
 * <p>The words of an office are in its {@link Checks}; here are the function words of the language.
 */
final class MeasureGrammar {
    private static final String STOPS = "，,。；;：:！!？?（）()\n\r";
    private static final String COLONS = "：:";
    private static final String HEADING = "措施";
    private static final int LONGEST_HEADING = 9;
    private static final String QUOTES = "“”\"";
    private static final String BEHIND_NUMBER = "年度月份底初.、";
    private static final String TAKEN_OUT = "□";

    private static final List<String> CAUSES = List.of("因", "由于", "受", "鉴于", "原因", "系因", "系由", "系受", "偏差原因");
    private static final String IN_FACT = "实际";
    private static final List<String> LINKS = List.of(
            "因此", "因而", "为此", "对此", "故", "所以", "今年", "本年", "同时", "并且", "并", "且", "另外", "此外", "另", "以便", "再", "又", "也",
            "还", "其中", "一是", "二是", "三是", "四是", "首先", "其次", "最后", "一方面", "另一方面", "目前", "现", "年内", "年底前");
    private static final List<String> OBLIGATIONS =
            List.of("应当", "应该", "应", "仍需", "还需", "需要", "需", "须", "必须", "要", "有待", "亟待", "亟需", "可以", "可");
    private static final List<String> DONE = List.of("已", "正在", "业经");
    private static final List<String> PLANS = List.of("计划", "预计", "建议", "继续", "准备", "逐步", "进一步", "加以", "予以");
    private static final List<String> WITH = List.of(
            "对", "针对", "就", "与", "和", "同", "会同", "联合", "向", "请", "把", "结合", "围绕", "按照", "按", "根据", "在", "为", "由", "待",
            "通过", "以");
    private static final List<String> EXCHANGES = List.of("改", "变", "由");
    private static final String INTO = "为";
    private static final List<String> WHEN = List.of("后", "前", "期间");
    private static final String THEN = "后";
    private static final List<String> NEGATIONS =
            List.of("未", "没", "不", "无法", "无人", "无力", "难以", "尚", "才", "方可", "方能", "缺乏", "缺少", "欠缺");
    private static final List<String> RESULTS = List.of("导致", "造成", "致使", "使得", "引起", "引发", "影响", "所致", "有关");
    private static final List<String> SPARING = List.of("避免", "防止", "杜绝", "减少", "降低", "消除", "克服", "缓解", "防范", "弥补");
    private static final List<String> CHANGED =
            List.of("增加了", "减少了", "调整了", "更换了", "更新了", "扩大了", "压减了", "降低了", "追加了", "核减了", "合并了", "延长了", "缩短了");
    private static final List<String> CHANGES = List.of("减少", "增加", "增多", "调整");
    private static final List<String> ASKING =
            List.of("申请", "建议", "要求", "督促", "商请", "报请", "提请", "争取", "做好", "提出", "研究", "及时");
    private static final List<String> SELVES = List.of(
            "我", "本", "各", "相关", "有关", "责任", "业务", "财务", "项目", "施工", "中标", "承建", "运维", "学校", "医院", "单位", "中心", "公司",
            "处室", "科室", "部门");
    private static final List<String> BODIES = List.of(
            "单位", "部门", "局", "委", "办", "校", "院", "中心", "处", "科", "室", "部", "镇", "街道", "乡", "县", "市", "区", "所", "站", "队",
            "馆", "公司", "方", "组", "村", "社区", "人员", "企业");
    private static final List<String> NOUN_ENDS =
            List.of("程度", "型", "性", "版", "前", "过程", "期间", "难度", "幅度", "空间", "的", "率", "对象");
    private static final List<String> DEED_ENDS = List.of(
            "期", "费", "量", "数", "人员", "周期", "流程", "程序", "进度", "次数", "场次", "情况", "成本", "材料", "内容", "需求", "意愿", "任务", "者",
            "单价", "价格", "力度", "项目", "标准", "资金", "政策", "机构", "单位");

    /** A clause that ends with one of these tells how something was, unless it is the end of a verb: 提高. */
    private static final String QUALITIES = "晚慢低高少多大小长短紧差弱难贵迟远重";

    private static final int LONGEST_SELF = 9;
    private static final int LONGEST_WITH = 26;
    private static final int NEAR = 6;
    private static final int LEAST_NOUN = 3;

    /** Behind a state there is at most this much of the clause. */
    private static final int END = 2;

    private final VerbList doing;
    private final VerbList deeds;
    private final List<String> marks;
    private final List<String> times;
    private final VerbList manners;
    private final List<String> lookalikes;
    private final List<String> states;
    private final List<String> nothing;

    MeasureGrammar(Checks checks) {
        List<String> deedEnds = new ArrayList<>(NOUN_ENDS);
        deedEnds.addAll(DEED_ENDS);
        doing = new VerbList(checks.words(CheckWord.MEASURE), NOUN_ENDS);
        deeds = new VerbList(checks.words(CheckWord.MEASURE_DEED), deedEnds);
        marks = checks.words(CheckWord.MEASURE_MARK);
        times = checks.words(CheckWord.MEASURE_TIME);
        manners = new VerbList(checks.words(CheckWord.MEASURE_MANNER), NOUN_ENDS);
        lookalikes = checks.words(CheckWord.NOT_MEASURE);
        states = checks.words(CheckWord.STATE);
        nothing = checks.words(CheckWord.NO_REASON);
    }

    /** Whether a reason holds a measure. */
    boolean findsIn(String reason) {
        int start = 0;
        boolean headed = false;
        for (int i = 0; i <= reason.length(); i++) {
            if (i == reason.length() || STOPS.indexOf(reason.charAt(i)) >= 0) {
                String clause = clause(reason.substring(start, i));
                boolean heading = i < reason.length() && COLONS.indexOf(reason.charAt(i)) >= 0 && isHeading(clause);
                // whatever stands behind 改进措施：, but 无
                if (!heading && (headed ? saysAnything(clause) : isMeasure(clause))) {
                    return true;
                }
                headed = heading || headed && clause.isEmpty();
                start = i + 1;
            }
        }
        return false;
    }

    /** 改进措施：, 下一步整改措施： */
    private static boolean isHeading(String clause) {
        return clause.length() <= LONGEST_HEADING && clause.endsWith(HEADING);
    }

    private boolean saysAnything(String clause) {
        String bare = BareText.letters(clause);
        return !bare.isEmpty() && !BareText.isAmong(bare, nothing);
    }

    /** A clause without quotation marks, a number in front, and what only looks like a measure. */
    private String clause(String written) {
        String clause = FoldedText.of(written);
        for (int i = 0; i < QUOTES.length(); i++) {
            clause = clause.replace(QUOTES.substring(i, i + 1), "");
        }
        for (String lookalike : lookalikes) {
            clause = clause.replace(lookalike, TAKEN_OUT);
        }
        return withoutNumber(clause);
    }

    /** Without 1. or 2、 in front, and without 2025年 or 2025年度. */
    private static String withoutNumber(String clause) {
        int at = 0;
        while (at < clause.length() && Character.isDigit(clause.charAt(at))) {
            at++;
        }
        while (at > 0 && at < clause.length() && BEHIND_NUMBER.indexOf(clause.charAt(at)) >= 0) {
            at++;
        }
        return clause.substring(at);
    }

    private boolean isMeasure(String clause) {
        String text = Words.withoutPrefix(clause, LINKS);
        if (text.startsWith(IN_FACT)) {
            return false;
        }
        if (Words.beginsWithAny(text, CAUSES) && manners.beginningOf(text) == null) {
            return isTimed(text);
        }
        return isMarked(text) || isTimed(text) || isLed(text) || isOrder(text);
    }

    /** 将…, 尽快…, 改为…: nothing bad may follow but what is mended. */
    private boolean isMarked(String text) {
        for (String mark : marks) {
            for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
                String rest = text.substring(at + mark.length());
                boolean free = SPARING.contains(mark) || isFree(rest) || mends(rest);
                if (free && !isNegated(text, at) && !doing.isNoun(rest)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 对未完成的项目加快推进: what was not done is what the verb behind it mends. */
    private boolean mends(String rest) {
        int negation = Math.max(0, Words.indexOfAny(rest, NEGATIONS));
        return doing.isIn(rest, negation) && !hasResult(rest) && !endsInState(rest);
    }

    /** 后期扩大抽样: a time to come, and then something is done. */
    private boolean isTimed(String text) {
        for (String time : times) {
            for (int at = text.indexOf(time); at >= 0; at = text.indexOf(time, at + 1)) {
                String rest = text.substring(at + time.length());
                boolean leads = doing.isIn(rest, 0) || deeds.isIn(rest, 0) || manners.isIn(rest, 0);
                if (leads && isFree(rest)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 应加强…, 已申请…, 计划采购…. */
    private boolean isLed(String text) {
        return isLedBy(OBLIGATIONS, text, false) || isLedBy(DONE, text, false) || isLedBy(PLANS, text, true);
    }

    private boolean isLedBy(List<String> leads, String text, boolean byDeeds) {
        for (String lead : leads) {
            for (int at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + 1)) {
                String rest = text.substring(at + lead.length());
                boolean verb = doing.isIn(rest, 0) || byDeeds && deeds.isIn(rest, 0);
                if (verb && isFree(rest) && !isNegated(text, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The verb stands where an order begins: 加强…, 多渠道宣传. */
    private boolean isOrder(String text) {
        String rest = text;
        boolean byManner = false;
        while (!beginsAsOrder(rest, byManner)) {
            String manner = manners.beginningOf(rest);
            String link = manner == null ? Words.prefix(rest, LINKS) : manner;
            if (link == null) {
                return byManner && isOrderNear(rest)
                        || isOrderOfSelf(rest)
                        || isOrderWith(rest)
                        || isOrderAfter(rest)
                        || isExchange(rest);
            }
            byManner |= manner != null;
            rest = rest.substring(link.length());
        }
        return true;
    }

    private boolean beginsAsOrder(String rest, boolean byManner) {
        return isOrderOf(doing, rest) || byManner && isOrderOf(deeds, rest);
    }

    private boolean isOrderOf(VerbList verbs, String text) {
        String verb = verbs.prefixOf(text);
        if (verb == null || Words.holdsAny(text, CHANGED) || isChange(text) && !ASKING.contains(verb)) {
            return false;
        }
        return SPARING.contains(verb) || isFree(text.substring(verb.length()));
    }

    /** 送检单位减少: the verb in front is part of a noun, of which the clause tells what became of it. */
    private static boolean isChange(String text) {
        for (String change : CHANGES) {
            if (text.length() > change.length() + LEAST_NOUN && text.endsWith(change)) {
                return true;
            }
        }
        return false;
    }

    /** 深入社区开展…: a place or a thing stands between the word of manner and the verb. */
    private boolean isOrderNear(String rest) {
        int verb = doing.indexIn(rest, 0);
        return verb > 0 && verb <= NEAR && isFree(rest);
    }

    /** 我单位完善…. */
    private boolean isOrderOfSelf(String text) {
        if (!Words.beginsWithAny(text, SELVES)) {
            return false;
        }
        for (String body : BODIES) {
            int at = text.indexOf(body);
            if (at >= 0 && at + body.length() <= LONGEST_SELF) {
                String rest = text.substring(at + body.length());
                String bare = manners.behind(rest);
                if (beginsAsOrder(rest, false) || beginsAsOrder(bare, bare.length() < rest.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 与…沟通, 根据…重新测算. */
    private boolean isOrderWith(String text) {
        String with = Words.prefix(text, WITH);
        String rest = with == null ? "" : text.substring(with.length());
        for (int at = 0; at < Math.min(rest.length(), LONGEST_WITH); at++) {
            String tail = rest.substring(at);
            String bare = manners.behind(tail);
            if (isOrderOf(doing, tail) || bare.length() < tail.length() && isOrderOf(deeds, bare)) {
                return !Words.holdsAny(rest.substring(0, at), NEGATIONS);
            }
        }
        return false;
    }

    /** 封闭结束后补做…, 验收合格后支付, 春节期间集中宣讲…. */
    private boolean isOrderAfter(String text) {
        for (String when : WHEN) {
            int at = text.indexOf(when);
            String rest = at > 0 ? text.substring(at + when.length()) : "";
            String bare = manners.behind(rest);
            boolean deed = when.equals(THEN) || bare.length() < rest.length();
            if (beginsAsOrder(rest, false) || beginsAsOrder(bare, deed)) {
                return true;
            }
        }
        return false;
    }

    /** 改线下为线上. */
    private static boolean isExchange(String text) {
        return Words.beginsWithAny(text, EXCHANGES) && text.indexOf(INTO, 2) > 0;
    }

    // -- what a clause says besides

    /** No negation, no result, and no state at the end. */
    private boolean isFree(String rest) {
        return !Words.holdsAny(rest, NEGATIONS) && !hasResult(rest) && !endsInState(rest);
    }

    /** Whether something came of it, that is not spared: 避免影响进度. */
    private static boolean hasResult(String rest) {
        int result = Words.indexOfAny(rest, RESULTS);
        int spared = Words.indexOfAny(rest, SPARING);
        return result >= 0 && (spared < 0 || spared > result);
    }

    private boolean endsInState(String rest) {
        int end = rest.length();
        if (end > 0 && QUALITIES.indexOf(rest.charAt(end - 1)) >= 0) {
            return end < 2 || !doing.contains(rest.substring(end - 2));
        }
        for (String state : states) {
            int at = rest.lastIndexOf(state);
            if (at >= 0 && at + state.length() >= end - END) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegated(String text, int at) {
        return Words.holdsAny(text.substring(Math.max(0, at - 2), at), NEGATIONS);
    }
}
