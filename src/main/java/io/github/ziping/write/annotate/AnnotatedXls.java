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
import org.jspecify.annotations.Nullable;

/** Annotates an old .xls through POI, which keeps what it does not know. */
final class AnnotatedXls {
    private record Key(short style, Severity severity) {}

    private static final int MOST_COLUMNS = 256;

    private final HSSFWorkbook workbook;
    private final Map<Key, HSSFCellStyle> styles = new HashMap<>();

    private AnnotatedXls(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static byte[] annotate(byte[] file, OleFile container, List<CellNote> notes, @Nullable String password)
            throws OoxmlException {
        String stream = container.workbook();
        String known = stream == null ? null : ProtectedXls.password(container.stream(stream), password);
        // what POI's user model cannot open, its record reader may still have read
        byte[] copy = PoiGuard.run(() -> copy(file, Marks.bySheet(notes), known), AnnotatedXls::refused);
        if (stream != null && known != null) {
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

    private static byte[] copy(byte[] file, Map<String, Map<CellRef, Mark>> marks, @Nullable String password)
            throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(file))) {
            AnnotatedXls copy = new AnnotatedXls(workbook);
            for (Map.Entry<String, Map<CellRef, Mark>> sheet : marks.entrySet()) {
                HSSFSheet found = workbook.getSheet(sheet.getKey());
                if (found != null) {
                    copy.annotate(found, sheet.getValue());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
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
            copy.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            copy.setFillForegroundColor(colour(severity));
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
