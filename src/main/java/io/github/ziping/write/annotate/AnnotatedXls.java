package io.github.ziping.write.annotate;

import io.github.ziping.finding.Severity;
import io.github.ziping.model.CellRef;
import io.github.ziping.ole.OleFile;
import io.github.ziping.ole.PoiGuard;
import io.github.ziping.ole.ProtectedXls;
import io.github.ziping.ole.XlsFile;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.round.EarlierRound;
import io.github.ziping.round.Round;
import io.github.ziping.round.RoundTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/** Annotates an old .xls through POI, which keeps what it does not know. */
final class AnnotatedXls {
    /** A format and the level that it is filled for; null for none. */
    private record Key(short style, @Nullable Severity severity) {}

    private static final int MOST_COLUMNS = 256;

    /** What a colour is from here on when it is none of the palette. */
    private static final short AUTOMATIC = 64;

    private final HSSFWorkbook workbook;
    private final Map<Key, HSSFCellStyle> styles = new HashMap<>();

    private AnnotatedXls(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** What the last copy said of a workbook; null where it is none. */
    static @Nullable EarlierRound earlier(byte[] file, OleFile container, @Nullable String password)
            throws OoxmlException {
        String stream = container.workbook();
        if (stream == null) {
            return null;
        }
        String known = ProtectedXls.password(container.stream(stream), password);
        EarlierRound table = RoundTable.read(XlsFile.open(container.stream(stream), known));
        return EarlierRound.of(
                table,
                PoiGuard.run(() -> lines(file, known), AnnotatedXls::refused).places());
    }

    private static OwnLines lines(byte[] file, @Nullable String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(file))) {
            OwnLines lines = new OwnLines();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                HSSFSheet sheet = workbook.getSheetAt(i);
                for (HSSFComment comment : sheet.getCellComments().values()) {
                    CellRef cell = new CellRef(comment.getRow(), comment.getColumn());
                    lines.add(sheet.getSheetName(), cell, comment.getString().getString());
                }
            }
            return lines;
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    static byte[] annotate(
            byte[] file, OleFile container, List<CellNote> notes, @Nullable Round round, @Nullable String password)
            throws OoxmlException {
        String stream = container.workbook();
        String known = stream == null ? null : ProtectedXls.password(container.stream(stream), password);
        // what POI's user model cannot open, its record reader may still have read
        int tells =
                round == null || stream == null ? -1 : RoundTable.find(XlsFile.open(container.stream(stream), known));
        List<List<String>> rows = round == null ? List.of() : RoundTable.rows(round);
        byte[] copy = PoiGuard.run(() -> copy(file, Marks.bySheet(notes), rows, tells, known), AnnotatedXls::refused);
        if (stream != null && known != null && tells < 0) {
            requireSameCells(
                    XlsFile.open(container.stream(stream), known),
                    XlsFile.open(OleFile.open(copy).stream(stream), known));
        }
        return copy;
    }

    private static OoxmlException refused() {
        return new OoxmlException("这个 .xls 文件不能加批注", "请在 Excel 中另存为 .xlsx 后重新审核");
    }

    /** POI encrypts some records wrongly under XOR: a copy that does not read like its original is none. */
    static void requireSameCells(Workbook original, Workbook copy) throws OoxmlException {
        for (int sheet = 0; sheet < original.sheetNames().size(); sheet++) {
            List<Cell> before = original.sheet(sheet, RowFilter.ALL).cells();
            List<Cell> after = copy.sheet(sheet, RowFilter.ALL).cells();
            if (before.size() != after.size()) {
                throw refused();
            }
            for (int i = 0; i < before.size(); i++) {
                if (!before.get(i).ref().equals(after.get(i).ref())
                        || !before.get(i).text().equals(after.get(i).text())) {
                    throw refused();
                }
            }
        }
    }

