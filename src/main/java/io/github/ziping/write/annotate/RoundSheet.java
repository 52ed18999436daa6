package io.github.ziping.write.annotate;

import io.github.ziping.finding.Severity;
import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.round.RoundTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the sheet that tells a round, as a part of an .xlsx. */
final class RoundSheet {

    /** The height of a line, in points. */
    private static final int LINE = 15;

    private RoundSheet() {}

    /**
     * The part.
     *
     * @param styles null where the workbook has no formats
     */
    static byte[] xml(List<List<String>> rows, @Nullable StylePart styles, boolean strict) {
        int wrapped = styles == null ? 0 : styles.wrapped();
        PrefixedXml xml = new PrefixedXml("");
        xml.start("worksheet").attribute("xmlns", MainNamespace.of(strict)).content();
        xml.start("sheetPr").content();
        xml.start("tabColor").attribute("rgb", "FFFFC000").empty();
        xml.start("pageSetUpPr").attribute("fitToPage", 1).empty().end("sheetPr");
        xml.start("sheetViews").content().start("sheetView").attribute("showGridLines", 0);
        xml.attribute("workbookViewId", 0).empty().end("sheetViews");
        columns(xml);
        xml.start("sheetData").content();
        for (int row = 0; row < rows.size(); row++) {
            Severity severity = RoundTable.severity(rows.get(row));
            int level = styles == null || severity == null ? wrapped : styles.filled(wrapped, severity);
            // the lines above the table run over its columns
            boolean above = row < RoundTable.FIRST_NOTE - 1;
            row(xml, row, rows.get(row), above ? 0 : wrapped, above ? 0 : level);
        }
        xml.end("sheetData");
        // what somebody wrote here would be lost at the next round
        xml.start("sheetProtection").attribute("sheet", 1).attribute("formatColumns", 0);
        xml.attribute("formatRows", 0).empty();
        xml.start("pageSetup").attribute("paperSize", 9).attribute("orientation", "landscape");
        xml.attribute("fitToHeight", 0).empty();
        return (XmlBuffer.DECLARATION + xml.end("worksheet")).getBytes(StandardCharsets.UTF_8);
    }

    private static void columns(PrefixedXml xml) {
        xml.start("cols").content();
        for (int column = 0; column < RoundTable.WIDTHS.size(); column++) {
            xml.start("col").attribute("min", column + 1).attribute("max", column + 1);
            xml.attribute("width", RoundTable.WIDTHS.get(column))
                    .attribute("customWidth", 1)
                    .empty();
        }
        xml.end("cols");
    }

    private static void row(PrefixedXml xml, int row, List<String> texts, int style, int level) {
        xml.start("row").attribute("r", row + 1);
        xml.attribute("ht", RoundTable.lines(texts) * LINE)
                .attribute("customHeight", 1)
                .content();
        for (int column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                xml.start("c").attribute("r", new CellRef(row, column).address());
                xml.attribute("s", column == RoundTable.SEVERITY_COLUMN ? level : style);
                xml.attribute("t", "inlineStr").content().start("is").content();
                xml.start("t").attribute("xml:space", "preserve").content();
                xml.text(texts.get(column)).end("t").end("is").end("c");
            }
        }
        xml.end("row");
    }
}
