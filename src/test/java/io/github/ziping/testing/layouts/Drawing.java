package io.github.ziping.testing.layouts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;

/** Draws a sample the way some office prints its form; what differs between offices is a field. */
final class Drawing {
    /** How a level that holds for several rows is written. */
    enum Levels {
        MERGED,
        BLANK,
        REPEATED
    }

    private static final String[] AMOUNTS = {"initialBudget", "annualBudget", "executed"};

    final Sample sample;
    int row = 1;
    int column;
    String yearLine = "（2024年度）";
    String projectLabel = "项目名称";
    String authorityLabel = "主管部门";
    String unitLabel = "实施单位";
    String fundsHead = "项目资金\n（万元）";
    String totalSuffix = "：";
    String unscored = "-";
    List<String> fundColumns = new ArrayList<>(List.of(Sample.LINE));
    List<String> indicatorColumns = new ArrayList<>(List.of(Sample.INDICATOR));
    Map<String, String> fundWords = new TreeMap<>(Map.of(
            "label", "",
            "initialBudget", "年初预算数",
            "annualBudget", "全年预算数",
            "executed", "全年执行数",
            "weight", "分数",
            "ratePercent", "执行率(%)",
            "score", "得分"));
    Map<String, String> words = new TreeMap<>(Map.of(
            "level1", "一级指标",
            "level2", "二级指标",
            "level3", "三级指标",
            "target", "年度指标值",
            "actual", "实际完成值",
            "weight", "分值",
            "score", "得分",
            "deviation", "偏差原因分析及改进措施"));
    String goalsHead = "年度总体\n目标";
    String goalWord = "预期目标";
    String resultWord = "实际完成情况";
    String totalWord = "总分";
    String gradeWord = "评分等级";
    String outer;
    Levels levels = Levels.MERGED;
    boolean withGrade = true;
    boolean withTotal = true;

    Drawing(Sample sample) {
        this.sample = sample;
    }

    /** The address of a column, from 0, in the current row. */
    private String at(int offset) {
        return CellReference.convertNumToColString(column + offset) + row;
    }

    private String range(int first, int last) {
        return at(first) + ":" + at(last);
    }

    /** Draws everything and returns the row behind the last. */
    int on(Paper paper) {
        head(paper);
        funds(paper);
        goals(paper);
        indicators(paper);
        if (withTotal) {
            total(paper);
        }
        if (withGrade) {
            wide(paper, 0, 4, gradeWord);
            wide(paper, 5, 7, sample.grade);
            row++;
        }
        return row;
    }

    private void wide(Paper paper, int first, int last, String text) {
        if (text != null) {
            paper.text(at(first), text);
        }
        paper.merge(range(first, last));
    }

    private void head(Paper paper) {
        if (sample.title != null) {
            wide(paper, 0, 7, sample.title);
            row++;
        }
        if (yearLine != null) {
            wide(paper, 0, 7, yearLine);
            row++;
        }
        paper.text(at(0), projectLabel);
        wide(paper, 1, 7, sample.project);
        row++;
        paper.text(at(0), authorityLabel);
        wide(paper, 1, 3, sample.authority);
        paper.text(at(4), unitLabel);
        wide(paper, 5, 7, sample.unit);
        row++;
    }

    private void funds(Paper paper) {
        String head = at(0);
        paper.text(head, fundsHead);
        for (int i = 0; i < fundColumns.size(); i++) {
            paper.text(at(1 + i), fundWords.get(fundColumns.get(i)));
        }
        row++;
        fund(paper, sample.total, true);
        for (String[] source : sample.sources) {
            fund(paper, source, false);
        }
        paper.merge(head + ":" + CellReference.convertNumToColString(column) + (row - 1));
    }

    private void fund(Paper paper, String[] line, boolean total) {
        for (int i = 0; i < fundColumns.size(); i++) {
            String name = fundColumns.get(i);
            String value = line[Arrays.asList(Sample.LINE).indexOf(name)];
            if (name.equals("label")) {
                paper.text(at(1 + i), total ? value + totalSuffix : value);
            } else if (value == null) {
                paper.text(at(1 + i), unscored);
            } else {
                boolean amount = Arrays.asList(AMOUNTS).contains(name);
                paper.number(at(1 + i), Double.parseDouble(value), amount ? "#,##0.00" : "0.00");
            }
        }
        row++;
    }

    private void goals(Paper paper) {
        String head = at(0);
        paper.text(head, goalsHead);
        wide(paper, 1, 3, goalWord);
        wide(paper, 4, 7, resultWord);
        row++;
        wide(paper, 1, 3, sample.goal);
        wide(paper, 4, 7, sample.result);
        paper.merge(head + ":" + at(0));
        row++;
    }

    private void indicators(Paper paper) {
        int first = outer == null ? 0 : 1;
        int headRow = row;
        if (outer != null) {
            paper.text(at(0), outer);
        }
        for (int i = 0; i < indicatorColumns.size(); i++) {
            paper.text(at(first + i), words.get(indicatorColumns.get(i)));
        }
        row++;
        int start = row;
        for (String[] indicator : sample.indicators) {
            for (int i = 0; i < indicatorColumns.size(); i++) {
                cell(paper, first + i, indicatorColumns.get(i), indicator, row - start);
            }
            row++;
        }
        mergeLevels(paper, first, start);
        if (outer != null) {
            String letter = CellReference.convertNumToColString(column);
            paper.merge(letter + headRow + ":" + letter + (row - 1));
        }
    }

    private void cell(Paper paper, int offset, String name, String[] indicator, int index) {
        int member = Arrays.asList(Sample.INDICATOR).indexOf(name);
        String value = member < 0 ? null : indicator[member];
        boolean points = name.equals("weight") || name.equals("score");
        boolean level = name.equals("level1") || name.equals("level2");
        if (value == null || level && levels != Levels.REPEATED && repeats(member, index)) {
            return;
        }
        if (points) {
            paper.number(at(offset), Double.parseDouble(value), "0.00");
        } else {
            paper.text(at(offset), value);
        }
    }

    private boolean repeats(int member, int index) {
        if (index == 0) {
            return false;
        }
        String[] above = sample.indicators.get(index - 1);
        String[] own = sample.indicators.get(index);
        return own[0].equals(above[0]) && own[member].equals(above[member]);
    }

    private void mergeLevels(Paper paper, int first, int start) {
        for (int member = 0; member < 2 && levels == Levels.MERGED; member++) {
            int place = indicatorColumns.indexOf(Sample.INDICATOR[member]);
            int from = 0;
            for (int i = 1; i <= sample.indicators.size() && place >= 0; i++) {
                if (i == sample.indicators.size() || !repeats(member, i)) {
                    String letter = CellReference.convertNumToColString(column + first + place);
                    if (i - from > 1) {
                        paper.merge(letter + (start + from) + ":" + letter + (start + i - 1));
                    }
                    from = i;
                }
            }
        }
    }

    private void total(Paper paper) {
        int first = outer == null ? 0 : 1;
        int weight = first + indicatorColumns.indexOf("weight");
        int score = first + indicatorColumns.indexOf("score");
        wide(paper, 0, 2, totalWord);
        if (sample.totalWeight != null && indicatorColumns.contains("weight")) {
            paper.number(at(weight), Double.parseDouble(sample.totalWeight), "0.00");
        }
        if (sample.totalScore != null) {
            paper.number(at(score), Double.parseDouble(sample.totalScore), "0.00");
        }
        row++;
    }
}
