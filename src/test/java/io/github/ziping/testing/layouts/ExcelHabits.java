package io.github.ziping.testing.layouts;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What Excel, WPS and LibreOffice do to a form. */
final class ExcelHabits {
    private final Fixtures fixtures;

    ExcelHabits(Fixtures fixtures) {
        this.fixtures = fixtures;
    }

    void add() {
        formulas();
        wrongKinds();
        merges();
        spellings();
        files();
    }

    private void formulas() {
        fixtures.expecting(
                "target-typed-as-formula",
                d -> {},
                p -> p.clear("D13").formula("D13", "1", 1).clear("D14").formula("D14", "100"),
                s -> {
                    s.indicators.get(1)[3] = "=1";
                    s.indicators.get(2)[3] = "=100";
                });
        Paper paper = Paper.xlsx();
        Sample sample = Fixtures.drawnOn(paper, d -> {}, p -> p.clear("D14").formula("D14", "4711"));
        byte[] patched = RawXml.patch(
                paper.bytes(),
                RawXml.SHEET,
                xml -> xml.replaceFirst(
                        "<c r=\"D14\"[^>]*><f>4711</f>.*?</c>",
                        "<c r=\"D14\" t=\"e\"><f>100.00(%)</f><v>#NAME?</v></c>"));
        fixtures.add("target-with-name-error.xlsx", patched, List.of(sample));
        fixtures.edited(
                "formulas-with-results",
                d -> {},
                p -> p.formula("G6", "ROUNDDOWN(ROUND(E6/D6*100,8),2)", 99.71)
                        .formula("H6", "ROUND(E6/D6*F6,2)", 9.97)
                        .formula("F17", "SUM(F12:F16)+F6", 100)
                        .formula("G17", "SUM(G12:G16)+H6", 98.94));
        fixtures.expecting(
                "formulas-without-results",
                d -> {},
                p -> p.clear("F12")
                        .formula("F12", "10+10")
                        .clear("G6")
                        .formula("G6", "E6/D6*100")
                        .clear("G17")
                        .formula("G17", "SUM(G12:G16)+H6"),
                s -> {
                    s.indicators.get(0)[5] = "20";
                    s.total[5] = "99.7144456886898";
                    s.totalScore = "98.94";
                },
                "stale-values G6");
        Paper shared = Paper.xlsx();
        Sample same =
                Fixtures.drawnOn(shared, d -> {}, p -> p.formula("F12", "4711").formula("F13", "4712"));
        byte[] withShared = RawXml.patch(
                shared.bytes(),
                RawXml.SHEET,
                xml -> xml.replaceFirst(
                                "<f>4711</f>(<v>[^<]*</v>)?",
                                "<f t=\"shared\" ref=\"F12:F13\" si=\"0\">10+10</f><v>20</v>")
                        .replaceFirst("<f>4712</f>(<v>[^<]*</v>)?", "<f t=\"shared\" si=\"0\"/><v>20</v>"));
        fixtures.add("shared-formulas.xlsx", withShared, List.of(same));
    }

    private void wrongKinds() {
        fixtures.expecting(
                "error-cells",
                d -> {},
                p -> {
                    p.clear("G12").cell("G12").setCellErrorValue(FormulaError.REF.getCode());
                    p.clear("G13").cell("G13").setCellErrorValue(FormulaError.DIV0.getCode());
                },
                s -> {
                    s.indicators.get(0)[6] = null;
                    s.indicators.get(1)[6] = null;
                },
                "error-cell G12",
                "error-cell G13");
        fixtures.expecting(
                "date-for-a-number",
                d -> {},
                p -> p.clear("F12").number("F12", 45678, "yyyy-mm-dd"),
                s -> s.indicators.get(0)[5] = null,
                "bad-number F12");
        fixtures.expecting(
                "percentages-as-quantities",
                d -> {},
                p -> p.clear("D14").number("D14", 1, "0%").clear("E14").number("E14", 0.9994, "0.00%"),
                s -> {
                    s.indicators.get(2)[3] = "100%";
                    s.indicators.get(2)[4] = "99.94%";
                });
        fixtures.expecting(
                "numbers-as-quantities",
                d -> {},
                p -> p.clear("D13").number("D13", 12, "0.00").clear("E13").number("E13", 12.5, "General"),
                s -> {
                    s.indicators.get(1)[3] = "12.00";
                    s.indicators.get(1)[4] = "12.5";
                });
    }

    private void merges() {
        fixtures.edited("values-repeated-under-merges", d -> {}, ExcelHabits::repeatUnderMerges);
        fixtures.edited("text-under-a-merge", d -> {}, p -> p.text("D3", "旧名称"), "unread-cell D3");
    }

    private static void repeatUnderMerges(Paper paper) {
        for (CellRangeAddress merge : paper.sheet().getMergedRegions()) {
            String shown = paper.cell(new CellReference(merge.getFirstRow(), merge.getFirstColumn()).formatAsString())
                    .getStringCellValue();
            merge.forEach(
                    place -> paper.text(new CellReference(place.getRow(), place.getColumn()).formatAsString(), shown));
        }
    }

    private void spellings() {
        fixtures.edited("rich-text", d -> {}, p -> {
            XSSFFont red = ((XSSFWorkbook) p.workbook()).createFont();
            red.setColor((short) 10);
            XSSFRichTextString text = new XSSFRichTextString();
            text.append("运维工作");
            text.append("完成率", red);
            p.cell("C14").setCellValue(text);
        });
        raw("inline-strings", new RawXml());
        raw("without-addresses", new RawXml().withoutAddresses());
        raw("prefixed-names", new RawXml().prefix("x"));
        raw("strict", new RawXml().strict());
        strings("phonetic-hints", "<t>巡检次数</t>", "<t>巡检次数</t><rPh sb=\"0\" eb=\"2\"><t>xunjian</t></rPh>", s -> {});
        strings("escaped-line-ends", "<t>已按计划完成维护工作，系统运行平稳。</t>", "<t>第一行_x000D_\n第二行</t>", s -> s.result = "第一行\n第二行");
    }

    private void raw(String name, RawXml options) {
        Paper paper = Paper.xlsx();
        Sample sample = Fixtures.drawnOn(paper, d -> {}, Fixtures.AS_DRAWN);
        fixtures.add(name + ".xlsx", options.write(paper), List.of(sample));
    }

    private void strings(String name, String before, String after, Consumer<Sample> expected) {
        Paper paper = Paper.xlsx();
        Sample sample = Fixtures.drawnOn(paper, d -> {}, Fixtures.AS_DRAWN);
        expected.accept(sample);
        byte[] content = RawXml.patch(paper.bytes(), "xl/sharedStrings.xml", xml -> xml.replace(before, after));
        fixtures.add(name + ".xlsx", content, List.of(sample));
    }

    private void files() {
        Paper paper = Paper.xlsx();
        Sample sample = Fixtures.drawnOn(paper, d -> {}, Fixtures.AS_DRAWN);
        fixtures.add("named-xls.xls", paper.bytes(), List.of(sample));
        fixtures.add("named-xlsm.xlsm", paper.bytes(), List.of(sample));
        Paper old = Paper.xls();
        Sample oldSample = Fixtures.drawnOn(old, d -> {}, p -> p.clear("D14").formula("D14", "100"));
        oldSample.indicators.get(2)[3] = "=100";
        fixtures.add("old-xls.xls", old.bytes(), List.of(oldSample));
    }
}
