package io.github.ziping.testing.layouts;

import java.util.List;

/** How other offices' tables of funds and indicators differ. */
final class TableLayouts {
    private static final String[] SPLIT = {
        "level1", "level2", "level3", "operator", "target", "measure", "actual", "weight", "score", "deviation"
    };

    private final Fixtures fixtures;

    TableLayouts(Fixtures fixtures) {
        this.fixtures = fixtures;
    }

    void add() {
        funds();
        rates();
        columns();
        splitTargets();
        levels();
        rows();
        summaries();
        texts();
    }

    private void funds() {
        fixtures.drawn("amounts-in-yuan", d -> {
            d.fundsHead = "项目资金（元）";
            d.sample.fundsUnit = "元";
            d.sample.eachFund(1, "14308000.00", "13329500.00", "978600.00");
        });
        fixtures.edited(
                "unit-above", d -> d.fundsHead = "项目资金", p -> p.unmerge("A2").text("H2", "单位：万元"));
        fixtures.edited(
                "unit-in-brackets-above",
                d -> d.fundsHead = "项目资金",
                p -> p.unmerge("A2").text("G2", "（单位：万元）"));
        fixtures.drawn("fund-weight-word", d -> d.fundWords.put("weight", "权重"));
        fixtures.drawn("fund-words", d -> {
            d.fundWords.put("initialBudget", "年初预算");
            d.fundWords.put("annualBudget", "全年（调整）预算数");
            d.fundWords.put("executed", "预算执行数");
            d.fundWords.put("weight", "分值");
            d.fundWords.put("ratePercent", "预算执行率");
            d.fundWords.put("score", "执行率得分");
        });
        fixtures.drawn(
                "no-initial-budget",
                d -> {
                    d.fundColumns.remove("initialBudget");
                    d.sample.eachFund(1, new String[] {null});
                },
                "missing-value -");
        fixtures.drawn(
                "no-annual-budget",
                d -> {
                    d.fundColumns.remove("annualBudget");
                    d.sample.eachFund(2, new String[] {null});
                },
                "missing-value -");
        fixtures.drawn("other-sources", d -> {
            d.sample.sources.get(0)[0] = "其中：本年财政拨款";
            d.sample.sources.get(1)[0] = "财政专户管理资金";
            d.sample.sources.add(new String[] {"单位资金", "0.00", "0.00", "0.00", null, "0.00", null});
            d.sample.sources.add(new String[] {"中央补助", "0.00", "0.00", "0.00", null, "0.00", null});
            d.sample.sources.add(new String[] {"地方资金", "0.00", "0.00", "0.00", null, "0.00", null});
        });
        fixtures.drawn("total-named-otherwise", d -> d.sample.total[0] = "年度财政资金总额");
        fixtures.drawn("unscored-long-dash", d -> d.unscored = "—");
        fixtures.drawn("unscored-slash", d -> d.unscored = "/");
        fixtures.drawn("unscored-blank", d -> d.unscored = "");
        fixtures.expecting("amount-missing", d -> {}, p -> p.clear("D6"), s -> s.total[2] = null, "missing-value D6");
        fixtures.expecting(
                "amount-as-words", d -> {}, p -> p.text("D6", "约一千四百"), s -> s.total[2] = null, "bad-number D6");
    }

    private void rates() {
        fixtures.edited(
                "rate-as-text",
                d -> {},
                p -> p.text("G6", "99.71%").text("G7", "99.83％").text("G8", "98.09 %"));
        fixtures.edited(
                "rate-as-fraction",
                d -> {},
                p -> p.number("G6", 0.9971, "0.00%")
                        .number("G7", 0.9983, "0.00%")
                        .number("G8", 0.9809, "0.00%"));
    }

