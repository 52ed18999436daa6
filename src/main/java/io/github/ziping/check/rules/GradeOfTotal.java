package io.github.ziping.check.rules;

import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.terms.MessageText;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.Scoring;
import java.math.BigDecimal;
import java.util.List;

/** The stated grade is not that of the total. */
final class GradeOfTotal implements FormRule {
    private static final Rule RULE = new Rule("grade", "评分等级与总分不符", Severity.ERROR, Rule.EVALUATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
        String stated = form.grade();
        if (stated == null) {
            return;
        }
        Scoring scoring = profile.scoring();
        BigDecimal total = form.totalScore();
        if (total == null && !complete(form)) {
            return;
        }
        total = total == null ? scoring.totalScore(form) : total;
        if (total == null) {
            return;
        }
        BigDecimal printed =
                total.setScale(scoring.scoreDecimals(), scoring.scoreRounding().mode());
        String grade = scoring.grade(printed);
        if (means(stated, grade, scoring)) {
            return;
        }
        // a wrong total is its own fault: a grade that follows the right one is right
        if (form.totalScore() != null && means(stated, scoring.grade(scoring.scoreSum(form)), scoring)) {
            return;
        }
        faults.add(
                FieldPath.of(Field.GRADE),
                "评分等级“" + MessageText.shortened(stated) + "”与总分 " + MessageText.plain(printed) + " 不符，应为“" + grade
                        + "”（" + bounds(scoring) + "）",
                "把评分等级改为“" + grade + "”",
                grade,
                stated);
    }

    /** Whether a grade is meant: 优 as well as 优秀 and 优（90 分以上）. */
    private static boolean means(String stated, String grade, Scoring scoring) {
        String folded = FoldedText.of(stated);
        if (folded.equals(grade)) {
            return true;
        }
        for (io.github.ziping.profile.Grade other : scoring.grades()) {
            if (!other.name().equals(grade) && folded.contains(other.name())) {
                return false;
            }
        }
        return folded.contains(grade);
    }

    private static boolean complete(SelfEvaluation form) {
        FundLine line = form.funds().total();
        boolean complete = line.weight() != null && line.annualBudget() != null && line.executed() != null;
        for (Indicator indicator : form.indicators()) {
            complete &= indicator.score() != null;
        }
        return complete;
    }

    private static String bounds(Scoring scoring) {
        List<io.github.ziping.profile.Grade> grades = scoring.grades();
        StringBuilder bounds = new StringBuilder();
        for (int i = 0; i < grades.size() - 1; i++) {
            bounds.append(MessageText.bare(grades.get(i).from()))
                    .append(" 分及以上为")
                    .append(grades.get(i).name());
            bounds.append("，");
        }
        if (grades.size() > 1) {
            bounds.append(MessageText.bare(grades.get(grades.size() - 2).from()))
                    .append(" 分以下为");
        }
        return bounds.append(grades.get(grades.size() - 1).name()).toString();
    }
}
