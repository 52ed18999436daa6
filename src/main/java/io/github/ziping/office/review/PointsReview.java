package io.github.ziping.office.review;

import io.github.ziping.profile.Checks;
import io.github.ziping.profile.Grade;
import io.github.ziping.profile.Level;
import io.github.ziping.profile.LevelName;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.Scoring;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the points can add up, and whether the grades can be reached. */
final class PointsReview {
    private final Profile profile;
    private final Scoring scoring;
    private final Remarks remarks;

    PointsReview(Profile profile, Remarks remarks) {
        this.profile = profile;
        this.scoring = profile.scoring();
        this.remarks = remarks;
    }

    void review() {
        BigDecimal rest = scoring.totalWeight().subtract(scoring.executionWeight());
        if (rest.signum() <= 0) {
            remarks.refuse(
                    "scoring.executionWeight",
                    "执行率的分值 " + plain(scoring.executionWeight()) + " 不小于总分值 " + plain(scoring.totalWeight())
                            + "，指标没有分可分；请改小，或改大 scoring.totalWeight");
        }
        grades();
        levels(rest);
        thresholds(rest);
    }

    private void grades() {
        List<Grade> grades = scoring.grades();
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).from().compareTo(scoring.totalWeight()) > 0) {
                remarks.refuse(
                        "scoring.grades[" + i + "].from",
                        "等级“" + grades.get(i).name() + "”从 "
                                + plain(grades.get(i).from()) + " 分起，超过总分值 " + plain(scoring.totalWeight())
                                + "，没有表能得到；请改小");
            }
        }
    }

    private void levels(BigDecimal rest) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean all = !profile.levels().isEmpty();
        for (int i = 0; i < profile.levels().size(); i++) {
            Level level = profile.levels().get(i);
            BigDecimal points = LevelName.of(level.name()).points();
            all &= points != null;
            sum = points == null ? sum : sum.add(points);
            parts(level, points, "levels[" + i + "].level2");
        }
        if (all && sum.compareTo(rest) != 0) {
            remarks.warn(
                    "levels",
                    "各一级指标名称里的分数合计 " + plain(sum) + "，加上执行率的 " + plain(scoring.executionWeight()) + " 是 "
                            + plain(sum.add(scoring.executionWeight())) + "，不是 " + plain(scoring.totalWeight())
                            + "；照这样填，合计总是不对，请改正分数或 scoring.executionWeight");
        }
    }

    private void parts(Level level, @Nullable BigDecimal points, String path) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String name : level.level2()) {
            BigDecimal part = LevelName.of(name).points();
            if (part == null) {
                return;
            }
            sum = sum.add(part);
        }
        if (points != null && !level.level2().isEmpty() && sum.compareTo(points) != 0) {
            remarks.warn(path, "“" + level.name() + "”下各二级指标名称里的分数合计 " + plain(sum) + "，不是 " + plain(points) + "；请改正");
        }
    }

    private void thresholds(BigDecimal rest) {
        Checks checks = profile.checks();
        if (rest.signum() > 0 && checks.heavyIndicator().compareTo(rest) >= 0) {
            remarks.warnCheck(
                    "heavyIndicator",
                    "单个指标的分值要超过 " + plain(checks.heavyIndicator()) + " 才提醒，而全部指标一共只有 " + plain(rest)
                            + " 分，永远不会提醒；请改小，确实不需要的写进 off");
        }
        if (checks.leastBudget().compareTo(checks.mostBudget()) >= 0) {
            remarks.refuseCheck(
                    "leastBudget",
                    "leastBudget " + plain(checks.leastBudget()) + " 不小于 mostBudget " + plain(checks.mostBudget())
                            + "，所有预算数都会当作单位错误；请改正");
        }
        for (String rule : checks.off().keySet()) {
            if (checks.levels().containsKey(rule)) {
                remarks.warnCheck("levels." + rule, "这条规则在 off 里已经关掉，级别不起作用；请删去一处");
            }
        }
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