    private void columns() {
        fixtures.drawn("outer-column", d -> d.outer = "绩\n效\n指\n标");
        fixtures.drawn("weight-first", d -> {
            d.indicatorColumns.remove("weight");
            d.indicatorColumns.add(3, "weight");
        });
        fixtures.edited(
                "ordinal-column",
                d -> {
                    d.indicatorColumns.add(0, "ordinal");
                    d.words.put("ordinal", "序号");
                },
                p -> {
                    for (int i = 1; i <= 5; i++) {
                        p.number("A" + (11 + i), i, "0");
                    }
                });
        fixtures.edited(
                "scoring-method-column",
                d -> {
                    d.indicatorColumns.add(7, "method");
                    d.words.put("method", "得分计算方法");
                },
                p -> p.text("H12", "完成得满分").text("H14", "按比例得分"),
                "unknown-heading H11");
        fixtures.expecting(
                "no-weight-column",
                d -> d.indicatorColumns.remove("weight"),
                Fixtures.AS_DRAWN,
                s -> {
                    s.each(5, new String[] {null});
                    s.totalWeight = null;
                },
                "missing-value -");
        fixtures.drawn("column-words", d -> {
            d.words.put("level3", "指标名称");
            d.words.put("target", "年初目标值");
            d.words.put("actual", "自评完成值");
            d.words.put("weight", "指标权重");
            d.words.put("score", "自评得分");
            d.words.put("deviation", "未完成原因和改进措施");
            d.gradeWord = "自评等级";
        });
        fixtures.drawn("column-spelling", d -> {
            d.words.put("level1", "*一级 指标");
            d.words.put("level2", "二级\n指标");
            d.words.put("level3", "三级指标　");
            d.words.put("target", "年度指标值：");
            d.words.put("actual", "实际完成值（含单位）");
            d.words.put("weight", "分 值");
            d.words.put("score", "得分(分)");
            d.words.put("deviation", "偏差原因分析\n及改进措施");
        });
    }

    private void splitTargets() {
        fixtures.edited("split-target", d -> split(d, "指标值"), p -> quantities(p, 12));
        fixtures.edited("header-of-two-rows", d -> split(d, "指标值"), p -> {
            p.sheet().shiftRows(11, 17, 1);
            p.text("D11", "年度指标值").clear("E11").clear("F11").merge("D11:F11");
            p.text("D12", "指标性质").text("E12", "指标值").text("F12", "度量单位");
            for (String column : new String[] {"A", "B", "C", "G", "H", "I", "J"}) {
                p.merge(column + "11:" + column + "12");
            }
            quantities(p, 13);
        });
    }

    private static void split(Drawing drawing, String target) {
        drawing.indicatorColumns.clear();
        drawing.indicatorColumns.addAll(List.of(SPLIT));
        drawing.words.put("operator", "指标性质");
        drawing.words.put("target", target);
        drawing.words.put("measure", "度量单位");
    }

    private static void quantities(Paper paper, int row) {
        String[] operators = {"≤", "=", "=", "≥", "定性"};
        double[] values = {0, 1, 100, 95};
        String[] units = {"%", "次/月", "%", "%"};
        for (int i = 0; i < operators.length; i++) {
            paper.text("D" + (row + i), operators[i]);
            if (i < values.length) {
                paper.number("E" + (row + i), values[i], "0.00").text("F" + (row + i), units[i]);
            }
        }
    }

    private void levels() {
        fixtures.drawn("levels-by-blanks", d -> d.levels = Drawing.Levels.BLANK);
        fixtures.drawn("levels-repeated", d -> d.levels = Drawing.Levels.REPEATED);
        fixtures.drawn(
                "points-in-levels",
                d -> d.sample.each(0, "成本指标(20分)", "产出指标\n(50分)", "产出指标\n(50分)", "产出指标\n(50分)", "效益指标（20分）"));
        fixtures.drawn("costs-under-outputs", d -> {
            d.sample.indicators.get(0)[0] = "产出指标";
            d.sample.indicators.get(0)[1] = "成本指标";
        });
        fixtures.expecting("level-merged-and-empty", d -> {}, p -> p.clear("A13"), s -> {
            for (int i = 1; i <= 3; i++) {
                s.indicators.get(i)[0] = null;
            }
        });
    }

