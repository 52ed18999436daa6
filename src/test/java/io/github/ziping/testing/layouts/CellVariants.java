package io.github.ziping.testing.layouts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;

/** More of what cells hold: texts as written, numbers as programs write them, formulas of all kinds. */
final class CellVariants {
    private final Fixtures fixtures;

    CellVariants(Fixtures fixtures) {
        this.fixtures = fixtures;
    }

    void add() {
        fixtures.base(Samples::serviceDesk);
        texts();
        numbers();
        formulas();
        wrongKinds();
    }

    private void texts() {
        fixtures.drawn("texts-as-written", d -> {
            d.sample.each(2, "①网点保洁面积", "Ｃ类网点　数量", "㈱ﾃｽﾄ", "“引号”与\"引号\"", "<&>", "ﬁne");
            d.sample.each(3, "≥120㎡", "＝１００％", "≧90%", "≦5(起)", "⩾3", "⩽３");
            d.sample.indicators.get(2)[7] = " 前后有空格，原因① ";
        });
        fixtures.drawn("goals-of-many-lines", d -> {
            d.sample.goal = "1.完成2024年各区网点服务大厅保洁服务。\n2.完成水电费结算、零星维修工作。\n\n3.完成硒鼓配置工作。";
            d.sample.result = "已按照计划完成。\n  服务大厅环境整体较为整洁、清新。";
        });
    }

    private void numbers() {
        patched(
                "numbers-of-seventeen-digits",
                xml -> numeric(numeric(xml, "G6", "94.329999999999998"), "H6", "9.4299999999999997"),
                s -> {});
        patched(
                "numbers-with-exponents",
                xml -> numeric(numeric(numeric(xml, "C6", "3.7789E2"), "F19", "1E2"), "G19", "9.693E+1"),
                s -> {});
        fixtures.edited(
                "amounts-shown-shorter",
                d -> d.sample.total[2] = "377.891234",
                p -> p.number("D6", 377.891234, "#,##0.00"));
        fixtures.expecting(
                "units-in-number-formats",
                d -> {},
                p -> p.clear("D13")
                        .number("D13", 17, "0.00\"个\"")
                        .clear("E13")
                        .number("E13", 17, "0\"个\"")
                        .number("C6", 377.89, "¥#,##0.00"),
                s -> {
                    s.indicators.get(0)[3] = "17.00";
                    s.indicators.get(0)[4] = "17";
                });
        fixtures.expecting(
                "results-that-are-numbers",
                d -> {},
                p -> p.clear("E14").number("E14", 1, "0%").clear("E17").number("E17", 0, "General"),
                s -> {
                    s.indicators.get(1)[4] = "100%";
                    s.indicators.get(4)[4] = "0";
                });
    }

    private void formulas() {
        fixtures.edited(
                "texts-by-formulas",
                d -> {},
                p -> text(
                        text(
                                text(p, "B3", "CONCATENATE(\"服务工作\",\"专项经费\")", "服务工作专项经费"),
                                "A13",
                                "\"产出\"&\"指标\"",
                                "产出指标"),
                        "F20",
                        "IF(G19>=90,\"优\",\"良\")",
                        "优"));
        patched(
                "formula-of-an-array",
                p -> p.formula("G19", "4711", 96.93),
                xml -> xml.replace("<f>4711</f>", "<f t=\"array\" ref=\"G19\">SUM(G13:G18*1)+H6</f>"),
                s -> {});
        fixtures.edited("formulas-on-other-sheets", d -> {}, p -> {
            p.sheet("数据").number("A1", 356.49, "0.00");
            p.formula("E6", "数据!A1", 356.49).formula("E7", "数据!A1", 356.49);
        });
        fixtures.expecting(
                "errors-of-formulas",
                d -> {},
                p -> {
                    error(p.clear("D6").cell("D6"), "B1*#REF!", FormulaError.VALUE);
                    error(p.clear("G6").cell("G6"), "E6/0", FormulaError.DIV0);
                    error(p.clear("G14").cell("G14"), "F14*B1/0", FormulaError.DIV0);
                    error(p.clear("H15").cell("H15"), "NA()", FormulaError.NA);
                },
                s -> {
                    s.total[2] = null;
                    s.total[5] = null;
                    s.indicators.get(1)[6] = null;
                    s.indicators.get(2)[7] = null;
                },
                "error-cell D6",
                "error-cell G6",
                "error-cell G14",
                "error-cell H15");
    }

    private void wrongKinds() {
        fixtures.expecting(
                "truth-for-a-score",
                d -> {},
                p -> p.clear("G14").cell("G14").setCellValue(true),
                s -> s.indicators.get(1)[6] = null,
                "bad-number G14");
        fixtures.expecting(
                "dates-for-quantities",
                d -> {},
                p -> p.clear("D13")
                        .number("D13", 45352, "m\"月\"d\"日\"")
                        .clear("E13")
                        .number("E13", 0.5, "h:mm")
                        .clear("C6")
                        .number("C6", 45352, "yyyy/m/d"),
                s -> {
                    s.indicators.get(0)[3] = "3月1日";
                    s.indicators.get(0)[4] = null;
                    s.total[1] = null;
                },
                "bad-number C6",
                "bad-number E13");
        fixtures.expecting(
                "two-numbers-in-a-cell",
                d -> {},
                p -> p.text("F13", "20/100").text("G13", "约20"),
                s -> {
                    s.indicators.get(0)[5] = null;
                    s.indicators.get(0)[6] = null;
                },
                "bad-number F13",
                "bad-number G13");
    }

    private void patched(String name, UnaryOperator<String> change, Consumer<Sample> expected) {
        patched(name, Fixtures.AS_DRAWN, change, expected);
    }

    private void patched(String name, Consumer<Paper> edit, UnaryOperator<String> change, Consumer<Sample> expected) {
        Paper paper = Paper.xlsx();
        Sample sample = fixtures.drawn(paper, d -> {}, edit);
        expected.accept(sample);
        fixtures.add(name + ".xlsx", RawXml.patch(paper.bytes(), RawXml.SHEET, change), List.of(sample));
    }

    /** A number spelt otherwise than POI spells it. */
    private static String numeric(String sheet, String address, String spelling) {
        String changed = sheet.replaceFirst("(<c r=\"" + address + "\"[^>]*><v>)[^<]*", "$1" + spelling);
        if (changed.equals(sheet)) {
            throw new AssertionError("no number in " + address);
        }
        return changed;
    }

    private static Paper text(Paper paper, String address, String formula, String result) {
        paper.clear(address).formula(address, formula);
        paper.cell(address).setCellValue(result);
        return paper;
    }

    private static void error(Cell cell, String formula, FormulaError error) {
        cell.setCellFormula(formula);
        cell.setCellErrorValue(error.getCode());
    }
}
