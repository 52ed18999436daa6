package io.github.ziping.write.submission;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlBooleans;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextBody;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/**
 * Draws the charts of a submission with POI. That takes a cold process a second, therefore it is done once, while the jar is
 * built, with names in place of cells and titles; {@link ChartXml} puts in what each submission has.
 */
public final class ChartTemplates {
    /** What stands for the chart's title, and for that of its axis of values. */
    static final String TITLE = "ZIPING_TITLE";

    static final String UNIT = "ZIPING_UNIT";

    /** What stands for the cells of the categories, and of the series. */
    static final String NAMES = "ZIPING_NAMES";

    static final String FIRST = "ZIPING_FIRST";
    static final String SECOND = "ZIPING_SECOND";

    // told apart in black and white too: nearly black, and light with a dark line
    private static final String DARK = "1F4E79";
    private static final String LIGHT = "BDD7EE";
    private static final String GRID = "D9D9D9";
    private static final double TITLE_SIZE = 12;
    private static final double TEXT_SIZE = 8;
    private static final double LABEL_SIZE = 7;

    private ChartTemplates() {}

    /** Draws all charts into a folder. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (ChartKind kind : ChartKind.values()) {
            Files.write(folder.resolve(kind.resource()), draw(kind));
        }
    }

    /** Draws a chart; its part. */
    static byte[] draw(ChartKind kind) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            XSSFChart chart = sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor());
            draw(kind, chart);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            XmlOptions options = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
            QName type = CTChartSpace.type.getName();
            options.setSaveSyntheticDocumentElement(new QName(type.getNamespaceURI(), "chartSpace", "c"));
            chart.getCTChartSpace().save(out, options);
            return XmlBooleans.asDigits(out.toByteArray(), kind.resource(), element -> true);
        } catch (OoxmlException e) {
            throw new IllegalStateException("POI drew no chart", e);
        }
    }

    private static void draw(ChartKind kind, XSSFChart chart) {
        chart.setTitleText(TITLE);
        chart.setTitleOverlay(false);
        size(chart.getTitle().getBody(), TITLE_SIZE, true);
        XDDFCategoryAxis names = chart.createCategoryAxis(kind.lying() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(kind.lying() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        axes(kind, names, values);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(kind.lying() ? BarDirection.BAR : BarDirection.COL);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setGapWidth(kind.lying() ? 40 : 80);
        data.setVaryColors(false);
        series(data, FIRST, kind.first(), DARK);
        if (!kind.second().isEmpty()) {
            series(data, SECOND, kind.second(), LIGHT);
            chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        }
        chart.plot(data);
        for (CTBarSer series :
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()) {
            label(kind, series);
        }
        // a white ground, and no round corners, whatever the program's own habits are
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    }

    private static void axes(ChartKind kind, XDDFCategoryAxis names, XDDFValueAxis values) {
        names.setCrosses(AxisCrosses.AUTO_ZERO);
        names.setMajorTickMark(AxisTickMark.NONE);
        names.getOrAddTextProperties().setFontSize(TEXT_SIZE);
        if (kind.lying()) {
            // the first name on top
            names.setOrientation(AxisOrientation.MAX_MIN);
        } else {
            names.setTitle(kind == ChartKind.GRADES ? "评分等级" : "一级指标");
        }
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        values.setTitle(UNIT);
        values.getOrAddTextProperties().setFontSize(TEXT_SIZE);
        values.getOrAddMajorGridProperties()
                .setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb(GRID)))));
        if (kind.lying()) {
            values.setCrosses(AxisCrosses.MAX);
        }
        values.setNumberFormat(kind == ChartKind.LOST ? "0.00" : "#,##0");
    }

    private static void series(XDDFBarChartData data, String cells, String name, String color) {
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(new String[] {"-"}, NAMES);
        XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromArray(new Double[] {0.0}, cells);
        XDDFChartData.Series series = data.addSeries(categories, numbers);
        series.setTitle(name, null);
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb(color))));
        shape.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb(DARK)))));
        series.setShapeProperties(shape);
    }

    private static void label(ChartKind kind, CTBarSer series) {
        CTDLbls labels = series.addNewDLbls();
        labels.addNewNumFmt().setFormatCode(kind == ChartKind.GRADES ? "0" : "#,##0.00");
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewTxPr().addNewBodyPr();
        CTTextCharacterProperties text = labels.getTxPr().addNewP().addNewPPr().addNewDefRPr();
        text.setSz((int) (LABEL_SIZE * 100));
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void size(XDDFTextBody body, double points, boolean bold) {
        body.getParagraph(0).getTextRuns().get(0).setFontSize(points);
        body.getParagraph(0).getTextRuns().get(0).setBold(bold);
    }

    private static byte[] rgb(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
