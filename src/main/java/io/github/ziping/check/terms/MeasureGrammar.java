package io.github.ziping.check.terms;

import io.github.ziping.model.FoldedText;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Checks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds measures in reasons: clauses that say what is or will be done, and not how things were.
 *
 * <p>A clause is a measure when it holds a word that only measures have (将, 尽快, 改为), a time to come or an obligation with a
 * verb of doing behind it (后期扩大抽样, 应加强管理, 已申请更换), or such a verb in the place of an order: in front, behind adverbs,
 * behind the one who does it, or behind 对… and 与… (多渠道宣传, 我单位加强监管, 与供应商沟通). It is none when it begins with a cause
 * (由于…调整), when what was not done stands in it (未, 无法, 导致), or when it ends by telling a state (程度不同, 周期较长).
 */
final class MeasureGrammar {
    private static final String STOPS = "，,。；;：:！!？?（）()\n\r";

    // function words of the language, which no office has others of
    private static final List<String> CAUSES =
            List.of("因", "由于", "受", "鉴于", "原因", "主要原因", "主要是", "主要因", "系因", "系由", "系受", "一是因", "二是因", "偏差原因");
    private static final String IN_FACT = "实际";
    private static final List<String> THEREFORE = List.of("因此", "因而", "为此", "对此", "故", "所以", "今年", "本年", "同时", "并且", "并",
            "且", "另外", "此外", "另", "以便", "再", "又", "也", "还", "通过", "其中", "一是", "二是", "三是", "四是", "首先", "其次", "最后", "一方面", "另一方面", "目前", "现", "年内", "年底前");
    private static final List<String> OBLIGATIONS =
            List.of("应当", "应该", "应", "仍需", "还需", "需要", "需", "须", "必须", "要", "有待", "亟待", "亟需", "可以", "可");
    private static final List<String> PLANS = List.of("计划", "建议", "继续", "准备", "逐步", "进一步", "加以", "予以");
    private static final List<String> DONE = List.of("已", "正在", "业经");
    private static final List<String> WITH = List.of("对", "针对", "就", "与", "和", "同", "会同", "联合", "向", "请", "把", "结合", "围绕", "按照", "按", "根据", "在", "为", "由", "待");
    private static final List<String> NEGATIONS =
            List.of("未", "没", "不", "无法", "无人", "无力", "难以", "尚", "才", "方可", "方能", "仍未", "缺乏", "缺少", "欠缺");
    private static final List<String> RESULTS = List.of("导致", "造成", "致使", "使得", "引起", "引发", "影响", "所致", "有关");
    private static final List<String> SPARING = List.of("避免", "防止", "杜绝", "减少", "降低", "消除", "克服", "缓解", "防范", "弥补");
    private static final List<String> SELVES = List.of(
            "我", "本", "各", "相关", "有关", "责任", "业务", "财务", "项目", "施工", "中标", "承建", "运维", "学校", "医院", "单位", "中心", "公司", "处室", "科室", "部门");
    private static final List<String> BODIES = List.of(
            "单位", "部门", "局", "委", "办", "校", "院", "中心", "处", "科", "室", "部", "镇", "街道", "乡", "县", "市", "区", "所", "站", "队", "馆",
            "公司", "方", "组", "村", "社区", "人员", "企业");
    private static final List<String> NOUN_ENDS =
            List.of("程度", "型", "性", "版", "前", "时", "过程", "期间", "难度", "幅度", "空间", "的", "率");
    private static final List<String> DEED_ENDS = List.of(
            "期", "费", "量", "数", "人员", "人数", "对象", "周期", "流程", "程序", "进度", "次数", "场次", "情况", "成本", "材料", "内容", "需求", "意愿", "任务",
            "者", "单价", "价格", "力度", "项目", "标准", "资金", "政策", "机构", "单位");
    private static final List<String> CHANGES =
            List.of("增加", "减少", "调整", "更换", "更新", "扩大", "压减", "降低", "追加", "核减", "合并", "延长", "缩短");

    /** A clause that ends with one of these tells how something was, unless it is the end of a verb: 提高. */
    private static final String QUALITIES = "晚慢低高少多大小长短紧差弱难贵迟远重";

    private static final int LONGEST_SELF = 9;
    private static final int LONGEST_WITH = 26;

    private static final int NEAR = 6;
    private static final List<String> EXCHANGES = List.of("改", "变", "由");

    /** Behind a state there is at most this much of the clause. */
    private static final int END = 2;

