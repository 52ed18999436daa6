package io.github.ziping.write.form;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.xlsx.SharedStrings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serialises one laid-out form as a sheet part: rows, cells, merged ranges, page breaks. */
public final class SheetXmlWriter {
    private final FormTemplate template;
    private final Profile profile;
    private final SharedStrings strings;

    public SheetXmlWriter(FormTemplate template, Profile profile, SharedStrings strings) {
        this.template = template;
        this.profile = profile;
        this.strings = strings;
    }

    /**
     * Writes a whole sheet part.
     *
     * @param around the part around the rows
     */
    public void write(SelfEvaluation form, FormLayout layout, FormTemplate.SheetXml around, XmlBuffer xml) {
        CellXml cells = new CellXml(template, profile, strings, form, layout, xml);
        xml.raw(around.head()).ascii("<sheetData>");
        for (int i = 0; i < layout.rows().size(); i++) {
            row(i, layout.rows().get(i), cells, xml);
        }
        xml.ascii("</sheetData>").raw(around.beforeMerges());
        merges(layout.merges(), xml);
        xml.raw(around.beforeScale());
        if (around.beforeBreaks().length > 0) {
            xml.number(layout.scale()).raw(around.beforeBreaks());
        }
        breaks(layout.rows(), xml);
        xml.raw(around.tail());
    }

    private static void row(int index, FormLayout.Row row, CellXml cells, XmlBuffer xml) {
        xml.ascii("<row r=\"").number(index + 1).ascii("\" ht=\"").hundredths(row.height());
        xml.ascii("\" customHeight=\"1\">");
        int[] styles = row.template().styles();
        for (int column = 0; column < styles.length; column++) {
            xml.ascii("<c r=\"").address(index, column).ascii("\" s=\"").number(styles[column]);
            @Nullable TemplateCell filled = row.filled()[column];
            if (filled == null) {
                xml.ascii("\"/>");
            } else {
                cells.write(filled, index, row);
            }
        }
        xml.ascii("</row>");
    }

    private static void merges(List<FormLayout.Merge> merges, XmlBuffer xml) {
        if (merges.isEmpty()) {
            return;
        }
        xml.ascii("<mergeCells count=\"").number(merges.size()).ascii("\">");
        for (FormLayout.Merge merge : merges) {
            xml.ascii("<mergeCell ref=\"").address(merge.firstRow(), merge.firstColumn());
            xml.ascii(':').address(merge.lastRow(), merge.lastColumn()).ascii("\"/>");
        }
        xml.ascii("</mergeCells>");
    }

    private static void breaks(List<FormLayout.Row> rows, XmlBuffer xml) {
        int count = 0;
        for (FormLayout.Row row : rows) {
            count += row.startsPage() ? 1 : 0;
        }
        if (count == 0) {
            return;
        }
        xml.ascii("<rowBreaks count=\"")
                .number(count)
                .ascii("\" manualBreakCount=\"")
                .number(count)
                .ascii("\">");
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).startsPage()) {
                xml.ascii("<brk id=\"")
                        .number(i)
                        .ascii("\" max=\"")
                        .number(CellRef.LAST_COLUMN)
                        .ascii("\" man=\"1\"/>");
            }
        }
        xml.ascii("</rowBreaks>");
    }
}
