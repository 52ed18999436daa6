package io.github.ziping.merge;

import io.github.ziping.finding.Reading;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.profile.Grade;
import io.github.ziping.profile.Profile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a submission comes to: its projects, their sums and means, and how they are spread. Exact decimals throughout. */
public final class SubmissionStatistics {
    private final Profile profile;
    private final Level1Columns level1;
    private final List<ProjectFigures> projects = new ArrayList<>();
    private final List<ProjectFigures> repeated = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();
    private final List<LostPoints> lost = new ArrayList<>();
    private final List<GroupFigures> units;
    private final GroupFigures all;
    private final int decimals;
    private int indicators;
    private int fullIndicators;

    private SubmissionStatistics(Profile profile, List<Reading> forms, int counted) {
        this.profile = profile;
        this.level1 = new Level1Columns(profile);
        for (int i = 0; i < forms.size(); i++) {
            ProjectFigures project = ProjectFigures.of(forms.get(i), profile, level1);
            (i < counted ? projects : repeated).add(project);
        }
        countIndicators();
        units = groups();
        all = group("", projects);
        decimals = mostDecimals();
    }

    /** The figures of a submission; each project counts once. */
    public static SubmissionStatistics of(Submission submission) {
        return new SubmissionStatistics(submission.profile(), submission.forms(), submission.counted());
    }

    private void countIndicators() {
        int names = level1.names().size();
        BigDecimal[] weights = new BigDecimal[names];
        BigDecimal[] scores = new BigDecimal[names];
        for (ProjectFigures project : projects) {
            for (Indicator indicator : project.form().indicators()) {
                BigDecimal weight = indicator.weight();
                int level = level1.of(indicator);
                weights[level] = Decimals.orZero(weights[level]);
                scores[level] = Decimals.orZero(scores[level]);
                // what cannot lose points is no loss
                if (weight != null && project.form().hasScores()) {
                    BigDecimal score = Decimals.orZero(indicator.score());
                    weights[level] = weights[level].add(weight);
                    scores[level] = scores[level].add(score);
                    indicators++;
                    fullIndicators += score.compareTo(weight) >= 0 ? 1 : 0;
                }
            }
        }
        for (int i = 0; i < names; i++) {
            if (weights[i] != null) {
                levels.add(i);
                lost.add(new LostPoints(level1.names().get(i), weights[i], scores[i]));
            }
        }
    }

    private List<GroupFigures> groups() {
        Map<String, List<ProjectFigures>> byUnit = new LinkedHashMap<>();
        for (ProjectFigures project : projects) {
            // as a formula compares texts
            String key = unitOf(project).toLowerCase(Locale.ROOT);
            byUnit.computeIfAbsent(key, k -> new ArrayList<>()).add(project);
        }
        List<GroupFigures> groups = new ArrayList<>();
        for (List<ProjectFigures> group : byUnit.values()) {
            groups.add(group(unitOf(group.get(0)), group));
        }
        return groups;
    }

    private static String unitOf(ProjectFigures project) {
        String unit = project.form().unit();
        return unit == null ? "" : unit;
    }

    private GroupFigures group(String name, List<ProjectFigures> group) {
        Amounts amounts = Amounts.NONE;
        List<@Nullable BigDecimal> totals = new ArrayList<>();
        int scored = 0;
        int problems = 0;
        for (ProjectFigures project : group) {
            amounts = amounts.plus(project.amounts());
            totals.add(project.total());
            scored += project.isScored() ? 1 : 0;
            problems += project.problems();
        }
        FundLine sums = FundLine.EMPTY.withAnnualBudget(amounts.annual()).withExecuted(amounts.executed());
        return new GroupFigures(
                name, group.size(), amounts, profile.scoring().rate(sums), scored, average(totals), problems);
    }

    /** A mean of points, shortened as a score. */
    private BigDecimal mean(BigDecimal points, int count) {
        return points.divide(
                BigDecimal.valueOf(count),
                profile.scoring().scoreDecimals(),
                profile.scoring().scoreRounding().mode());
    }

