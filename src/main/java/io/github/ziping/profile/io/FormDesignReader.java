package io.github.ziping.profile.io;

import io.github.ziping.profile.FormDesign;
import io.github.ziping.strict.StrictException;
import io.github.ziping.strict.StrictReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the part {@code form} of a profile: how the official form is drawn. */
final class FormDesignReader {
    private final StrictReader in;
    private final ProfileValues values;

    FormDesignReader(StrictReader in) {
        this.in = in;
        this.values = new ProfileValues(in);
    }

    FormDesign read() throws StrictException, IOException {
        String sheet = null;
        String font = null;
        String normalFont = null;
        Double normalSize = null;
        List<Double> columns = null;
        FormDesign.Page page = null;
        Map<String, FormDesign.Style> styles = null;
        List<FormDesign.Row> rows = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "sheet" -> sheet = values.sheetName();
                case "font" -> font = in.text();
                case "normalFont" -> normalFont = in.text();
                case "normalSize" -> normalSize = values.real(6, 30);
                case "columns" -> columns = columns();
                case "page" -> page = page();
                case "styles" -> styles = styles();
                case "rows" ->
                    rows = rows(in.require(columns, "columns（应写在 rows 之前）"), in.require(styles, "styles（应写在 rows 之前）"));
                default -> throw in.unknownMember("sheet、font、normalFont、normalSize、columns、page、styles、rows");
            }
        }
        return new FormDesign(
                in.require(sheet, "sheet"),
                in.require(font, "font"),
                in.require(normalFont, "normalFont"),
                in.require(normalSize, "normalSize"),
                in.require(columns, "columns"),
                in.require(page, "page"),
                in.require(styles, "styles"),
                in.require(rows, "rows"));
    }

    private List<Double> columns() throws StrictException, IOException {
        List<Double> columns = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            columns.add(values.real(1, 255));
        }
        return columns;
    }

    private FormDesign.Page page() throws StrictException, IOException {
        Integer scale = null;
        Double left = null;
        Double right = null;
        Double top = null;
        Double bottom = null;
        Double header = null;
        Double footer = null;
        String footerText = "";
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "scale" -> scale = values.whole(10, 400);
                case "left" -> left = values.real(0, 3);
                case "right" -> right = values.real(0, 3);
                case "top" -> top = values.real(0, 3);
                case "bottom" -> bottom = values.real(0, 3);
                case "header" -> header = values.real(0, 3);
                case "footer" -> footer = values.real(0, 3);
                case "footerText" -> footerText = in.text();
                default -> throw in.unknownMember("scale、left、right、top、bottom、header、footer、footerText");
            }
        }
        return new FormDesign.Page(
                in.require(scale, "scale"),
                in.require(left, "left"),
                in.require(right, "right"),
                in.require(top, "top"),
                in.require(bottom, "bottom"),
                in.require(header, "header"),
                in.require(footer, "footer"),
                footerText);
    }

    private Map<String, FormDesign.Style> styles() throws StrictException, IOException {
        Map<String, FormDesign.Style> styles = new LinkedHashMap<>();
        in.beginObject();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            styles.put(name, style());
        }
        return Collections.unmodifiableMap(styles);
    }

    private FormDesign.Style style() throws StrictException, IOException {
        Double size = null;
        boolean bold = false;
        String align = "left";
        String vertical = "center";
        boolean border = true;
        boolean wrap = false;
        boolean shrink = false;
        String format = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "size" -> size = values.real(4, 72);
                case "bold" -> bold = in.bool();
                case "align" -> align = values.oneOf("left", "center", "right");
                case "vertical" -> vertical = values.oneOf("top", "center");
                case "border" -> border = in.bool();
                case "wrap" -> wrap = in.bool();
                case "shrink" -> shrink = in.bool();
                case "format" -> format = in.text();
                default -> throw in.unknownMember("size、bold、align、vertical、border、wrap、shrink、format");
            }
        }
        return new FormDesign.Style(in.require(size, "size"), bold, align, vertical, border, wrap, shrink, format);
    }

    private List<FormDesign.Row> rows(List<Double> columns, Map<String, FormDesign.Style> styles)
            throws StrictException, IOException {
        List<FormDesign.Row> rows = new ArrayList<>();
        FormGrid grid = new FormGrid(columns.size());
        boolean repeated = false;
        in.beginArray();
        while (in.nextElement()) {
            grid.nextRow();
            Double height = null;
            boolean repeat = false;
            List<FormDesign.Cell> cells = null;
            in.beginObject();
            for (String member = in.nextMember(); member != null; member = in.nextMember()) {
                switch (member) {
                    case "height" -> height = values.real(1, 409.5);
                    case "repeatOnPages" -> repeat = in.bool();
                    case "cells" -> cells = cells(columns, styles, grid);
                    default -> throw in.unknownMember("height、repeatOnPages、cells");
                }
            }
            if (repeat && repeated) {
                throw in.refuse("前面已有一行写了 repeatOnPages；每页重复的只能有一行");
            }
            repeated |= repeat;
            rows.add(new FormDesign.Row(in.require(height, "height"), repeat, in.require(cells, "cells")));
        }
        String fault = grid.faultBelow();
        if (fault != null) {
            throw in.refuse(fault);
        }
        return rows;
    }

    private List<FormDesign.Cell> cells(List<Double> columns, Map<String, FormDesign.Style> styles, FormGrid grid)
            throws StrictException, IOException {
        List<FormDesign.Cell> cells = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            String at = null;
            int rows = 1;
            String text = "";
            String style = null;
            in.beginObject();
            for (String member = in.nextMember(); member != null; member = in.nextMember()) {
                switch (member) {
                    case "at" -> at = columnRange(columns.size());
                    case "rows" -> rows = values.whole(1, 100);
                    case "text" -> text = in.scalar();
                    case "style" -> style = styleName(styles);
                    default -> throw in.unknownMember("at、rows、text、style");
                }
            }
            String range = in.require(at, "at");
            int colon = range.indexOf(':');
            int first = range.charAt(0) - 'A';
            int last = colon < 0 ? first : range.charAt(2) - 'A';
            FormDesign.Cell cell = new FormDesign.Cell(first, last, rows, text, in.require(style, "style"));
            if (!grid.take(cell)) {
                throw in.refuse("单元格 " + range + " 与同一行或上面向下合并的单元格重叠");
            }
            cells.add(cell);
        }
        return cells;
    }

    private String columnRange(int columns) throws StrictException, IOException {
        String at = in.text();
        boolean single = at.length() == 1;
        boolean range = at.length() == 3 && at.charAt(1) == ':';
        if (!single && !range || !isColumn(at.charAt(0), columns) || range && !isColumn(at.charAt(2), columns)) {
            throw in.refuse("应为列或列区间，如 A 或 B:D，列数为 " + columns + "；实为“" + at + "”");
        }
        if (range && at.charAt(2) < at.charAt(0)) {
            throw in.refuse("列区间应从左到右，实为“" + at + "”");
        }
        return at;
    }

    private static boolean isColumn(char letter, int columns) {
        return letter >= 'A' && letter < 'A' + columns;
    }

    private String styleName(Map<String, FormDesign.Style> styles) throws StrictException, IOException {
        String name = in.text();
        if (!styles.containsKey(name)) {
            throw in.refuse("styles 中没有样式“" + name + "”");
        }
        return name;
    }
}
