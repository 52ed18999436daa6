package io.github.ziping.write.poi;

import io.github.ziping.write.xlsx.CellStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorderPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STBorderStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/** Makes the styles of one POI workbook: each {@link CellStyle} once, and no font, fill or border that no cell uses. */
public final class PoiStyles {
    private final XSSFWorkbook workbook;
    private final StylesTable table;
    private final Map<CellStyle, XSSFCellStyle> styles = new HashMap<>();
    private final Map<CellStyle.Font, Integer> fonts = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /**
     * Starts with the workbook's Normal style, whose digits every column width counts.
     *
     * @param family of the Normal style
     * @param size of the Normal style, points
     */
    public PoiStyles(XSSFWorkbook workbook, String family, double size) {
        this.workbook = workbook;
        this.table = workbook.getStylesSource();
        CellStyle.Font normal = new CellStyle.Font(family, size, false, null);
        XSSFFont first = workbook.getFontAt(0);
        describe(first, normal);
        fonts.put(normal, first.getIndex());
        // Excel keeps the second fill for itself and expects it to be this one
        table.getFillAt(1).getCTFill().getPatternFill().setPatternType(STPatternType.GRAY_125);
    }

    /** The workbook's style for a look. */
    XSSFCellStyle of(CellStyle look) {
        XSSFCellStyle style = styles.get(look);
        if (style == null) {
            style = create(look);
            styles.put(look, style);
        }
        return style;
    }

    /** Gives a look a name in the list of cell styles, where an office can restyle all its cells at once. */
    void name(String name, CellStyle look) {
        CTXf cell = of(look).getCoreXf();
        if (cell.getXfId() == 0) {
            CTXf named = (CTXf) cell.copy();
            named.unsetXfId();
            if (named.isSetQuotePrefix()) {
                named.unsetQuotePrefix();
            }
            cell.setXfId(table.putCellStyleXf(named) - 1);
            names.add(name);
        }
    }

    /** The names given, in the order of the file. */
    List<String> names() {
        return names;
    }

    private XSSFCellStyle create(CellStyle look) {
        XSSFCellStyle style = workbook.createCellStyle();
        CTXf xf = style.getCoreXf();
        xf.setFontId(fonts.computeIfAbsent(look.font(), this::createFont));
        xf.setApplyFont(true);
        setFill(xf, look.box().fill());
        setBorder(xf, look.box().line());
        setPlace(style, look.place());
        String format = look.format();
        if (format != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        if (!look.locked()) {
            style.setLocked(false);
        }
        if (look.quoted()) {
            style.setQuotePrefixed(true);
        }
        return style;
    }

    private static void setPlace(XSSFCellStyle style, CellStyle.Place place) {
        style.setAlignment(HorizontalAlignment.valueOf(place.horizontal().name()));
        style.setVerticalAlignment(VerticalAlignment.valueOf(place.vertical().name()));
        if (place.indent() > 0) {
            style.setIndention((short) place.indent());
        }
        if (place.wrap()) {
            style.setWrapText(true);
        }
        if (place.shrink()) {
            style.setShrinkToFit(true);
        }
    }

    private int createFont(CellStyle.Font look) {
        XSSFFont font = workbook.createFont();
        describe(font, look);
        return font.getIndex();
    }

    /** Whatever POI presets (Calibri, its theme and family) goes. */
    private static void describe(XSSFFont font, CellStyle.Font look) {
        CTFont raw = font.getCTFont();
        raw.set(CTFont.Factory.newInstance());
        if (look.bold()) {
            font.setBold(true);
        }
        font.setFontHeight(look.size());
        String color = look.color();
        if (color != null) {
            raw.addNewColor().setRgb(argb(color));
        }
        font.setFontName(look.family());
        font.setFamily(FontFamily.NOT_APPLICABLE);
        if (isChinese(look.family())) {
            font.setCharSet(FontCharset.GB2312);
        }
    }

    /** A Latin family must not claim the Chinese charset: Excel would replace it. */
    private static boolean isChinese(String family) {
        return family.chars().anyMatch(c -> c >= 0x2e80);
    }

    /** One step, as POI's setters would leave a fill of every half-way state behind. */
    private void setFill(CTXf xf, @Nullable String color) {
        if (color == null) {
            return;
        }
        CTFill fill = CTFill.Factory.newInstance();
        CTPatternFill pattern = fill.addNewPatternFill();
        pattern.setPatternType(STPatternType.SOLID);
        pattern.addNewFgColor().setRgb(argb(color));
        pattern.addNewBgColor().setIndexed(64);
        xf.setFillId(table.putFill(new XSSFCellFill(fill, table.getIndexedColors())));
        xf.setApplyFill(true);
    }

    /** One step, as for fills. */
    private void setBorder(CTXf xf, @Nullable String color) {
        if (color == null) {
            return;
        }
        CTBorder border = CTBorder.Factory.newInstance();
        setLine(border.addNewLeft(), color);
        setLine(border.addNewRight(), color);
        setLine(border.addNewTop(), color);
        setLine(border.addNewBottom(), color);
        xf.setBorderId(table.putBorder(new XSSFCellBorder(border, null, table.getIndexedColors())));
        xf.setApplyBorder(true);
    }

    private static void setLine(CTBorderPr side, String color) {
        side.setStyle(STBorderStyle.THIN);
        if (color.equals(CellStyle.Box.AUTOMATIC)) {
            side.addNewColor().setAuto(true);
        } else {
            side.addNewColor().setRgb(argb(color));
        }
    }

    /** The bytes of a colour with full opacity. */
    public static byte[] argb(String rgb) {
        return HexFormat.of().parseHex("FF" + rgb);
    }
}
