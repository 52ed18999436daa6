package io.github.ziping.testing.layouts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What was found later. New fixtures come last, so that none of the others gets another number. */
final class Finds {
    private final Fixtures fixtures;

    Finds(Fixtures fixtures) {
        this.fixtures = fixtures;
    }

    void add() {
        fixtures.base(Samples::housingFund);
        rows();
        formsInSquare();
        encoding();
        cdata();
        nameless();
    }

    private void rows() {
        // a reason that holds for two rows is written beside the first
        fixtures.edited("reason-over-rows", d -> d.sample.indicators.get(1)[7] = "人员变动，次月补缴。", p -> p.merge("H14:H15"));
        fixtures.edited("empty-row-above-grade", d -> {}, p -> p.sheet().shiftRows(20, 20, 1));
        fixtures.edited("grade-above-total", d -> {}, p -> {
            p.unmerge("A20").unmerge("A21").unmerge("F21");
            p.clear("F20").clear("G20").clear("F21");
            p.text("A20", "评分等级").text("F20", "优").merge("A20:E20").merge("F20:H20");
            p.text("A21", "总分").merge("A21:E21").number("F21", 100, "0.00").number("G21", 99.86, "0.00");
        });
    }

    private void formsInSquare() {
        Paper paper = Paper.xlsx();
        List<Sample> left = new ArrayList<>();
        List<Sample> right = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Drawing drawing = new Drawing(i % 2 == 0 ? Samples.housingFund() : Samples.serviceDesk());
            drawing.sample.project += i + 1;
            drawing.row = i < 2 ? 1 : 25;
            drawing.column = i % 2 == 0 ? 0 : 9;
            drawing.on(paper);
            (i % 2 == 0 ? left : right).add(drawing.sample);
        }
        left.addAll(right);
        fixtures.add("forms-in-square.xlsx", paper.bytes(), left);
    }

    private void encoding() {
        Paper paper = Paper.xlsx();
        Sample sample = fixtures.drawn(paper, d -> {}, Fixtures.AS_DRAWN);
        byte[] file = paper.bytes();
        String strings = new String(RawXml.part(file, "xl/sharedStrings.xml"), StandardCharsets.UTF_8)
                .replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
        byte[] wide = ('\ufeff' + strings).getBytes(StandardCharsets.UTF_16LE);
        fixtures.add("strings-in-utf-16.xlsx", RawXml.with(file, "xl/sharedStrings.xml", wide), List.of(sample));
    }

    /** A text in two pieces, one of them marked as characters: neither may be lost. */
    private void cdata() {
        Paper paper = Paper.xlsx();
        Sample sample = fixtures.drawn(paper, d -> {}, Fixtures.AS_DRAWN);
        byte[] file = RawXml.patch(
                paper.bytes(), "xl/sharedStrings.xml", xml -> xml.replace("<t>补充公积金</t>", "<t><![CDATA[补充]]>公积金</t>"));
        fixtures.add("text-in-cdata.xlsx", file, List.of(sample));
    }

    /** The levels' merges reach over an indicator whose name is missing: they are its levels all the same. */
    private void nameless() {
        fixtures.expecting(
                "name-missing-beside-merges",
                d -> {},
                p -> p.clear("C15"),
                s -> s.indicators.get(2)[2] = null,
                "missing-value C15");
    }
}
