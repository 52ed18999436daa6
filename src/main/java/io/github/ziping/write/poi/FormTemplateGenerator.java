package io.github.ziping.write.poi;

import io.github.ziping.profile.FormDesign;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.xlsx.CellStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Draws an office's {@code form.xlsx} from its profile: the official form with placeholders such as <code>{{project}}</code>
 * where the values go. The office may then restyle the file as it likes.
 */
public final class FormTemplateGenerator {
    private final FormDesign form;
    private final PoiStyles styles;
    private final PoiSheet canvas;

    private FormTemplateGenerator(FormDesign form, XSSFWorkbook workbook) {
        this.form = form;
        this.styles = new PoiStyles(workbook, form.normalFont(), form.normalSize());
        this.canvas = new PoiSheet(workbook.createSheet(form.sheet()), styles);
    }

    /**
     * The template of the profile's form; the same profile gives the same bytes.
     *
     * @param profile whose {@link Profile#form} is drawn
     */
    public static byte[] generate(Profile profile) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            FormTemplateGenerator generator = new FormTemplateGenerator(profile.form(), workbook);
            generator.draw();
            return ReproduciblePackage.pack(workbook, profile.name(), generator.styles.names());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
    }

    private void draw() {
        List<Double> widths = form.columns();
        for (int column = 0; column < widths.size(); column++) {
            canvas.width(column, widths.get(column));
        }
        for (int row = 0; row < form.rows().size(); row++) {
            drawRow(row, form.rows().get(row));
        }
        setUpPrint(canvas.sheet());
    }

    private void drawRow(int index, FormDesign.Row row) {
        canvas.height(index, row.height());
        for (FormDesign.Cell cell : row.cells()) {
            CellStyle look = look(cell.style());
            canvas.merge(index, index + cell.rows() - 1, cell.firstColumn(), cell.lastColumn(), look);
            if (cell.text().isEmpty() && (cell.rows() > 1 || cell.lastColumn() > cell.firstColumn())) {
                canvas.emptyText(index, cell.firstColumn(), look);
            } else {
                canvas.text(index, cell.firstColumn(), cell.text(), look);
            }
        }
        if (row.repeatOnPages()) {
            canvas.sheet().setRepeatingRows(new CellRangeAddress(index, index, -1, -1));
        }
    }

    private CellStyle look(String name) {
        FormDesign.Style style = form.styles().get(name);
        if (style == null) {
            throw new IllegalArgumentException("the profile has no style " + name);
        }
        String format = formatCode(style.format());
        CellStyle look = new CellStyle(
                new CellStyle.Font(form.font(), style.size(), style.bold(), null),
                new CellStyle.Box(null, style.border() ? CellStyle.Box.AUTOMATIC : null),
                place(style),
                format,
                true,
                // a General cell would turn an edited "=…" into a formula
                style.wrap() && format == null);
        styles.name("form " + name, look);
        return look;
    }

    private static CellStyle.Place place(FormDesign.Style style) {
        return new CellStyle.Place(
                CellStyle.Horizontal.valueOf(style.align().toUpperCase(Locale.ROOT)),
                CellStyle.Vertical.valueOf(style.vertical().toUpperCase(Locale.ROOT)),
                0,
                style.wrap(),
                style.shrink());
    }

    private static @Nullable String formatCode(@Nullable String format) {
        return "text".equals(format) ? CellStyle.TEXT : format;
    }

    private void setUpPrint(XSSFSheet sheet) {
        FormDesign.Page page = form.page();
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(page.landscape());
        print.setScale((short) page.scale());
        canvas.margins(page.left(), page.right(), page.top(), page.bottom(), page.header(), page.footer());
        sheet.setHorizontallyCenter(true);
        if (!page.footerText().isEmpty()) {
            sheet.getFooter().setCenter(page.footerText());
        }
    }
}
