package io.github.ziping.testing.layouts;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** More ways in which forms differ: how they follow each other, which columns they have, what is left empty. */
final class FormVariants {
    private final Fixtures fixtures;

    FormVariants(Fixtures fixtures) {
        this.fixtures = fixtures;
    }

    void add() {
        fixtures.base(Samples::housingFund);
        severalForms();
        heads();
        tables();
        emptyValues();
        strangers();
    }

    private void severalForms() {
        Drawing first = new Drawing(Samples.housingFund());
        Drawing second = new Drawing(Samples.serviceDesk());
        Paper paper = Paper.xlsx();
        second.row = first.on(paper);
        second.on(paper);
        fixtures.add("forms-without-gap.xlsx", paper.bytes(), List.of(first.sample, second.sample));

        Drawing above = new Drawing(Samples.housingFund());
        Drawing untitled = new Drawing(Samples.serviceDesk());
        untitled.sample.title = null;
        Paper without = Paper.xlsx();
        untitled.row = above.on(without) + 2;
        untitled.on(without);
        fixtures.add("second-form-untitled.xlsx", without.bytes(), List.of(above.sample, untitled.sample));

        Drawing ours = new Drawing(Samples.housingFund());
        Drawing theirs = new Drawing(Samples.serviceDesk());
        theirs.outer = "绩效指标";
        theirs.projectLabel = "专项资金名称";
        theirs.words.put("target", "目标值");
        theirs.words.put("actual", "全年完成值");
        Paper unlike = Paper.xlsx();
        theirs.row = ours.on(unlike) + 1;
        theirs.column = 1;
        theirs.on(unlike);
        fixtures.add("unlike-forms.xlsx", unlike.bytes(), List.of(ours.sample, theirs.sample));

        Drawing visible = new Drawing(Samples.housingFund());
        Paper hidden = Paper.xlsx();
        visible.on(hidden);
        new Drawing(Samples.serviceDesk()).on(hidden.sheet("底稿"));
        hidden.workbook().setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        fixtures.add("form-on-very-hidden-sheet.xlsx", hidden.bytes(), List.of(visible.sample), "unread-cell -");
    }

    private void heads() {
        fixtures.drawn("year-in-wide-digits", d -> d.yearLine = "（ ２０２４ 年度）");
        fixtures.edited(
                "date-of-filling-above",
                d -> {
                    d.fundsHead = "项目资金";
                    d.row = 2;
                },
                p -> p.text("A1", "填报日期：2025年1月10日").unmerge("A3").text("H3", "金额单位：万元"));
        fixtures.drawn("blanks-of-all-kinds", d -> {
            d.projectLabel = "项\u00a0目\u2003名\u3000称";
            d.words.put("level1", "一级\u00a0指标");
            d.words.put("target", "年度\t指标值");
            d.fundWords.put("executed", "全年\u3000执行数\u00a0");
        });
        // 优 stays where the merge began, five cells from its label: no value of it, and reported
        fixtures.expecting(
                "labels-without-merges",
                d -> d.levels = Drawing.Levels.REPEATED,
                Paper::unmergeAll,
                f -> f.grade = null,
                "unread-cell F21");
    }

