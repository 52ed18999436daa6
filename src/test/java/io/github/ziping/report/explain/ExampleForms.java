package io.github.ziping.report.explain;

import io.github.ziping.finding.Reading;
import io.github.ziping.model.Actual;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms that the tables of an example mean; what they do not say is as it should be. */
final class ExampleForms {
    /** The rule whose example says all weights. */
    private static final String ABOUT_WEIGHTS = "weights-not-100";

    private static final BigDecimal FULL = new BigDecimal("100");
    private static final String[][] FILLERS = {
        {"产出指标", "质量指标", "其余任务合格率"},
        {"效益指标", "社会效益指标", "其余业务覆盖率"},
        {"满意度指标", "服务对象满意度指标", "其余对象满意度"}
    };

    private final String rule;
    private List<Map<String, String>> indicators = List.of();
    private List<Map<String, String>> goals = List.of();
    private List<Map<String, String>> funds = List.of();
    private List<Map<String, String>> forms = List.of(Map.of());
    private List<Map<String, String>> roster;
    private final Map<String, String> values = new HashMap<>(Map.of(
            "标题", "财政项目支出绩效自评表",
            "年度", "2024",
            "项目名称", "业务系统运维项目",
            "主管部门", "市某某局",
            "实施单位", "市某某中心",
            "金额单位", "万元",
            "预期目标", "保障业务系统全年稳定运行。",
            "实际完成情况", "业务系统全年稳定运行。"));

    ExampleForms(String rule, List<PageBlock.Table> tables) {
        this.rule = rule;
        for (PageBlock.Table table : tables) {
            take(table);
        }
    }

    private void take(PageBlock.Table table) {
        List<String> header = table.header();
        List<Map<String, String>> rows = rows(table);
        if (header.get(0).startsWith("目标表")) {
            goals = rows;
        } else if (header.contains("三级指标")) {
            indicators = rows;
        } else if (header.get(0).equals("文件")) {
            forms = rows;
        } else if (header.get(0).startsWith("名单")) {
            roster = rows;
        } else if (header.equals(List.of("栏目", "内容"))) {
            rows.forEach(row -> values.put(row.get("栏目"), row.get("内容")));
        } else if (header.contains("全年预算数")) {
            funds = rows;
        } else {
            throw new IllegalStateException("no kind of table: " + header);
        }
    }

    /** The rows by the names of their columns, without what stands in brackets behind a name; the first is "" too. */
    private static List<Map<String, String>> rows(PageBlock.Table table) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : table.rows()) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("", cells.get(0));
            for (int i = 0; i < cells.size(); i++) {
                row.put(table.header().get(i).replaceAll("[（(].*", "").strip(), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    /** How many indicators the example names; they are the first of the form. */
    int indicators() {
        return indicators.size();
    }

    List<Reading> forms() {
        List<Reading> submissions = new ArrayList<>();
        for (Map<String, String> row : forms) {
            Map<String, String> all = new HashMap<>(values);
            all.putAll(row);
            submissions.add(Reading.of(form(all), row.getOrDefault("文件", "自评表.xlsx")));
        }
        return submissions;
    }

    private SelfEvaluation form(Map<String, String> says) {
        Funds money = funds(says);
        String year = text(says, "年度");
        return new SelfEvaluation(
                text(says, "标题"),
                year == null ? null : Integer.valueOf(year),
                text(says, "项目名称"),
                text(says, "主管部门"),
                text(says, "实施单位"),
                money,
                text(says, "预期目标"),
                text(says, "实际完成情况"),
                indicators(Decimals.orZero(money.total().weight())),
                number(says, "分值合计", null),
                number(says, "总分", null),
                text(says, "评分等级"));
    }

    private Funds funds(Map<String, String> says) {
        List<FundLine> lines = new ArrayList<>();
        for (Map<String, String> row : funds.isEmpty() ? List.of(says) : funds) {
            BigDecimal annual = number(row, "全年预算数", new BigDecimal("100"));
            lines.add(new FundLine(
                    funds.isEmpty() ? "年度资金总额" : row.get(""),
                    number(row, "年初预算数", annual),
                    annual,
                    number(row, "全年执行数", annual),
                    number(row, "分值", lines.isEmpty() ? BigDecimal.TEN : null),
                    number(row, "执行率", null),
                    number(row, "得分", null)));
        }
        return new Funds(text(says, "金额单位"), lines.get(0), lines.subList(1, lines.size()));
    }

    private List<Indicator> indicators(BigDecimal executionWeight) {
        List<Indicator> all = new ArrayList<>();
        BigDecimal rest = FULL.subtract(executionWeight);
        for (Map<String, String> row : indicators) {
            Indicator indicator = indicator(row);
            all.add(indicator);
            rest = rest.subtract(Decimals.orZero(indicator.weight()));
        }
        boolean fill = !rule.equals(ABOUT_WEIGHTS) && rest.signum() > 0;
        for (int i = 0; fill && i < FILLERS.length; i++) {
            BigDecimal share = rest.divide(BigDecimal.valueOf(FILLERS.length - i), 2, RoundingMode.DOWN);
            rest = rest.subtract(share);
            all.add(filler(FILLERS[i], share));
        }
        return all;
    }

    private static Indicator filler(String[] names, BigDecimal weight) {
        return new Indicator(
                names[0], names[1], names[2], Target.of("≥95(%)"), Actual.of("100(%)"), weight, weight, null);
    }

    private static Indicator indicator(Map<String, String> row) {
        BigDecimal weight = number(row, "分值", BigDecimal.TEN);
        return new Indicator(
                text(row, "一级指标", "产出指标"),
                text(row, "二级指标", "质量指标"),
                text(row, "三级指标"),
                Target.ofNullable(text(row, "年度指标值", "≥95(%)")),
                Actual.ofNullable(text(row, "实际完成值", "100(%)")),
                weight,
                number(row, "得分", weight),
                text(row, "偏差原因"));
    }

    /** The goal forms of the example. */
    List<SelfEvaluation> goals() {
        if (goals.isEmpty()) {
            return List.of();
        }
        List<Indicator> set = new ArrayList<>();
        for (Map<String, String> row : goals) {
            row.put("三级指标", row.get(""));
            set.add(indicator(row).withActual(null).withScore(null));
        }
        return List.of(SelfEvaluation.EMPTY.withProject(values.get("项目名称")).withIndicators(set));
    }

    /** What was to be handed in; null where the example has no list. */
    Roster roster() {
        if (roster == null) {
            return null;
        }
        List<Roster.Entry> entries = new ArrayList<>();
        for (Map<String, String> row : roster) {
            String year = text(row, "年度");
            entries.add(new Roster.Entry(
                    "名单",
                    new CellRef(entries.size() + 1, 0),
                    row.get(""),
                    year == null ? null : Integer.valueOf(year),
                    null,
                    text(row, "实施单位"),
                    number(row, "年初预算数", null),
                    null,
                    null,
                    null,
                    "万元"));
        }
        return new Roster("名单.xlsx", entries);
    }

    private static String text(Map<String, String> row, String column) {
        return text(row, column, null);
    }

    private static String text(Map<String, String> row, String column, String otherwise) {
        String cell = row.getOrDefault(column, otherwise);
        return cell == null || cell.isEmpty() ? null : cell;
    }

    private static BigDecimal number(Map<String, String> row, String column, BigDecimal otherwise) {
        if (!row.containsKey(column)) {
            return otherwise;
        }
        String cell = text(row, column);
        return cell == null || cell.equals("-") ? null : new BigDecimal(cell.replace(",", ""));
    }
}
