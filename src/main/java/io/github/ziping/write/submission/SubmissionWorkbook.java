package io.github.ziping.write.submission;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.merge.Submission;
import io.github.ziping.merge.SubmissionStatistics;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.ZipBuilder;
import io.github.ziping.profile.Profile;
import io.github.ziping.threads.OrderedPrefetch;
import io.github.ziping.write.form.FormCells;
import io.github.ziping.write.form.FormLayout;
import io.github.ziping.write.form.FormTemplate;
import io.github.ziping.write.form.OfficialFormWriter;
import io.github.ziping.write.form.SheetXmlWriter;
import io.github.ziping.write.lists.FindingsSheet;
import io.github.ziping.write.lists.FormLinks;
import io.github.ziping.write.lists.IndicatorList;
import io.github.ziping.write.xlsx.ListStyles;
import io.github.ziping.write.xlsx.SharedStrings;
import io.github.ziping.write.xlsx.SheetNames;
import io.github.ziping.write.xlsx.SheetXmlStream;
import io.github.ziping.write.xlsx.StylesXml;
import io.github.ziping.write.xlsx.WorkbookParts;
import io.github.ziping.write.xlsx.ZipPipeline;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Writes a submission: 汇总表 with charts, 问题清单, 指标明细, then a sheet for each form, as {@link OfficialFormWriter} writes it.
 * Sheets are streamed one by one, so that the cost of a form does not grow with their number; all share the template's
 * styles.
 */
public final class SubmissionWorkbook {
    /** What Excel and WPS open without trouble. */
    public static final int MOST_SHEETS = 500;

    /** Points of the lists' texts. */
    static final double TEXT_SIZE = 9;

    private static final int LEVEL = 2;
    private static final int SUMMARY = 0;
    private static final int FINDINGS = 1;
    private static final int INDICATORS = 2;
    private static final String TABLE_PART = "xl/tables/table1.xml";
    private static final String TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

    private final FormTemplate template;
    private final Submission merged;
    private final Profile profile;
    private final WorkbookParts parts = new WorkbookParts();
    private final SharedStrings strings;
    private final List<FormCells> places = new ArrayList<>();
    private final Map<FormCells, FormCells> alike = new HashMap<>();
    private final List<String> sheets = new ArrayList<>();

    private SubmissionWorkbook(FormTemplate template, Submission merged) {
        this.template = template;
        this.merged = merged;
        this.profile = merged.profile();
        this.strings = template.newSharedStrings();
        parts.sheet(SummarySheet.NAME);
        parts.sheet(FindingsSheet.NAME);
        parts.sheet(IndicatorList.NAME);
        parts.part(TABLE_PART, TABLE_TYPE);
        SummaryCharts.declare(parts);
        SharedSheetXml.declareTheme(template, parts);
    }

    /**
     * Writes everything into one workbook.
     *
     * @param template the office's compiled form
     * @param out receives the workbook and stays open; the same submission gives the same bytes
     * @param done hears how many forms are written
     * @throws IllegalArgumentException when a text is longer than a cell can hold (32,767 chars)
     */
    public static void write(FormTemplate template, Submission merged, OutputStream out, IntConsumer done)
            throws IOException {
        SubmissionWorkbook workbook = new SubmissionWorkbook(template, merged);
        try (ZipBuilder zip = new ZipBuilder(out, LEVEL)) {
            workbook.nameSheets();
            workbook.parts.writeTypes(zip);
            workbook.forms(zip, done);
            workbook.lists(zip, FormLinks.toSheets(workbook.sheets, workbook.places));
        }
    }

    /**
     * Writes the lists alone, for forms that lie beside the workbook as files of their own.
     *
     * @param files each form's file as a URI, seen from the workbook
     */
    public static void writeBesideForms(FormTemplate template, Submission merged, List<String> files, OutputStream out)
            throws IOException {
        SubmissionWorkbook workbook = new SubmissionWorkbook(template, merged);
        try (OrderedPrefetch<FormCells> places = OrderedPrefetch.parallel(
                "ziping-layout", merged.forms().size(), i -> workbook.place(i, workbook.layout(i)))) {
            for (int i = 0; i < merged.forms().size(); i++) {
                workbook.placed(places.next());
            }
        }
        try (ZipBuilder zip = new ZipBuilder(out, LEVEL)) {
            workbook.parts.writeTypes(zip);
            workbook.lists(zip, FormLinks.toFiles(files, merged.profile().form().sheet(), workbook.places));
        }
    }

    private void nameSheets() {
        SheetNames names = new SheetNames(List.of(SummarySheet.NAME, FindingsSheet.NAME, IndicatorList.NAME));
        for (Reading form : merged.forms()) {
            String name = names.next(form.evaluation().project());
            sheets.add(name);
            parts.sheet(name);
        }
    }

