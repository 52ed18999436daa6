package io.github.ziping.write.html;

import io.github.ziping.write.xlsx.TextMeasure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Makes the style sheet of a {@link SheetTable}: all lengths in {@code em}, so that a page scales the table by its font's size. */
final class SheetCss {
    /** Characters of a column of which a file says nothing. */
    static final double DEFAULT_WIDTH = 8.43;

    /** The points that one {@code em} of the element around the table has on a page. */
    private static final double EM = 10;

    private static final double HUNDRED = 100;

    /** What all tables have in common, below the class of the element around them. */
    private static final String COMMON = """
            {position:relative;overflow-x:auto;max-width:100%}
             table{border-collapse:collapse;table-layout:fixed;width:1px;margin:0 auto;background-color:#fff;color:#000;line-height:1.3}
             caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
             td, th{padding:.1em .11em;text-align:left;vertical-align:bottom;font-weight:normal;white-space:nowrap;overflow-wrap:anywhere}
             .n{text-align:right}
             a{color:inherit}
             .repeated{display:none}
            """;

    private final StringBuilder css = new StringBuilder(4096);
    private final String scope;

    private SheetCss(String scope) {
        this.scope = "." + scope;
    }

    /**
     * The style sheet of all sheets that look like one.
     *
     * @param scope the class of the element around the table
     * @param columns how many of the sheet's columns are drawn
     * @param heights the least heights of rows, in points
     */
    static String of(String scope, PrintedSheet sheet, int columns, Collection<Double> heights) {
        SheetCss css = new SheetCss(scope);
        css.common();
        css.columns(sheet, columns);
        for (double height : new TreeSet<>(heights)) {
            css.rule("tr." + heightClass(height), "height:" + em(height));
        }
        css.styles(sheet.styles());
        return css.css.toString();
    }

    private void common() {
        for (String line : COMMON.lines().toList()) {
            css.append(scope).append(line.replace(", th", ", " + scope + " th")).append('\n');
        }
        css.append(scope).append("{font-size:").append(decimal(EM)).append("pt}\n");
    }

    private void columns(PrintedSheet sheet, int columns) {
        TreeSet<Double> widths = new TreeSet<>();
        for (int column = 0; column < columns; column++) {
            widths.add(sheet.width(column));
        }
        for (double width : widths) {
            rule("col." + widthClass(width), "width:" + em(TextMeasure.columnPoints(width)));
        }
    }

    private void styles(SheetStyles styles) {
        for (int style = 0; style < styles.count(); style++) {
            rule("." + styleClass(style), styles.css(style));
        }
        for (int border = 0; border < styles.borders(); border++) {
            StringBuilder all = new StringBuilder();
            for (SheetStyles.Side side : SheetStyles.Side.values()) {
                String line = styles.line(border, side);
                if (line != null) {
                    all.append("border-")
                            .append(side.word())
                            .append(':')
                            .append(line)
                            .append(';');
                    rule("." + sideClass(side, border), "border-" + side.word() + ":" + line);
                }
            }
            rule(".b" + border, all.toString());
        }
    }

    private void rule(String selector, String declarations) {
        if (!declarations.isEmpty()) {
            css.append(scope)
                    .append(' ')
                    .append(selector)
                    .append('{')
                    .append(declarations)
                    .append("}\n");
        }
    }

    static String styleClass(int style) {
        return "s" + style;
    }

    /** The classes of a cell's border: one, or one for each side where a merged cell has different ones. */
    static String borderClasses(int border, int right, int bottom) {
        if (border == right && border == bottom) {
            return "b" + border;
        }
        return sideClass(SheetStyles.Side.LEFT, border) + " " + sideClass(SheetStyles.Side.TOP, border) + " "
                + sideClass(SheetStyles.Side.RIGHT, right) + " " + sideClass(SheetStyles.Side.BOTTOM, bottom);
    }

    private static String sideClass(SheetStyles.Side side, int border) {
        return "b" + border + "-" + side.word();
    }

    /** The class of a column that is so many characters wide. */
    static String widthClass(double characters) {
        return "w" + Math.round(characters * HUNDRED);
    }

    /** The class of a row that is at least so many points high. */
    static String heightClass(double points) {
        return "h" + Math.round(points * HUNDRED);
    }

    /** Points at 100 % as {@code em} of the element around the table. */
    static String em(double points) {
        return decimal(points / EM) + "em";
    }

    /** The rules of a print, for the scales in percent at which any of the tables may be printed. */
    static String print(String scope, PaperSize paper, int leastScale, int mostScale, List<String> more) {
        StringBuilder css = new StringBuilder("@page " + scope + "{" + paper.css() + "}\n@media print{\n");
        List<String> rules =
                new ArrayList<>(List.of("{overflow:visible;page:" + scope + "}", " tr{break-inside:avoid}"));
        rules.addAll(more);
        for (int scale = leastScale; scale <= mostScale; scale++) {
            rules.add(".scale-" + scale + "{font-size:" + decimal(EM * scale / HUNDRED) + "pt}");
        }
        rules.forEach(rule -> css.append('.').append(scope).append(rule).append('\n'));
        return css.append("}\n").toString();
    }

    private static String decimal(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
