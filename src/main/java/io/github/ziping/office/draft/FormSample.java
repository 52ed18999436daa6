package io.github.ziping.office.draft;

import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.Source;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.FieldPath;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.FormsReader;
import io.github.ziping.read.file.DetectedFile;
import io.github.ziping.read.file.InputBytes;
import io.github.ziping.read.file.WorkbookFile;
import io.github.ziping.read.sheet.FormRegion;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printed form, blank or filled in, that an office is drafted from.
 *
 * @param reading what it says
 * @param grid its cells, with what their headings mean
 * @param cells the same by their places, empty ones too
 * @param funds the headings of the funds, or null
 * @param indicators the headings of the indicators
 * @param look how it looks; null where that cannot be read
 */
record FormSample(
        Reading reading,
        SheetGrid grid,
        PrintedCells cells,
        @Nullable TableHeader funds,
        TableHeader indicators,
        @Nullable PrintedLook look) {
    private static final int MOST_COLUMNS = 26;

    /**
     * Opens a file.
     *
     * @param base whose words the form's headings are looked for by
     * @param password opens a protected file; null when there is none
     * @throws UnreadableException when it holds no form that an office could be drafted from
     */
    static FormSample open(Path form, Profile base, @Nullable String password) throws UnreadableException {
        byte[] content = InputBytes.of(form);
        String file = form.toString();
        Reading reading = FormsReader.of(base).read(content, file, password).get(0);
        String sheet = reading.source().mainSheet();
        try {
            Workbook book = WorkbookFile.open(DetectedFile.of(content, file), file, password);
            int index = sheet == null ? 0 : book.sheetNames().indexOf(sheet);
            HeaderDictionary words = HeaderDictionary.of(base);
            SheetGrid all = SheetGrid.read(book, index, words);
            SheetGrid grid = all.form(0, all.rows().size(), 0, Integer.MAX_VALUE);
            FormRegion region = FormRegion.of(grid, words);
            TableHeader indicators = region.indicators();
            PrintedCells cells = new PrintedCells(book.sheet(index, RowFilter.ALL));
            if (indicators == null) {
                throw refused(file, "没有找到指标表的表头，起草不了模板", "用办公室自己的自评表（空白的或填好的）起草，一格一个表头");
            }
            if (cells.lastColumn() >= MOST_COLUMNS) {
                throw refused(file, "表超过 26 列，起草不了模板", "删去表右边多余的内容后再起草");
            }
            return new FormSample(reading, grid, cells, region.funds(), indicators, look(content, index, password));
        } catch (OoxmlException e) {
            throw refused(file, e.fault(), "核对文件后再起草");
        }
    }

    private static @Nullable PrintedLook look(byte[] content, int index, @Nullable String password) {
        try {
            return PrintedLook.of(content, index, password);
        } catch (IOException e) {
            return null;
        }
    }

    private static UnreadableException refused(String file, String fault, String remedy) {
        return new UnreadableException(List.of(ReadingRule.NOT_A_FORM.ofFile(file, fault, remedy)));
    }

    /** The place of a value on the form's sheet, or null. */
    Source.@Nullable Place place(FieldPath path) {
        Source.Place place = reading.source().place(path);
        return place == null || !place.sheet().equals(grid.name()) ? null : place;
    }
}
