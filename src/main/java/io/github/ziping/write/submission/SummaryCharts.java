package io.github.ziping.write.submission;

import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.ZipBuilder;
import io.github.ziping.ooxml.opc.PartNames;
import io.github.ziping.ooxml.opc.RelationshipsXml;
import io.github.ziping.write.xlsx.WorkbookParts;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Writes the four charts beside the summary, on one printed page. */
final class SummaryCharts {
    /** The drawing's part, as a sheet's relationships see it. */
    static final String DRAWING = "../drawings/drawing1.xml";

    private static final String DRAWING_PART = "xl/drawings/drawing1.xml";
    private static final String DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
    private static final String CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/";

    private static final int EMU_PER_POINT = 12_700;

    /** Points of a bar chart around its bars, and for each project. */
    private static final double AROUND_BARS = 100;

    private static final double PER_PROJECT = 26;
    private static final double GAP = 8;

    /** One chart on the page, in points from the sheet's top and from the first chart column's left. */
    private record Box(ChartKind kind, double left, double top, double width, double height) {}

    private final SummaryPage page;
    private final Ranking ranking;
    private final String amountUnit;
    private final ChartData grades;
    private final ChartData lost;

    SummaryCharts(SummaryPage page, Ranking ranking, String amountUnit, ChartData grades, ChartData lost) {
        this.page = page;
        this.ranking = ranking;
        this.amountUnit = amountUnit;
        this.grades = grades;
        this.lost = lost;
    }

    /** Tells what the charts' parts are. */
    static void declare(WorkbookParts parts) {
        parts.part(DRAWING_PART, DRAWING_TYPE);
        for (int i = 1; i <= ChartKind.values().length; i++) {
            parts.part(chartPart(i), CHART_TYPE);
        }
    }

    private static String chartPart(int number) {
        return "xl/charts/chart" + number + ".xml";
    }

    /** Writes the drawing and the charts. */
    void write(ZipBuilder zip) throws IOException {
        List<Box> boxes = boxes();
        XmlBuffer drawing = new XmlBuffer(8192)
                .ascii(XmlBuffer.DECLARATION)
                .ascii("<xdr:wsDr xmlns:xdr=\"" + MAIN + "spreadsheetDrawing\" xmlns:a=\"" + MAIN + "main\">");
        RelationshipsXml relationships = new RelationshipsXml();
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            anchor(drawing, box, i + 1, relationships.add("chart", "../charts/chart" + (i + 1) + ".xml"));
            zip.add(chartPart(i + 1), ChartXml.of(box.kind(), data(box.kind()), title(box.kind()), unit(box.kind())));
        }
        drawing.ascii("</xdr:wsDr>").addTo(zip, DRAWING_PART);
        relationships.xml().addTo(zip, PartNames.relationships(DRAWING_PART));
    }

    /** What the charts show, in their order. */
    List<ChartFigures> figures() {
        return Arrays.stream(ChartKind.values())
                .map(kind -> ChartFigures.of(kind, data(kind), title(kind), unit(kind)))
                .toList();
    }

    private ChartData data(ChartKind kind) {
        return switch (kind) {
            case SCORES -> ranking.totals();
            case BUDGETS -> ranking.budgets();
            case GRADES -> grades;
            case LOST -> lost;
        };
    }

    private String title(ChartKind kind) {
        return switch (kind) {
            case SCORES -> ranking.isPart() ? "总分最低的 " + ranking.shown() + " 个项目：总分与执行率" : "各项目总分与执行率";
            case BUDGETS -> ranking.isPartOfBudgets() ? "预算最大的 " + ranking.shownBudgets() + " 个项目：预算与执行" : "各项目预算与执行";
            case GRADES -> "评分等级分布";
            case LOST -> "各一级指标扣分";
        };
    }

    private String unit(ChartKind kind) {
        return kind.unit().isEmpty() ? amountUnit : kind.unit();
    }

    /** The bars of projects on top, as tall as they need; the columns below. */
    private List<Box> boxes() {
        double all = page.chartHeight();
        double bars = AROUND_BARS + PER_PROJECT * ranking.shownBudgets();
        double upper = Math.max(all * 0.5, Math.min(all * 0.7, bars));
        double width = (page.chartWidth() - GAP) / 2;
        double top = page.chartTop();
        double right = width + GAP;
        double below = top + upper + GAP;
        double lower = all - upper - GAP;
        return List.of(
                new Box(ChartKind.SCORES, 0, top, width, upper),
                new Box(ChartKind.BUDGETS, right, top, width, upper),
                new Box(ChartKind.GRADES, 0, below, width, lower),
                new Box(ChartKind.LOST, right, below, width, lower));
    }

    private void anchor(XmlBuffer xml, Box box, int number, String id) {
        xml.ascii("<xdr:twoCellAnchor editAs=\"oneCell\"><xdr:from>");
        corner(xml, box.left(), box.top());
        xml.ascii("</xdr:from><xdr:to>");
        corner(xml, box.left() + box.width(), box.top() + box.height());
        xml.ascii("</xdr:to><xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"")
                .number(number + 1)
                .ascii("\" name=\"")
                .text("图 " + number + " " + title(box.kind()))
                .ascii("\" descr=\"")
                .text(title(box.kind()))
                .ascii("\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/>"
                        + "<a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData uri=\"" + MAIN + "chart\">"
                        + "<c:chart xmlns:c=\"" + MAIN + "chart\" xmlns:r=\"" + RelationshipsXml.NAMESPACE
                        + "\" r:id=\"")
                .ascii(id)
                .ascii("\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>");
    }

    private void corner(XmlBuffer xml, double left, double top) {
        double column = page.chartColumnWidth();
        int columns = (int) (left / column);
        int row = page.rowAt(top);
        xml.ascii("<xdr:col>").number(page.chartColumn() + columns).ascii("</xdr:col><xdr:colOff>");
        xml.number((int) ((left - columns * column) * EMU_PER_POINT)).ascii("</xdr:colOff><xdr:row>");
        xml.number(row).ascii("</xdr:row><xdr:rowOff>");
        xml.number((int) ((top - page.top(row)) * EMU_PER_POINT)).ascii("</xdr:rowOff>");
    }
}
