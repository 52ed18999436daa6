package io.github.ziping.read.kind;

import io.github.ziping.profile.HeaderWord;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of form is known by.
 *
 * @param kind the kind
 * @param title found in the title
 * @param never what makes it another title after all
 * @param heading such headings no self-evaluation has
 * @param titled how many of them are enough below such a title
 * @param untitled how many are enough below any other title
 * @param also must hold besides
 */
record FormSigns(
        DocumentKind kind,
        Pattern title,
        Pattern never,
        Pattern heading,
        int titled,
        int untitled,
        Predicate<SheetFacts> also) {
    /** From January to any month but December. */
    private static final String PART_OF_YEAR = "(?:1|一)?月?(?:份)?(?:[-—–~～至到]+)(?:[2-9]|1[01]|[二三四五六七八九十]|十一)月";

    private static final int NEVER = Integer.MAX_VALUE;

    /** In the order of asking: the more special first. */
    private static final List<FormSigns> ALL = List.of(
            new FormSigns(
                    DocumentKind.MONITORING_FORM,
                    Pattern.compile("监控|跟踪"),
                    Pattern.compile("自评表"),
                    Pattern.compile(
                            PART_OF_YEAR + "(?:份|底|末)?(?:预算)?(?:执行|完成|实际|支出|指标|绩效).*|.*\\(" + PART_OF_YEAR + "份?\\)"
                                    + "|截[至止].*(?:执行|完成|实际|支出).*"
                                    + "|(?:上?半年度?|前?[一二三]季度|前三季度)(?:指标|目标|预算|资金|绩效)?(?:执行|完成|实际).*"
                                    + "|(?:全年预计|预计全年|年末预计|全年预期).*|.*(?:完成目标|目标完成)可能性.*|(?:偏差或)?不能完成目标原因分析"),
                    1,
                    2,
                    facts -> !facts.has(HeaderWord.SCORE)),
            new FormSigns(
                    DocumentKind.RECHECK_FORM,
                    Pattern.compile("(?:复核|再评价)(?:评分|情况|意见|结果)?表"),
                    Pattern.compile("自评表"),
                    Pattern.compile(".*(?:复核|再评价|复评)(?:得分|分值?|分数|意见|结果|结论|等级|情况|值|说明)"),
                    1,
                    NEVER,
                    facts -> true),
            new FormSigns(
                    DocumentKind.EVALUATION_FORM,
                    Pattern.compile("评价|评分|考核"),
                    Pattern.compile("自评"),
                    Pattern.compile("(?:评分|评价)(?:标准|要点|细则|依据)|指标(?:解释|说明)"),
                    1,
                    NEVER,
                    facts -> !facts.has(HeaderWord.ACTUAL) && facts.has(HeaderWord.LEVEL3)),
            new FormSigns(
                    DocumentKind.INVESTMENT_FORM,
                    Pattern.compile("预算内投资"),
                    Pattern.compile("监控"),
                    Pattern.compile(".*投资.*|[一二三]级指标|绩效指标"),
                    1,
                    NEVER,
                    facts -> true),
            new FormSigns(
                    DocumentKind.GOAL_FORM,
                    Pattern.compile("绩效目标.*表|目标.*(?:申报|审批|批复|审核)表"),
                    Pattern.compile("自评|完成|执行|评价|复核"),
                    Pattern.compile("[一二三]级指标|指标名称|绩效指标|年度绩效指标|年度指标"),
                    1,
                    NEVER,
                    facts -> !facts.asksForResults()),
            new FormSigns(
                    DocumentKind.TRANSFER_FORM,
                    Pattern.compile("转移支付.*自评|自评.*转移支付"),
                    Pattern.compile("项目支出"),
                    Pattern.compile("[一二三]级指标|指标名称|绩效指标"),
                    1,
                    NEVER,
                    facts -> !facts.has(HeaderWord.SCORE)),
            new FormSigns(
                    DocumentKind.DEPARTMENT_FORM,
                    Pattern.compile("(?:部门|单位)整体.*自评|整体(?:支出|绩效|预算).*(?:自评|评价|评分)"),
                    Pattern.compile("项目支出"),
                    Pattern.compile("[一二三]级指标|指标名称|绩效指标"),
                    1,
                    NEVER,
                    facts -> !facts.has(HeaderWord.PROJECT)));

    /** What has the blocks of a form, but no place for a result, is a goal form whatever its title. */
    static final FormSigns WITHOUT_RESULTS = new FormSigns(
            DocumentKind.GOAL_FORM,
            Pattern.compile(""),
            Pattern.compile("自评|完成|执行|评价|复核"),
            Pattern.compile("(?:专项|项目)(?:资金)?名称"),
            1,
            NEVER,
            facts -> !facts.asksForResults() && facts.hasTargets());

    /** The kind of form that shows all its signs, or null. */
    static @Nullable DocumentKind kind(SheetFacts facts) {
        for (FormSigns signs : ALL) {
            if (signs.holdFor(facts)) {
                return signs.kind;
            }
        }
        return null;
    }

    boolean holdFor(SheetFacts facts) {
        boolean named = title.matcher(facts.title()).find()
                && !never.matcher(facts.title()).find();
        return facts.count(heading) >= (named ? titled : untitled) && also.test(facts);
    }
}
