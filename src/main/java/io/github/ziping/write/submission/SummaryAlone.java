package io.github.ziping.write.submission;

import io.github.ziping.merge.Submission;
import io.github.ziping.merge.SubmissionStatistics;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.ZipBuilder;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.form.FormTemplate;
import io.github.ziping.write.lists.FormLinks;
import io.github.ziping.write.xlsx.ListStyles;
import io.github.ziping.write.xlsx.SharedStrings;
import io.github.ziping.write.xlsx.SheetXmlStream;
import io.github.ziping.write.xlsx.StylesXml;
import io.github.ziping.write.xlsx.WorkbookParts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The sheet 汇总表 without the workbook of its submission, for whoever shows it elsewhere.
 *
 * @param workbook a workbook of this sheet alone, to be read and not to be handed on: formulas refer to lists that are not there, and
 *     the link of a project leads to the number, from 0, of its form in the submission
 * @param columns how many columns its table has, from the left
 * @param headings the number of the style of the table's headings
 * @param charts what its charts show
 */
@SuppressWarnings("ArrayRecordComponent") // read-only and never compared
public record SummaryAlone(byte[] workbook, int columns, int headings, List<ChartFigures> charts) {
    private static final int LEVEL = 1;
    private static final int CAPACITY = 64 * 1024;

    public SummaryAlone {
        charts = List.copyOf(charts);
    }

    /**
     * The sheet of a submission.
     *
     * @param template the office's compiled form
     */
    public static SummaryAlone of(FormTemplate template, Submission merged) {
        try {
            return write(template, merged);
        } catch (OoxmlException e) {
            throw new IllegalArgumentException(e.text(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        }
    }

    private static SummaryAlone write(FormTemplate template, Submission merged) throws IOException, OoxmlException {
        Profile profile = merged.profile();
        SharedStrings strings = template.newSharedStrings();
        StylesXml stylesXml = new StylesXml(template.styles());
        ListStyles styles = new ListStyles(stylesXml, profile.form().font(), SubmissionWorkbook.TEXT_SIZE);
        WorkbookParts parts = new WorkbookParts();
        parts.sheet(SummarySheet.NAME);
        SharedSheetXml.declareTheme(template, parts);
        SheetXmlStream sheet = new SheetXmlStream(strings, LEVEL);
        SummarySheet summary = new SummarySheet(
                sheet, styles, merged, SubmissionStatistics.of(merged), FormLinks.toNumbers(), template, 0);
        SummaryCharts charts = summary.write(0, SummaryCharts.DRAWING);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(CAPACITY);
        try (ZipBuilder zip = new ZipBuilder(bytes, LEVEL)) {
            parts.writeTypes(zip);
            sheet.addTo(zip, 0);
            SharedSheetXml.theme(template, parts, zip);
            zip.add("xl/styles.xml", stylesXml.xml());
            strings.addTo(zip, "xl/sharedStrings.xml");
            parts.write(zip, merged.title());
            zip.finish();
        }
        return new SummaryAlone(bytes.toByteArray(), summary.tableColumns(), styles.head, charts.figures());
    }
}