    /** The most digits after the point that any amount has, and at least two. */
    public int decimals() {
        return decimals;
    }

    private int mostDecimals() {
        int most = all.amounts().decimals();
        for (ProjectFigures project : projects) {
            most = Math.max(most, project.amounts().decimals());
        }
        return most;
    }

    /** Which 一级指标 an indicator is counted under. */
    public Level1Columns level1() {
        return level1;
    }

    /** The projects that count, in the order of the submission. */
    public List<ProjectFigures> projects() {
        return projects;
    }

    /** The forms behind them in the submission, for whose projects others count: in no sum, mean, count or extreme. */
    public List<ProjectFigures> repeated() {
        return repeated;
    }

    /** The indices in {@link Level1Columns#names} of those that any project has. */
    public List<Integer> levels() {
        return levels;
    }

    /** What was lost below each of {@link #levels}. */
    public List<LostPoints> lost() {
        return lost;
    }

    /** The projects of each 实施单位, in the order in which they come first. */
    public List<GroupFigures> units() {
        return units;
    }

    /** All projects. */
    public GroupFigures all() {
        return all;
    }

    /** How many projects have a grade. */
    public int count(Grade grade) {
        int count = 0;
        for (ProjectFigures project : projects) {
            count += grade.name().equals(project.grade()) ? 1 : 0;
        }
        return count;
    }

    /** The mean of the execution scores of the projects that have one, points; null where none has. */
    public @Nullable BigDecimal averageExecutionScore() {
        List<@Nullable BigDecimal> scores = new ArrayList<>();
        for (ProjectFigures project : projects) {
            scores.add(project.executionScore());
        }
        return average(scores);
    }

    /** The mean of the points below a 一级指标 of the projects that have it, points; null where none has. */
    public @Nullable BigDecimal averageScore(int level) {
        List<@Nullable BigDecimal> scores = new ArrayList<>();
        for (ProjectFigures project : projects) {
            scores.add(project.levelScores().get(level));
        }
        return average(scores);
    }

    private @Nullable BigDecimal average(List<@Nullable BigDecimal> scores) {
        BigDecimal points = BigDecimal.ZERO;
        int count = 0;
        for (BigDecimal score : scores) {
            if (score != null) {
                points = points.add(score);
                count++;
            }
        }
        return count == 0 ? null : mean(points, count);
    }

    /** The lowest total, points; null where no project has one. */
    public @Nullable BigDecimal lowest() {
        return extreme(Comparator.reverseOrder());
    }

    /** The highest total, points; null where no project has one. */
    public @Nullable BigDecimal highest() {
        return extreme(Comparator.naturalOrder());
    }

    private @Nullable BigDecimal extreme(Comparator<BigDecimal> order) {
        BigDecimal extreme = null;
        for (ProjectFigures project : projects) {
            BigDecimal total = project.total();
            if (total != null && (extreme == null || order.compare(total, extreme) > 0)) {
                extreme = total;
            }
        }
        return extreme;
    }

    /** How many indicators have a weight, in the forms that are scored. */
    public int indicators() {
        return indicators;
    }

    /** How many of them have all their points. */
    public int fullIndicators() {
        return fullIndicators;
    }

    /** The share of indicators with all their points, percent with two digits, rounded half up; 0 where there are none. */
    public BigDecimal fullShare() {
        if (indicators == 0) {
            return Decimals.ZERO;
        }
        return BigDecimal.valueOf(fullIndicators * 100L)
                .divide(BigDecimal.valueOf(indicators), Decimals.SCALE, RoundingMode.HALF_UP);
    }

    /** How many forms state their amounts in another unit than the office's. */
    public int converted() {
        int converted = 0;
        for (ProjectFigures project : projects) {
            converted += project.shift() == 0 ? 0 : 1;
        }
        return converted;
    }
}