    private static byte[] copy(
            byte[] file,
            Map<String, Map<CellRef, Mark>> marks,
            List<List<String>> rows,
            int tells,
            @Nullable String password)
            throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(file))) {
            AnnotatedXls copy = new AnnotatedXls(workbook);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                copy.forget(workbook.getSheetAt(i));
            }
            for (Map.Entry<String, Map<CellRef, Mark>> sheet : marks.entrySet()) {
                HSSFSheet found = workbook.getSheet(sheet.getKey());
                if (found != null) {
                    copy.annotate(found, sheet.getValue());
                }
            }
            if (!rows.isEmpty()) {
                copy.tell(rows, tells);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /**
     * Writes the sheet of the round.
     *
     * @param known the index of that of the round before, or -1
     */
    private void tell(List<List<String>> rows, int known) {
        HSSFSheet sheet = known < 0 ? workbook.createSheet(freeName()) : workbook.getSheetAt(known);
        for (int row = sheet.getLastRowNum(); row >= 0; row--) {
            if (sheet.getRow(row) != null) {
                sheet.removeRow(sheet.getRow(row));
            }
        }
        HSSFCellStyle wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        for (int row = 0; row < rows.size(); row++) {
            HSSFRow written = sheet.createRow(row);
            written.setHeightInPoints(RoundTable.lines(rows.get(row)) * 15f);
            write(rows.get(row), written, row < RoundTable.FIRST_NOTE - 1 ? workbook.getCellStyleAt(0) : wrapped);
        }
        for (int column = 0; column < RoundTable.WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, RoundTable.WIDTHS.get(column) * 256);
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void write(List<String> texts, HSSFRow row, HSSFCellStyle style) {
        Severity severity = RoundTable.severity(texts);
        HSSFCellStyle level = severity == null ? style : filled(style, severity);
        for (int column = 0; column < texts.size(); column++) {
            if (!texts.get(column).isEmpty()) {
                HSSFCell cell = row.createCell(column);
                cell.setCellValue(texts.get(column));
                cell.setCellStyle(column == RoundTable.SEVERITY_COLUMN ? level : style);
            }
        }
    }

    private String freeName() {
        String free = RoundTable.SHEET;
        for (int number = 2; workbook.getSheet(free) != null; number++) {
            free = RoundTable.SHEET + " (" + number + ")";
        }
        return free;
    }

    /** Takes out the notes and fills of an earlier copy. */
    private void forget(HSSFSheet sheet) {
        for (HSSFComment comment : List.copyOf(sheet.getCellComments().values())) {
            String text = comment.getString().getString();
            HSSFRow row = sheet.getRow(comment.getRow());
            HSSFCell cell = row == null ? null : row.getCell(comment.getColumn());
            if (cell == null || !OwnNotes.areIn(text)) {
                continue;
            }
            String left = OwnNotes.without(text);
            if (left.isBlank()) {
                cell.removeCellComment();
            } else {
                comment.setString(new HSSFRichTextString(left));
            }
            if (isOurs(cell.getCellStyle())) {
                cell.setCellStyle(unfilled(cell.getCellStyle()));
            }
        }
    }

    private static boolean isOurs(HSSFCellStyle style) {
        for (Severity severity : Severity.values()) {
            if (style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                    && style.getFillForegroundColor() == colour(severity)) {
                return true;
            }
        }
        return false;
    }

    /** The format with the fill that it had; its colour is kept as the other one of a solid fill, which is not seen. */
    private HSSFCellStyle unfilled(HSSFCellStyle style) {
        return styles.computeIfAbsent(new Key(style.getIndex(), null), key -> {
            HSSFCellStyle copy = workbook.createCellStyle();
            copy.cloneStyleFrom(style);
            short before = style.getFillBackgroundColor();
            boolean none = before >= AUTOMATIC || !isUsed(before);
            copy.setFillPattern(none ? FillPatternType.NO_FILL : FillPatternType.SOLID_FOREGROUND);
            copy.setFillForegroundColor(none ? AUTOMATIC : before);
            copy.setFillBackgroundColor((short) (AUTOMATIC + 1));
            return copy;
        });
    }

    /** Whether any other format has the colour; some programs put another one in its place when they save a file. */
    private boolean isUsed(short colour) {
        for (int i = 0; i < workbook.getNumCellStyles(); i++) {
            HSSFCellStyle style = workbook.getCellStyleAt(i);
            if (!isOurs(style)
                    && style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                    && style.getFillForegroundColor() == colour) {
                return true;
            }
        }
        return false;
    }

    private void annotate(HSSFSheet sheet, Map<CellRef, Mark> marks) {
        HSSFPatriarch drawing = sheet.getDrawingPatriarch();
        HSSFPatriarch patriarch = drawing == null ? sheet.createDrawingPatriarch() : drawing;
        for (Map.Entry<CellRef, Mark> each : marks.entrySet()) {
            CellRef ref = each.getKey();
            HSSFRow row = sheet.getRow(ref.row()) == null ? sheet.createRow(ref.row()) : sheet.getRow(ref.row());
            HSSFCell cell =
                    row.getCell(ref.column()) == null ? row.createCell(ref.column()) : row.getCell(ref.column());
            cell.setCellStyle(filled(cell.getCellStyle(), each.getValue().severity()));
            HSSFComment comment = cell.getCellComment();
            String text = each.getValue().text();
            if (comment == null) {
                comment = patriarch.createCellComment(anchor(ref, text));
                comment.setAuthor("ziping");
                comment.setString(new HSSFRichTextString(text));
                cell.setCellComment(comment);
            } else {
                comment.setString(new HSSFRichTextString(comment.getString().getString() + "\n" + text));
            }
        }
    }

    private static HSSFClientAnchor anchor(CellRef cell, String text) {
        int left = Math.min(cell.column() + 1, MOST_COLUMNS - 5);
        int lines = 3 + text.length() / 20;
        return new HSSFClientAnchor(0, 0, 0, 0, (short) left, cell.row(), (short) (left + 4), cell.row() + lines);
    }

    private HSSFCellStyle filled(HSSFCellStyle style, Severity severity) {
        return styles.computeIfAbsent(new Key(style.getIndex(), severity), key -> {
            HSSFCellStyle copy = workbook.createCellStyle();
            copy.cloneStyleFrom(style);
            boolean coloured = style.getFillPattern() == FillPatternType.SOLID_FOREGROUND;
            short before = coloured ? style.getFillForegroundColor() : AUTOMATIC;
            copy.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            copy.setFillForegroundColor(colour(severity));
            copy.setFillBackgroundColor(before);
            return copy;
        });
    }

    /** The nearest of the palette that every .xls has. */
    private static short colour(Severity severity) {
        return switch (severity) {
            case ERROR -> HSSFColor.HSSFColorPredefined.ROSE.getIndex();
            case WARNING -> HSSFColor.HSSFColorPredefined.LIGHT_YELLOW.getIndex();
            case INFO -> HSSFColor.HSSFColorPredefined.LIGHT_TURQUOISE.getIndex();
        };
    }
}
