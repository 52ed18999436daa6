package io.github.ziping.testing;

import io.github.ziping.check.Roster;
import io.github.ziping.check.Submission;
import io.github.ziping.model.Actual;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The example of a rule's page: its tables, and the form, the forms or the file that they describe. */
public final class RuleExample {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("标题", "title"),
            Map.entry("年度", "year"),
            Map.entry("项目名称", "project"),
            Map.entry("主管部门", "authority"),
            Map.entry("实施单位", "unit"),
            Map.entry("金额单位", "funds.unit"),
            Map.entry("预期目标", "expectedGoal"),
            Map.entry("实际完成情况", "actualResult"),
            Map.entry("分值合计", "totalWeight"),
            Map.entry("总分", "totalScore"),
            Map.entry("评分等级", "grade"),
            Map.entry("年初预算数", "funds.total.initialBudget"));

    private final String section;
    private final List<List<Map<String, String>>> tables = new ArrayList<>();

    /** An example as the page writes it. */
    public RuleExample(String section) {
        this.section = section;
        List<String> rows = new ArrayList<>();
        for (String line : (section + "\n").lines().toList()) {
            if (line.startsWith("|")) {
                rows.add(line);
            } else if (!rows.isEmpty()) {
                tables.add(table(rows));
                rows.clear();
            }
        }
        if (!rows.isEmpty()) {
            tables.add(table(rows));
        }
        if (tables.isEmpty()) {
            throw new AssertionError("an example without a table: " + section);
        }
    }

    private static List<Map<String, String>> table(List<String> rows) {
        List<String> heads = cells(rows.get(0));
        List<Map<String, String>> table = new ArrayList<>();
        for (String row : rows.subList(2, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            List<String> values = cells(row);
            for (int i = 0; i < heads.size(); i++) {
                cells.put(heads.get(i), values.get(i));
            }
            table.add(cells);
        }
        return table;
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.substring(1, row.lastIndexOf('|')).split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    /** The rows of the table with this heading; none where there is no such table. */
    public List<Map<String, String>> rows(String heading) {
        for (List<Map<String, String>> table : tables) {
            if (table.get(0).containsKey(heading)) {
                return table;
            }
        }
        return List.of();
    }

    /** Whether the example is about several forms. */
    public boolean isBatch() {
        return !rows("文件").isEmpty() && rows("开头的内容").isEmpty();
    }

    /** The one form, right but for what the tables say. */
    public SelfEvaluation form() {
        SelfEvaluation form = base("道路养护项目");
        form = withFunds(form);
        form = withIndicators(form);
        for (Map<String, String> row : rows("栏目")) {
            form = FormEdits.set(form, FIELDS.get(row.get("栏目")), row.get("内容"));
        }
        return form;
    }

    /** The forms of an example about several. */
    public List<Submission> submissions() {
        List<Submission> forms = new ArrayList<>();
        for (Map<String, String> row : rows("文件")) {
            SelfEvaluation form = withIndicators(base("道路养护项目"));
            for (Map.Entry<String, String> cell : row.entrySet()) {
                if (!cell.getKey().equals("文件")) {
                    form = FormEdits.set(form, FIELDS.get(cell.getKey()), cell.getValue());
                }
            }
            forms.add(new Submission(row.get("文件"), null, form));
        }
        return forms;
    }

    /** The roster, or null. */
    public Roster roster() {
        List<Roster.Entry> entries = new ArrayList<>();
        for (Map<String, String> row : rows("名单上的项目")) {
            String budget = row.get("年初预算数（万元）");
            entries.add(new Roster.Entry(
                    new CellRef(entries.size() + 1, 0),
                    row.get("名单上的项目"),
                    row.containsKey("年度") ? Integer.valueOf(row.get("年度")) : null,
                    null,
                    budget == null ? null : new BigDecimal(budget),
                    "万元"));
        }
        return entries.isEmpty() ? null : new Roster("名单.xlsx", "名单", entries);
    }

    private static SelfEvaluation base(String project) {
        BigDecimal hundred = new BigDecimal("100.00");
        FundLine total = new FundLine("年度资金总额", hundred, hundred, hundred, BigDecimal.TEN, null, null);
        return new SelfEvaluation(
                "财政项目支出绩效自评表",
                2024,
                project,
                "市交通委员会",
                "市道路管理处",
                new Funds("万元", total, List.of()),
                "保障道路平整畅通。",
                "已按计划完成各项工作。",
                List.of(),
                null,
                null,
                null);
    }

    private SelfEvaluation withFunds(SelfEvaluation form) {
        List<FundLine> lines = new ArrayList<>();
        for (Map<String, String> row : rows("全年预算数")) {
            lines.add(new FundLine(
                    row.get("资金"),
                    decimal(row.get("年初预算数")),
                    decimal(row.get("全年预算数")),
                    decimal(row.get("全年执行数")),
                    decimal(row.get("分值")),
                    decimal(row.get("执行率")),
                    decimal(row.get("得分"))));
        }
        if (lines.isEmpty()) {
            return form;
        }
        Funds funds = new Funds("万元", lines.get(0), lines.subList(1, lines.size()));
        return ValidForms.restated(form, funds, form.indicators(), false);
    }

    private SelfEvaluation withIndicators(SelfEvaluation form) {
        List<Indicator> indicators = new ArrayList<>();
        BigDecimal left = BigDecimal.valueOf(90);
        for (Map<String, String> row : rows("三级指标")) {
            Indicator indicator = indicator(row);
            indicators.add(indicator);
            left = left.subtract(indicator.weight() == null ? BigDecimal.ZERO : indicator.weight());
        }
        if (!section.contains("这是全部指标")) {
            BigDecimal four = BigDecimal.valueOf(4);
            BigDecimal rest = left.subtract(four).subtract(four);
            // more than 40 points for one would be a fault of its own
            BigDecimal part = rest.min(BigDecimal.valueOf(40));
            indicators.add(filler("产出指标", "数量指标", "养护完成率", part));
            if (rest.compareTo(part) > 0) {
                BigDecimal second = rest.subtract(part).min(BigDecimal.valueOf(40));
                indicators.add(filler("产出指标", "数量指标", "巡查覆盖率", second));
                BigDecimal third = rest.subtract(part).subtract(second);
                indicators.add(filler("产出指标", "时效指标", "处置及时率", third));
            }
            indicators.add(filler("效益指标", "社会效益指标", "道路完好率", four));
            indicators.add(filler("满意度指标", "服务对象满意度指标", "市民满意度", four));
        }
        return ValidForms.restated(form, form.funds(), indicators, false);
    }

    private static Indicator filler(String level1, String level2, String name, BigDecimal weight) {
        return new Indicator(level1, level2, name, Target.of("≥90(%)"), Actual.of("95(%)"), weight, weight, null);
    }

    private static Indicator indicator(Map<String, String> row) {
        BigDecimal weight = decimal(row.getOrDefault("分值", "10"));
        return new Indicator(
                row.getOrDefault("一级指标", "产出指标"),
                row.getOrDefault("二级指标", "质量指标"),
                row.get("三级指标"),
                Target.ofNullable(row.getOrDefault("年度指标值", "≥95(%)")),
                Actual.ofNullable(row.getOrDefault("实际完成值", "100(%)")),
                weight,
                row.containsKey("得分") ? decimal(row.get("得分")) : weight,
                row.get("偏差原因"));
    }

    private static BigDecimal decimal(String text) {
        return text == null || text.isEmpty() ? null : new BigDecimal(text);
    }
}