    private void rows() {
        fixtures.expecting(
                "placeholder-rows",
                d -> {
                    d.sample.indicators.add(
                            Sample.indicator("满意度指标", "服务对象满意度指标", "指标1：", null, null, null, null, null));
                    d.sample.indicators.add(Sample.indicator("满意度指标", "服务对象满意度指标", "……", null, null, null, null, null));
                },
                Fixtures.AS_DRAWN,
                s -> {
                    s.indicators.remove(6);
                    s.indicators.remove(5);
                },
                "placeholder-left C17",
                "placeholder-left C18");
        fixtures.edited("header-on-second-page", d -> d.levels = Drawing.Levels.REPEATED, p -> {
            p.sheet().shiftRows(13, 17, 1);
            String[] words = {"一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"};
            for (int i = 0; i < words.length; i++) {
                p.text((char) ('A' + i) + "14", words[i]);
            }
        });
        fixtures.edited(
                "subtotal-rows",
                d -> d.levels = Drawing.Levels.REPEATED,
                p -> {
                    p.sheet().shiftRows(15, 17, 1);
                    p.text("C16", "小计").number("F16", 50, "0.00").number("G16", 50, "0.00");
                },
                "unread-cell C16");
        fixtures.edited(
                "notes-below",
                d -> {},
                p -> p.text("A19", "注：1.得分一档最高不能超过该指标分值上限。")
                        .merge("A19:H19")
                        .text("A20", "填表人：张三")
                        .text("D20", "联系电话：12345678")
                        .text("G20", "填报日期：")
                        .number("H20", 45678, "yyyy-mm-dd"));
        fixtures.edited("remark-beside", d -> {}, p -> p.text("K14", "请核对"), "unread-cell K14");
        fixtures.edited("remark-in-total", d -> {}, p -> p.text("H17", "已复核"), "unread-cell H17");
        fixtures.expecting(
                "indicator-not-filled",
                d -> {},
                p -> p.clear("E13").clear("G13").clear("D15"),
                s -> {
                    s.indicators.get(1)[4] = null;
                    s.indicators.get(1)[6] = null;
                    s.indicators.get(3)[3] = null;
                },
                "missing-value D15",
                "missing-value E13",
                "missing-value G13");
    }

    private void summaries() {
        fixtures.edited(
                "total-and-grade-in-a-row",
                d -> d.withGrade = false,
                p -> p.text("H17", "评分等级").text("I17", "优"));
        fixtures.drawn("no-grade", d -> {
            d.withGrade = false;
            d.sample.grade = null;
        });
        fixtures.drawn("total-called-sum", d -> d.totalWord = "合计");
        fixtures.drawn("no-total", d -> {
            d.withTotal = false;
            d.withGrade = false;
            d.sample.totalWeight = null;
            d.sample.totalScore = null;
            d.sample.grade = null;
        });
        fixtures.expecting(
                "total-of-one-number",
                d -> {},
                p -> p.clear("F17").clear("G17").number("D17", 98.94, "0.00"),
                s -> s.totalWeight = null);
    }

    private void texts() {
        fixtures.drawn("operators", d -> d.sample.each(3, ">=90%", "＝100％", "≥50个", "不低于95%", "95%以上"));
        fixtures.edited(
                "numbers-as-text",
                d -> {},
                p -> p.text("C6", "1,430.80")
                        .text("D6", "１４２８.８０")
                        .text("E6", "1424.72万元")
                        .text("F12", "20分")
                        .text("G12", "２０")
                        .text("G17", " 98.94 "));
        fixtures.edited(
                "colons-and-blanks", d -> {}, p -> p.text("B7", "其中：当年财政拨款： ").text("B8", "其他资金:"));
    }
}
