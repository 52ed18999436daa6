package io.github.ziping.testing.layouts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a drawn form says, and the JSON that must be read from it. */
final class Sample {
    static final String[] LINE = {"label", "initialBudget", "annualBudget", "executed", "weight", "ratePercent", "score"
    };
    static final String[] INDICATOR = {"level1", "level2", "level3", "target", "actual", "weight", "score", "deviation"
    };

    String title = "财政项目支出绩效自评表";
    Integer year = 2024;
    String project = "信息化运维项目";
    String authority = "市住房城乡建设管理委";
    String unit = "市公积金管理中心";
    String fundsUnit = "万元";
    String[] total = {"年度资金总额", "1430.80", "1428.80", "1424.72", "10.00", "99.71", "9.97"};
    List<String[]> sources = new ArrayList<>(List.of(
            new String[] {"其中：当年财政拨款", "1332.95", "1330.95", "1328.72", null, "99.83", null},
            new String[] {"其他资金", "97.86", "97.86", "96.00", null, "98.09", null}));
    String goal = "保障网站系统和管理信息系统正常、平稳运行。";
    String result = "已按计划完成维护工作，系统运行平稳。";
    List<String[]> indicators = new ArrayList<>(List.of(
            indicator("成本指标", "经济成本指标", "项目实际成本与预算偏差率", "≤0.00(%)", "-0.29(%)", "20.00", "20.00", null),
            indicator("产出指标", "数量指标", "巡检次数", "=1.00(次/月)", "1.00(次/月)", "20.00", "20.00", null),
            indicator("产出指标", "数量指标", "运维工作完成率", "=100.00(%)", "100.00(%)", "20.00", "20.00", null),
            indicator("产出指标", "质量指标", "故障处置率", "≥95.00(%)", "99.94(%)", "10.00", "10.00", null),
            indicator("效益指标", "可持续影响指标", "长效管理机制健全性", "健全", "达成指标", "20.00", "18.97", "细化程度不够，后续进一步细化。")));
    String totalWeight = "100.00";
    String totalScore = "98.94";
    String grade = "优";

    static String[] indicator(String... values) {
        return values;
    }

    /** Sets one member of each indicator. */
    void each(int member, String... values) {
        for (int i = 0; i < indicators.size(); i++) {
            indicators.get(i)[member] = values[Math.min(i, values.length - 1)];
        }
    }

    /** Sets one member of each row of funds. */
    void eachFund(int member, String... values) {
        total[member] = values[0];
        for (int i = 0; i < sources.size(); i++) {
            sources.get(i)[member] = values[Math.min(i + 1, values.length - 1)];
        }
    }

    /** The form as the contract's JSON. */
    Map<String, Object> json() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("title", title);
        form.put("year", year);
        form.put("project", project);
        form.put("authority", authority);
        form.put("unit", unit);
        Map<String, Object> funds = new LinkedHashMap<>();
        funds.put("unit", fundsUnit);
        funds.put("total", map(LINE, total));
        funds.put("sources", sources.stream().map(line -> map(LINE, line)).toList());
        form.put("funds", funds);
        form.put("expectedGoal", goal);
        form.put("actualResult", result);
        form.put(
                "indicators",
                indicators.stream().map(line -> map(INDICATOR, line)).toList());
        form.put("totalWeight", totalWeight);
        form.put("totalScore", totalScore);
        form.put("grade", grade);
        return form;
    }

    private static Map<String, Object> map(String[] names, String[] values) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            map.put(names[i], values[i]);
        }
        return map;
    }

    /** A document of several forms. */
    static String document(List<Sample> forms) {
        StringBuilder text = new StringBuilder();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("forms", forms.stream().map(Sample::json).toList());
        write(document, "", text);
        return text.append('\n').toString();
    }

    private static void write(Object value, String indent, StringBuilder text) {
        String inner = indent + "  ";
        if (value instanceof Map<?, ?> map) {
            text.append('{');
            String separator = "\n";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                text.append(separator)
                        .append(inner)
                        .append('"')
                        .append(entry.getKey())
                        .append("\": ");
                write(entry.getValue(), inner, text);
                separator = ",\n";
            }
            text.append('\n').append(indent).append('}');
        } else if (value instanceof List<?> list) {
            text.append('[');
            String separator = "\n";
            for (Object item : list) {
                text.append(separator).append(inner);
                write(item, inner, text);
                separator = ",\n";
            }
            text.append(list.isEmpty() ? "]" : "\n" + indent + "]");
        } else if (value instanceof String string) {
            text.append('"')
                    .append(string.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"));
            text.append('"');
        } else {
            text.append(value);
        }
    }

    /** A copy to change. */
    static Sample copy() {
        Sample sample = new Sample();
        sample.total = Arrays.copyOf(sample.total, sample.total.length);
        return sample;
    }
}