    private void forms(ZipBuilder zip, IntConsumer done) throws IOException {
        SheetXmlWriter writer = new SheetXmlWriter(template, profile, strings);
        FormTemplate.SheetXml around = SharedSheetXml.amongOthers(template.sheet());
        ZipPipeline deflating = ZipPipeline.start(zip);
        try (OrderedPrefetch<FormLayout> layouts =
                OrderedPrefetch.singleWorker("ziping-layout", merged.forms().size(), this::layout)) {
            for (int i = 0; i < merged.forms().size(); i++) {
                FormLayout layout = layouts.next();
                XmlBuffer xml = deflating.buffer();
                writer.write(merged.forms().get(i).evaluation(), layout, around, xml);
                int sheet = INDICATORS + 1 + i;
                deflating.put(WorkbookParts.sheetPart(sheet), xml);
                placed(place(i, layout));
                if (layout.repeatedRow() >= 0) {
                    parts.repeatRows(sheet, layout.repeatedRow(), layout.repeatedRow());
                }
                done.accept(i + 1);
            }
            deflating.finish();
        } finally {
            deflating.stop();
        }
    }

    private FormLayout layout(int index) {
        return FormLayout.of(template.geometry(), merged.forms().get(index).evaluation());
    }

    private FormCells place(int index, FormLayout layout) {
        SelfEvaluation form = merged.forms().get(index).evaluation();
        return FormCells.of(
                template,
                layout,
                form.funds().sources().size(),
                form.indicators().size());
    }

    /** Many forms are laid out alike. */
    private void placed(FormCells cells) {
        places.add(alike.computeIfAbsent(cells, same -> same));
    }

    private void lists(ZipBuilder zip, FormLinks links) throws IOException {
        StylesXml stylesXml = stylesXml();
        ListStyles styles = new ListStyles(stylesXml, profile.form().font(), TEXT_SIZE);
        SubmissionStatistics summary = SubmissionStatistics.of(merged);
        int indicators = indicators(zip, styles, summary, links);
        int findings = findings(zip, styles, links);
        SheetXmlStream sheet = new SheetXmlStream(strings, LEVEL);
        SummarySheet summarySheet = new SummarySheet(sheet, styles, merged, summary, links, template, findings);
        SummaryCharts charts = summarySheet.write(indicators, SummaryCharts.DRAWING);
        parts.filter(SUMMARY, summarySheet.filterRange());
        parts.printArea(SUMMARY, summarySheet.printAreas());
        parts.repeatRows(SUMMARY, SummaryColumns.HEAD, SummaryColumns.HEAD);
        sheet.addTo(zip, SUMMARY);
        charts.write(zip);
        SharedSheetXml.theme(template, parts, zip);
        zip.add("xl/styles.xml", stylesXml.xml());
        strings.addTo(zip, "xl/sharedStrings.xml");
        parts.write(zip, merged.title());
        zip.finish();
    }

    private StylesXml stylesXml() throws IOException {
        try {
            return new StylesXml(template.styles());
        } catch (OoxmlException e) {
            throw new IOException(e.text(), e);
        }
    }

    private int indicators(ZipBuilder zip, ListStyles styles, SubmissionStatistics summary, FormLinks links)
            throws IOException {
        SheetXmlStream sheet = new SheetXmlStream(strings, LEVEL);
        int indicators = IndicatorList.write(sheet, styles, summary, links);
        sheet.table("../tables/table1.xml");
        parts.repeatRows(INDICATORS, 0, 0);
        sheet.addTo(zip, INDICATORS);
        IndicatorList.table(indicators).addTo(zip, TABLE_PART);
        return indicators;
    }

    private int findings(ZipBuilder zip, ListStyles styles, FormLinks links) throws IOException {
        List<FindingsSheet.OfForm> found = new ArrayList<>();
        for (Finding finding : merged.others()) {
            found.add(new FindingsSheet.OfForm(finding, -1));
        }
        for (int i = 0; i < merged.forms().size(); i++) {
            for (Finding finding : merged.forms().get(i).findings()) {
                found.add(new FindingsSheet.OfForm(finding, i));
            }
        }
        SheetXmlStream sheet = new SheetXmlStream(strings, LEVEL);
        String range = FindingsSheet.amongForms(sheet, styles, merged.title() + "：问题清单", found, links);
        parts.filter(FINDINGS, range);
        parts.repeatRows(FINDINGS, FindingsSheet.HEAD, FindingsSheet.HEAD);
        sheet.addTo(zip, FINDINGS);
        return found.size();
    }
}
