package io.github.ziping.testing.layouts;

import java.util.List;

/** How other offices' forms differ in their layout. */
final class OfficeLayouts {
    private final Fixtures fixtures;

    OfficeLayouts(Fixtures fixtures) {
        this.fixtures = fixtures;
    }

    void add() {
        heads();
        labels();
        goals();
        severalForms();
    }

    private void heads() {
        fixtures.drawn("classic", d -> {});
        fixtures.edited(
                "offset",
                d -> {
                    d.row = 7;
                    d.column = 3;
                },
                p -> p.text("D5", "附件3"));
        fixtures.edited("hidden", d -> {}, p -> {
            p.sheet().setColumnHidden(3, true);
            p.sheet().getRow(7).setZeroHeight(true);
        });
        fixtures.edited(
                "empty-row",
                d -> d.levels = Drawing.Levels.REPEATED,
                p -> p.sheet().shiftRows(13, 17, 2));
        fixtures.edited("empty-column", d -> {}, p -> {
            // a column of nothing between the labels and their values
            p.unmergeAll();
            p.sheet().shiftColumns(1, 7, 1);
            p.merge("A1:I1").merge("A2:I2").merge("C3:I3").merge("C4:E4").merge("G4:I4");
            p.merge("A17:D17").merge("A18:F18").merge("G18:I18").merge("C9:E9").merge("C10:E10");
            p.merge("F9:I9").merge("F10:I10");
        });
        fixtures.drawn("title-with-year", d -> {
            d.sample.title = "上海市2024年度部门预算项目支出绩效自评表";
            d.yearLine = null;
        });
        fixtures.drawn("title-of-project", d -> d.sample.title = "信息化运维项目自评表");
        fixtures.drawn("year-in-ideographs", d -> d.yearLine = "二〇二四年度");
        fixtures.drawn(
                "year-blank",
                d -> {
                    d.yearLine = "（    年度）";
                    d.sample.year = null;
                },
                "missing-value A2");
        fixtures.edited(
                "year-label",
                d -> d.yearLine = null,
                p -> p.unmerge("B2").merge("B2:D2").text("E2", "年度").number("F2", 2024, "0"));
    }

    private void labels() {
        fixtures.drawn("label-words", d -> {
            d.projectLabel = "专项资金名称";
            d.authorityLabel = "市级主管部门";
            d.unitLabel = "资金使用单位";
        });
        fixtures.drawn("label-spelling", d -> {
            d.projectLabel = "*项目\n名称：";
            d.authorityLabel = "主管部门 及代码";
            d.unitLabel = "　实施单位: ";
        });
        fixtures.edited(
                "label-and-value",
                d -> {},
                p -> p.clear("B3")
                        .clear("B4")
                        .clear("F4")
                        .text("A3", "项目名称：信息化运维项目")
                        .text("A4", "主管部门：市住房城乡建设管理委")
                        .text("E4", "实施单位: 市公积金管理中心"));
        fixtures.expecting(
                "label-unknown",
                d -> {},
                p -> p.clear("B4").unmerge("B4").text("C4", "项目负责人"),
                s -> s.authority = null,
                "missing-value B4",
                "unread-cell C4");
    }

    private void goals() {
        fixtures.drawn("goal-words", d -> {
            d.goalsHead = "年度绩效目标";
            d.goalWord = "年初设定目标";
            d.resultWord = "年度目标完成情况";
        });
        fixtures.drawn("goal-head-of-same-word", d -> {
            d.goalsHead = "总体目标";
            d.resultWord = "全年实际完成情况";
        });
        fixtures.expecting(
                "goals-in-rows",
                d -> {},
                p -> {
                    p.sheet().shiftRows(10, 17, 1);
                    p.unmerge("A9").merge("A9:A11").merge("B11:D11").merge("E11:H11");
                    p.text("B11", "二、第二个目标。").text("E11", "二、已完成。");
                },
                s -> {
                    s.goal = s.goal + "\n二、第二个目标。";
                    s.result = s.result + "\n二、已完成。";
                });
        fixtures.edited("goals-beside-labels", d -> {}, p -> {
            p.unmerge("A9").unmerge("B9").unmerge("E9").unmerge("B10").unmerge("E10");
            p.clear("B9").clear("E9").clear("E10");
            p.text("A9", "预期目标").text("B9", "保障网站系统和管理信息系统正常、平稳运行。").merge("B9:H9");
            p.text("A10", "实际完成情况").text("B10", "已按计划完成维护工作，系统运行平稳。").merge("B10:H10");
        });
    }

    private void severalForms() {
        Paper below = Paper.xlsx();
        Drawing first = new Drawing(Sample.copy());
        int row = first.on(below);
        below.text("A" + row, "填表人：张三").text("D" + row, "联系电话：12345678");
        Drawing second = new Drawing(Sample.copy());
        second.sample.project = "专项业务费";
        second.row = row + 2;
        second.on(below);
        fixtures.add("forms-below-each-other.xlsx", below.bytes(), List.of(first.sample, second.sample));

        Paper beside = Paper.xlsx();
        new Drawing(first.sample).on(beside);
        Drawing right = new Drawing(second.sample);
        right.column = 9;
        right.on(beside);
        fixtures.add("forms-side-by-side.xlsx", beside.bytes(), List.of(first.sample, second.sample));

        Paper sheets = Paper.xlsx();
        sheets.text("A1", "填报说明").text("A2", "一、每个项目一张表。");
        new Drawing(first.sample).on(sheets.sheet("一"));
        new Drawing(second.sample).on(sheets.sheet("二"));
        fixtures.add("forms-on-sheets.xlsx", sheets.bytes(), List.of(first.sample, second.sample));

        Paper hidden = Paper.xlsx();
        new Drawing(first.sample).on(hidden);
        new Drawing(second.sample).on(hidden.sheet("去年"));
        hidden.workbook().setSheetHidden(1, true);
        fixtures.add("form-on-hidden-sheet.xlsx", hidden.bytes(), List.of(first.sample), "unread-cell -");
    }
}