    private final List<String> doing;
    private final List<String> deeds;
    private final List<String> marks;
    private final List<String> times;
    private final List<String> manners;
    private final List<String> lookalikes;
    private final List<String> states;

    MeasureGrammar(Checks checks) {
        doing = checks.words(CheckWord.MEASURE);
        deeds = checks.words(CheckWord.MEASURE_DEED);
        marks = checks.words(CheckWord.MEASURE_MARK);
        times = checks.words(CheckWord.MEASURE_TIME);
        manners = checks.words(CheckWord.MEASURE_MANNER);
        lookalikes = checks.words(CheckWord.NOT_MEASURE);
        states = checks.words(CheckWord.STATE);
    }

    /** Whether a reason holds a measure. */
    boolean findsIn(String reason) {
        for (String clause : clauses(reason)) {
            if (isMeasure(clause)) {
                return true;
            }
        }
        return false;
    }

    /** The clauses, without numbers in front of them and with whatever only looks like a measure taken out. */
    private List<String> clauses(String reason) {
        List<String> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= reason.length(); i++) {
            if (i == reason.length() || STOPS.indexOf(reason.charAt(i)) >= 0) {
                String clause = FoldedText.of(reason.substring(start, i));
                clause = clause.replace("“", "").replace("”", "").replace("\"", "");
                for (String lookalike : lookalikes) {
                    clause = clause.replace(lookalike, "□");
                }
                if (!clause.isEmpty()) {
                    clauses.add(withoutNumber(clause));
                }
                start = i + 1;
            }
        }
        return clauses;
    }

    /** Without 1. or 2、 in front, and without 2025年 or 2025年度. */
    private static String withoutNumber(String clause) {
        int at = 0;
        while (at < clause.length() && Character.isDigit(clause.charAt(at))) {
            at++;
        }
        while (at > 0 && at < clause.length() && "年度月份底初.、".indexOf(clause.charAt(at)) >= 0) {
            at++;
        }
        return clause.substring(at);
    }

    private boolean isMeasure(String clause) {
        String text = withoutAny(THEREFORE, clause);
        if (text.startsWith(IN_FACT)) {
            return false;
        }
        if (startsWithAny(text, CAUSES) != null) {
            return isTimed(text);
        }
        return isMarked(text) || isTimed(text) || isLed(text) || isOrder(text);
    }

    /** 将…, 尽快…, 改为…: nothing bad may follow that is not to be mended. */
    private boolean isMarked(String text) {
        for (String mark : marks) {
            for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
                String rest = text.substring(at + mark.length());
                boolean spared = SPARING.contains(mark);
                if (!isNegated(text, at) && !isNoun(rest, doing) && (spared || isFree(rest) || mends(rest))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** No negation, no result, and no state at the end. */
    private boolean isFree(String rest) {
        return indexOfAny(rest, NEGATIONS) < 0 && !hasResult(rest) && !endsInState(rest);
    }

    /** 对未完成的项目加快推进: what was not done is what the verb behind it mends. */
    private boolean mends(String rest) {
        int negation = Math.max(0, indexOfAny(rest, NEGATIONS));
        return indexOfVerb(rest, doing, negation) >= 0 && !hasResult(rest) && !endsInState(rest);
    }

    /** 后期扩大抽样: a time to come, and then something is done. */
    private boolean isTimed(String text) {
        for (String time : times) {
            for (int at = text.indexOf(time); at >= 0; at = text.indexOf(time, at + 1)) {
                if (leadsToVerb(text.substring(at + time.length()), true)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 应加强…, 计划采购…, 已申请…. */
    private boolean isLed(String text) {
        return isLedBy(OBLIGATIONS, text, false) || isLedBy(DONE, text, false) || isLedBy(PLANS, text, true);
    }

    private boolean isLedBy(List<String> leads, String text, boolean byDeeds) {
        for (String lead : leads) {
            for (int at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + 1)) {
                if (!isNegated(text, at) && leadsToVerb(text.substring(at + lead.length()), byDeeds)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean leadsToVerb(String rest, boolean byDeeds) {
        boolean leads = indexOfVerb(rest, doing, 0) >= 0
                || byDeeds && (indexOfVerb(rest, deeds, 0) >= 0 || indexOfVerb(rest, manners, 0) >= 0);
        return leads && isFree(rest);
    }

    /** 加强…, 多渠道宣传, 我单位完善…, 与…沟通: the verb stands where an order begins. */
    private boolean isOrder(String text) {
        String rest = text;
        boolean byManner = false;
        while (true) {
            if (begins(rest, byManner)) {
                return true;
            }
            String manner = startsWithAny(rest, manners);
            String link = manner == null ? startsWithAny(rest, THEREFORE) : manner;
            if (link == null) {
                break;
            }
            byManner |= manner != null;
            rest = rest.substring(link.length());
        }
        return byManner && isOrderNear(rest) || isOrderOfSelf(rest) || isOrderWith(rest) || isExchange(rest);
    }

    /** 深入社区开展…: a place or a thing stands between the word of manner and the verb. */
    private boolean isOrderNear(String rest) {
        int verb = indexOfVerb(rest, doing, 0);
        return verb > 0 && verb <= NEAR && isFree(rest);
    }

    /** 改线下为线上. */
    private static boolean isExchange(String rest) {
        return EXCHANGES.stream().anyMatch(rest::startsWith) && rest.indexOf('为', 2) > 0;
    }

    private boolean begins(String rest, boolean byManner) {
        return isOrderFrom(rest, doing) || byManner && isOrderFrom(rest, deeds);
    }

    private boolean isOrderFrom(String rest, List<String> verbs) {
        String verb = startsWithAny(rest, verbs);
        if (verb == null || isNoun(rest.substring(verb.length()), verbs)) {
            return false;
        }
        String object = rest.substring(verb.length());
        for (String change : CHANGES) {
            if (rest.contains(change + "了")) {
                return false;
            }
        }
        return SPARING.contains(verb) || isFree(object);
    }

    private boolean isOrderOfSelf(String text) {
        if (startsWithAny(text, SELVES) == null) {
            return false;
        }
        for (String body : BODIES) {
            int at = text.indexOf(body);
            if (at >= 0 && at + body.length() <= LONGEST_SELF) {
                String rest = text.substring(at + body.length());
                String bare = withoutAny(manners, rest);
                if (begins(bare, bare.length() < rest.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOrderWith(String text) {
        String with = startsWithAny(text, WITH);
        if (with == null) {
            return false;
        }
        String rest = text.substring(with.length());
        for (int at = 1; at < Math.min(rest.length(), LONGEST_WITH); at++) {
            String tail = rest.substring(at);
            String manner = startsWithAny(tail, manners);
            if (isOrderFrom(tail, doing) || manner != null && isOrderFrom(tail.substring(manner.length()), deeds)) {
                return indexOfAny(rest.substring(0, at), NEGATIONS) < 0;
            }
        }
        return false;
    }

    // -- words

    private static boolean hasResult(String rest) {
        int result = indexOfAny(rest, RESULTS);
        int spared = indexOfAny(rest, SPARING);
        return result >= 0 && (spared < 0 || spared > result);
    }

    private boolean endsInState(String rest) {
        int end = rest.length();
        if (end > 0 && QUALITIES.indexOf(rest.charAt(end - 1)) >= 0) {
            return end < 2 || !doing.contains(rest.substring(end - 2));
        }
        for (String state : states) {
            int at = rest.lastIndexOf(state);
            if (at >= 0 && at + state.length() >= rest.length() - END) {
                return true;
            }
        }
        return false;
    }

    /** Where a verb begins that is no part of a noun; -1 where there is none. */
    private int indexOfVerb(String text, List<String> verbs, int from) {
        int first = -1;
        for (String verb : verbs) {
            int at = text.indexOf(verb, from);
            while (at >= 0 && isNoun(text.substring(at + verb.length()), verbs)) {
                at = text.indexOf(verb, at + 1);
            }
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    /** Whether what follows a word makes it part of a noun: 完善程度, 加强型. */
    private boolean isNoun(String behind, List<String> verbs) {
        return startsWithAny(behind, NOUN_ENDS) != null
                || verbs == deeds && startsWithAny(behind, DEED_ENDS) != null; // NOPMD
    }

    private static boolean isNegated(String text, int at) {
        return at > 0 && indexOfAny(text.substring(Math.max(0, at - 2), at), NEGATIONS) >= 0;
    }

    private static int indexOfAny(String text, List<String> words) {
        int first = -1;
        for (String word : words) {
            int at = text.indexOf(word);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    /** The longest of the words that a text begins with, or null. */
    private static @Nullable String startsWithAny(String text, List<String> words) {
        String longest = null;
        for (String word : words) {
            if (text.startsWith(word) && (longest == null || word.length() > longest.length())) {
                longest = word;
            }
        }
        return longest;
    }

    private static String withoutAny(List<String> words, String text) {
        String word = startsWithAny(text, words);
        return word == null ? text : text.substring(word.length());
    }
}