    private void tables() {
        fixtures.drawn("no-sources", d -> d.sample.sources.clear());
        fixtures.drawn("no-rate-and-score", d -> {
            d.fundColumns.remove("ratePercent");
            d.fundColumns.remove("score");
            d.sample.eachFund(5, new String[] {null});
            d.sample.eachFund(6, new String[] {null});
        });
        fixtures.drawn("columns-in-other-order", d -> {
            d.fundColumns.clear();
            d.fundColumns.addAll(
                    List.of("label", "executed", "initialBudget", "annualBudget", "ratePercent", "score", "weight"));
            d.indicatorColumns.clear();
            d.indicatorColumns.addAll(
                    List.of("level1", "level2", "level3", "weight", "score", "target", "actual", "deviation"));
        });
        fixtures.edited("columns-of-two-cells", d -> {}, p -> {
            p.unmergeAll();
            p.sheet().shiftColumns(2, 7, 1);
            p.merge("A1:I1").merge("A2:I2").merge("B3:I3").merge("B4:E4").merge("G4:I4");
            p.merge("A5:A9")
                    .merge("A10:A11")
                    .merge("B10:E10")
                    .merge("B11:E11")
                    .merge("F10:I10")
                    .merge("F11:I11");
            for (int row = 5; row <= 9; row++) {
                p.merge("B" + row + ":C" + row);
            }
            p.merge("A14:A17")
                    .merge("A18:A19")
                    .merge("B12:C12")
                    .merge("B13:C13")
                    .merge("B14:C15");
            p.merge("B16:C16")
                    .merge("B17:C17")
                    .merge("B18:C18")
                    .merge("B19:C19")
                    .merge("A20:D20")
                    .merge("A21:F21");
            p.text("F4", "实施单位").clear("E4").text("F10", "实际完成情况").clear("E10");
        });
        fixtures.drawn("levels-written-downwards", d -> {
            for (String[] indicator : d.sample.indicators) {
                indicator[0] = String.join("\n", indicator[0].split(""));
            }
        });
    }

    private void emptyValues() {
        fixtures.drawn("goals-empty", d -> {
            d.sample.goal = null;
            d.sample.result = null;
        });
        fixtures.drawn(
                "names-empty",
                d -> {
                    d.sample.project = null;
                    d.sample.authority = null;
                    d.sample.unit = null;
                },
                "missing-value B3",
                "missing-value B4",
                "missing-value F4");
        fixtures.expecting(
                "dashes-for-required-values",
                d -> {},
                p -> p.text("C6", "—").text("F14", "-").text("G15", "/"),
                s -> {
                    s.total[1] = null;
                    s.indicators.get(1)[5] = null;
                    s.indicators.get(2)[6] = null;
                },
                "missing-value C6",
                "missing-value F14",
                "missing-value G15");
        fixtures.edited(
                "blank-texts",
                d -> {},
                p -> p.text("H14", "  ").text("H15", "\n").text("B5", "\u3000"));
        fixtures.edited("empty-cells-with-borders", d -> {}, p -> {
            CellStyle framed = p.workbook().createCellStyle();
            framed.setBorderBottom(BorderStyle.THIN);
            for (int row = 1; row <= 60; row++) {
                for (char column = 'I'; column <= 'P'; column++) {
                    p.cell(column + "" + row).setCellStyle(framed);
                }
            }
        });
    }

    private void strangers() {
        fixtures.edited(
                "date-of-filling-inside",
                d -> d.yearLine = null,
                p -> p.unmerge("B2")
                        .merge("B2:D2")
                        .text("E2", "年度")
                        .number("F2", 2024, "0")
                        .text("H2", "填报日期：1月10日"),
                "unread-cell H2");
        fixtures.edited(
                "remark-between-indicators",
                d -> d.levels = Drawing.Levels.REPEATED,
                p -> {
                    p.sheet().shiftRows(15, 20, 1);
                    p.text("A16", "注：以下指标按季度统计。").merge("A16:H16");
                },
                "unread-cell A16");
        fixtures.edited(
                "placeholders-with-slash",
                d -> {},
                p -> {
                    p.sheet().shiftRows(19, 20, 2);
                    p.text("A20", "满意度指标")
                            .text("B20", "服务对象满意度指标")
                            .merge("A20:A21")
                            .merge("B20:B21");
                    p.text("C20", "指标1：/").text("D20", "/").text("E20", "/").text("C21", "……");
                },
                "placeholder-left C20",
                "placeholder-left C21");
        fixtures.edited(
                "text-outside-the-block",
                d -> d.row = 3,
                p -> p.text("A1", "附件3")
                        .text("L1", "内部资料")
                        .text("A26", "以上数据均已核对。")
                        .text("J28", "100"));
    }
}
