package io.github.ziping.testing.layouts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/** More kinds of files, and of XML that says the same otherwise. */
final class FileVariants {
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String BOOK = "xl/workbook.xml";
    private static final String TYPES = "[Content_Types].xml";

    private final Fixtures fixtures;

    FileVariants(Fixtures fixtures) {
        this.fixtures = fixtures;
    }

    void add() {
        fixtures.base(Samples::serviceDesk);
        xml();
        sheets();
        equipment();
        macros();
        oldFiles();
    }

    private void xml() {
        patched(
                "comments-and-references",
                STRINGS,
                xml -> '\ufeff'
                        + xml.replace("<t>服务工作专项经费</t>", "<t><!-- 项目 -->服务工作专项&#x7ECF;&#36153;</t>")
                                .replace("?>", "?><?editor version=\"1\"?><!-- <si> -->"),
                s -> {});
        patched(
                "escaped-escapes",
                STRINGS,
                xml -> xml.replace("<t>服务工作专项经费</t>", "<t>专项_x005F_x000D_经费_x0041_</t>"),
                s -> s.project = "专项_x000D_经费A");
        patched(
                "strings-of-runs-and-nothing",
                STRINGS,
                xml -> xml.replace(
                        "<t>服务工作专项经费</t>",
                        "<r><rPr><b/></rPr><t xml:space=\"preserve\">服务工作</t></r><r><t/></r><r><t>专项经费</t></r>"),
                s -> {});
        patched("attributes-in-single-quotes", RawXml.SHEET, xml -> xml.replace('"', '\''), s -> {});
    }

    private void sheets() {
        Paper paper = Paper.xlsx();
        Sample first = fixtures.drawn(paper, d -> {}, Fixtures.AS_DRAWN);
        Drawing second = new Drawing(Samples.housingFund());
        second.on(paper.sheet("二"));
        byte[] swapped = RawXml.patch(
                paper.bytes(),
                BOOK,
                xml -> xml.replace("r:id=\"rId3\"", "r:id=\"rIdX\"")
                        .replace("r:id=\"rId4\"", "r:id=\"rId3\"")
                        .replace("r:id=\"rIdX\"", "r:id=\"rId4\""));
        fixtures.add("sheets-in-other-order.xlsx", swapped, List.of(second.sample, first));

        Paper beside = Paper.xlsx();
        Sample sample = fixtures.drawn(beside, d -> {}, Fixtures.AS_DRAWN);
        fixtures.add("chart-sheet-first.xlsx", withChartSheet(beside.bytes()), List.of(sample));
    }

    private static byte[] withChartSheet(byte[] workbook) {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml";
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet";
        byte[] file = RawXml.patch(
                workbook,
                TYPES,
                xml -> xml.replace(
                        "</Types>",
                        "<Override PartName=\"/xl/chartsheets/sheet1.xml\" ContentType=\"" + type + "\"/></Types>"));
        file = RawXml.patch(
                file,
                "xl/_rels/workbook.xml.rels",
                xml -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId99\" Type=\"" + relation
                                + "\" Target=\"chartsheets/sheet1.xml\"/></Relationships>"));
        file = RawXml.patch(
                file,
                BOOK,
                xml -> xml.replace("<sheets>", "<sheets><sheet name=\"图表\" sheetId=\"99\" r:id=\"rId99\"/>"));
        String sheet = "<chartsheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews>"
                + "<sheetView workbookViewId=\"0\"/></sheetViews></chartsheet>";
        return RawXml.with(file, "xl/chartsheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8));
    }

    /** Remarks on cells, drop-downs, filters and protection are no values. */
    private void equipment() {
        fixtures.edited("comments-and-drop-downs", d -> {}, p -> {
            Sheet sheet = p.sheet();
            ClientAnchor anchor = p.workbook().getCreationHelper().createClientAnchor();
            Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString(p.workbook().getCreationHelper().createRichTextString("请核对得分"));
            comment.setAuthor("审核");
            p.cell("G15").setCellComment(comment);
            DataValidationHelper helper = sheet.getDataValidationHelper();
            sheet.addValidationData(helper.createValidation(
                    helper.createExplicitListConstraint(new String[] {"优", "良", "中", "差"}),
                    new CellRangeAddressList(19, 19, 5, 5)));
            sheet.setAutoFilter(CellRangeAddress.valueOf("A12:H18"));
            sheet.createFreezePane(1, 12);
            sheet.protectSheet("1234");
        });
    }

    private void macros() {
        Paper paper = Paper.xlsx();
        Sample sample = fixtures.drawn(paper, d -> {}, Fixtures.AS_DRAWN);
        byte[] file = RawXml.patch(
                paper.bytes(),
                TYPES,
                xml -> xml.replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                        .replace(
                                "</Types>",
                                "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"));
        file = RawXml.patch(
                file,
                "xl/_rels/workbook.xml.rels",
                xml -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId99\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\""
                                + " Target=\"vbaProject.bin\"/></Relationships>"));
        // no macro's bytes are needed to tell that nobody opens them
        file = RawXml.with(file, "xl/vbaProject.bin", new byte[] {0, 1, 2, 3});
        fixtures.add("with-macros.xlsm", file, List.of(sample));
    }

    private void oldFiles() {
        Paper plain = Paper.xls();
        Sample drawn = fixtures.drawn(plain, d -> {}, Fixtures.AS_DRAWN);
        fixtures.add("old-file-named-xlsx.xlsx", plain.bytes(), List.of(drawn));

        Paper faulty = Paper.xls();
        Sample sample = fixtures.drawn(faulty, d -> {}, p -> {
            p.clear("G13").cell("G13").setCellErrorValue(FormulaError.REF.getCode());
            p.clear("F14").number("F14", 45678, "yyyy-mm-dd");
            p.formula("G19", "SUM(G13:G18)+H6", 96.93).number("G6", 0.9433, "0.00%");
            p.text("K15", "请核对").text("D3", "旧名称");
        });
        sample.indicators.get(0)[6] = null;
        sample.indicators.get(1)[5] = null;
        fixtures.add(
                "old-faulty.xls",
                faulty.bytes(),
                List.of(sample),
                "error-cell G13",
                "bad-number F14",
                "unread-cell K15",
                "unread-cell D3");

        Paper many = Paper.xls();
        many.text("A1", "填报说明");
        Drawing first = new Drawing(Samples.housingFund());
        first.levels = Drawing.Levels.REPEATED;
        first.on(many.sheet("一"));
        Drawing second = new Drawing(Samples.serviceDesk());
        second.outer = "绩\n效\n指\n标";
        Paper sheet = many.sheet("二");
        second.on(sheet);
        HSSFRichTextString rich = new HSSFRichTextString("服务工作专项经费");
        HSSFFont bold = (HSSFFont) many.workbook().createFont();
        bold.setBold(true);
        rich.applyFont(0, 4, bold);
        sheet.cell("B3").setCellValue(rich);
        new Drawing(Samples.housingFund()).on(many.sheet("去年"));
        many.workbook().setSheetHidden(3, true);
        fixtures.add("old-of-many-sheets.xls", many.bytes(), List.of(first.sample, second.sample), "unread-cell -");
    }

    private void patched(String name, String part, UnaryOperator<String> change, Consumer<Sample> expected) {
        Paper paper = Paper.xlsx();
        Sample sample = fixtures.drawn(paper, d -> {}, Fixtures.AS_DRAWN);
        expected.accept(sample);
        fixtures.add(name + ".xlsx", RawXml.patch(paper.bytes(), part, change), List.of(sample));
    }
}
