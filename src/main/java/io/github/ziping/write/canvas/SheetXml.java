package io.github.ziping.write.canvas;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.write.xlsx.SharedStrings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a drawn sheet as XML, in two pieces: up to a row, and from there to the end. */
final class SheetXml {
    private static final double DEFAULT_SIDE = 0.7;
    private static final double DEFAULT_TOP = 0.75;
    private static final double SIDE = 0.5;
    private static final double TOP = 0.6;

    private final SheetCanvas sheet;
    private final CanvasStyles styles;
    private final SharedStrings strings;
    private final XmlBuffer xml;
    private boolean ofTemplate = true;

    SheetXml(SheetCanvas sheet, CanvasStyles styles, SharedStrings strings, XmlBuffer xml) {
        this.sheet = sheet;
        this.styles = styles;
        this.strings = strings;
        this.xml = xml;
    }

    // Up to a row.

    /** Writes what stands above the rows. */
    void head(boolean opened) {
        xml.ascii(XmlBuffer.DECLARATION)
                .ascii("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        if (sheet.print() != SheetCanvas.Print.UNSET) {
            xml.ascii("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        }
        view(opened);
        xml.ascii("<sheetFormatPr defaultRowHeight=\"15\"/>");
        columns();
        xml.ascii("<sheetData>");
    }

    private void view(boolean opened) {
        xml.ascii("<sheetViews><sheetView showGridLines=\"0\"").ascii(opened ? " tabSelected=\"1\"" : "");
        xml.ascii(" zoomScale=\"100\" workbookViewId=\"0\">");
        String pane = "";
        if (sheet.frozenRows() > 0) {
            xml.ascii("<pane ySplit=\"").number(sheet.frozenRows()).ascii("\" topLeftCell=\"");
            xml.address(sheet.frozenRows(), 0).ascii("\" activePane=\"bottomLeft\" state=\"frozen\"/>");
            pane = " pane=\"bottomLeft\"";
        }
        CellRef active = sheet.active();
        xml.ascii("<selection").ascii(pane).ascii(" activeCell=\"").address(active.row(), active.column());
        xml.ascii("\" sqref=\"").address(active.row(), active.column()).ascii("\"/></sheetView></sheetViews>");
    }

    private void columns() {
        double[] widths = sheet.widths();
        if (widths.length == 0) {
            return;
        }
        xml.ascii("<cols>");
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > 0) {
                xml.ascii("<col min=\"").number(column + 1).ascii("\" max=\"").number(column + 1);
                xml.ascii("\" width=\"").hundredths(widths[column]).ascii("\" customWidth=\"1\"/>");
            }
        }
        xml.ascii("</cols>");
    }

    // Rows.

    /** Writes some of the rows. */
    void rows(int first, int end) {
        for (int row = first; row < end; row++) {
            row(row, sheet.drawnRow(row));
        }
    }

    private void row(int index, CanvasRow row) {
        if (row.end() == 0 && row.height() < 0 && row.rowStyle() < 0) {
            return;
        }
        xml.ascii("<row r=\"").number(index + 1);
        if (row.rowStyle() >= 0) {
            xml.ascii("\" s=\"").number(common(row.rowStyle())).ascii("\" customFormat=\"1");
        }
        if (row.height() >= 0) {
            xml.ascii("\" ht=\"").hundredths(row.height()).ascii(row.isGrowing() ? "" : "\" customHeight=\"1");
        }
        if (row.end() == 0) {
            xml.ascii("\"/>");
            return;
        }
        xml.ascii("\">");
        for (int column = 0; column < row.end(); column++) {
            int style = row.style(column);
            if (style != CanvasRow.NONE) {
                xml.ascii("<c r=\"").address(index, column);
                if (style != CanvasStyles.ORDINARY) {
                    xml.ascii("\" s=\"").number(common(style));
                }
                if (row.formula(column) == null) {
                    content(row.content(column));
                } else {
                    formula(index, column, row);
                }
            }
        }
        xml.ascii("</row>");
    }

    private int common(int style) {
        ofTemplate &= styles.isCommon(style);
        return style;
    }

    private void content(@Nullable Object content) {
        if (content == null) {
            xml.ascii("\"/>");
        } else if (content instanceof String text) {
            int number = strings.number(text);
            ofTemplate &= strings.isFixed(number);
            xml.ascii("\" t=\"s\"><v>").number(number).ascii("</v></c>");
        } else if (content instanceof BigDecimal number) {
            xml.ascii("\"><v>").decimal(number).ascii("</v></c>");
        }
    }

    private void formula(int index, int column, CanvasRow row) {
        Object value = Objects.requireNonNull(row.content(column), "a formula has a value");
        String formula = Objects.requireNonNull(row.formula(column), "a formula");
        xml.ascii(value instanceof String ? "\" t=\"str\">" : value instanceof Boolean ? "\" t=\"b\">" : "\">");
        if (CanvasRow.SHARED.equals(formula)) {
            shared(index, column);
        } else {
            xml.ascii("<f>").text(formula).ascii("</f>");
        }
        xml.ascii("<v>");
        if (value instanceof BigDecimal number) {
            xml.decimal(number);
        } else if (value instanceof Boolean truth) {
            xml.number(truth ? 1 : 0);
        } else if (value instanceof Integer number) {
            xml.number(number);
        } else {
            xml.text(value.toString());
        }
        xml.ascii("</v></c>");
    }

    private void shared(int row, int column) {
        List<SharedFormula> all = sheet.sharedFormulas();
        for (int i = 0; i < all.size(); i++) {
            Area cells = all.get(i).cells();
            if (cells.firstColumn() == column) {
                xml.ascii("<f t=\"shared\" si=\"").number(i);
                if (cells.firstRow() == row) {
                    area("\" ref=\"", cells).ascii("\">");
                    xml.text(all.get(i).text()).ascii("</f>");
                } else {
                    xml.ascii("\"/>");
                }
                return;
            }
        }
        throw new IllegalStateException("no shared formula in column " + column);
    }

    /** Whether nothing that was written has a style or a text of this workbook alone. */
    boolean isOfTemplate() {
        return ofTemplate;
    }

    // Behind the rows.

    /** Writes what stands below the rows. */
    void tail() {
        xml.ascii("</sheetData>");
        if (sheet.isProtected()) {
            xml.ascii("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\""
                    + " insertRows=\"0\" deleteRows=\"0\" sort=\"0\"/>");
        }
        merges();
        highlights();
        validations();
        print();
        ignored();
        xml.ascii("</worksheet>");
    }

    private XmlBuffer area(String before, Area cells) {
        xml.ascii(before);
        cells.write(xml);
        return xml;
    }

    private void merges() {
        if (!sheet.merges().isEmpty()) {
            xml.ascii("<mergeCells count=\"").number(sheet.merges().size()).ascii("\">");
            for (Area merged : sheet.merges()) {
                area("<mergeCell ref=\"", merged).ascii("\"/>");
            }
            xml.ascii("</mergeCells>");
        }
    }

    private void highlights() {
        int priority = 1;
        for (Highlight highlight : sheet.highlights()) {
            ofTemplate &= styles.isCommon(highlight);
            area("<conditionalFormatting sqref=\"", highlight.area());
            xml.ascii("\"><cfRule type=\"expression\" dxfId=\"").number(styles.highlight(highlight));
            xml.ascii("\" priority=\"").number(priority++).ascii("\"><formula>");
            xml.text(highlight.formula()).ascii("</formula></cfRule></conditionalFormatting>");
        }
    }

    private void validations() {
        if (sheet.validations().isEmpty()) {
            return;
        }
        xml.ascii("<dataValidations count=\"")
                .number(sheet.validations().size())
                .ascii("\">");
        for (Validation validation : sheet.validations()) {
            validation(validation);
        }
        xml.ascii("</dataValidations>");
    }

    private void validation(Validation validation) {
        Validation.Kind kind = validation.kind();
        boolean answers = validation.reaction() != Validation.Reaction.NONE;
        xml.ascii("<dataValidation type=\"").ascii(kind.type());
        if (!kind.operator().isEmpty()) {
            xml.ascii("\" operator=\"").ascii(kind.operator());
        }
        xml.ascii("\" errorStyle=\"").ascii(validation.reaction().style());
        xml.ascii("\" allowBlank=\"1\" showInputMessage=\"1");
        xml.ascii(answers ? "\" showErrorMessage=\"1\" errorTitle=\"" : "\" promptTitle=\"")
                .text(validation.title());
        if (answers) {
            xml.ascii("\" error=\"")
                    .text(validation.error())
                    .ascii("\" promptTitle=\"")
                    .text(validation.title());
        }
        xml.ascii("\" prompt=\"").text(validation.prompt());
        area("\" sqref=\"", validation.cells());
        xml.ascii("\"><formula1>").text(validation.first()).ascii("</formula1>");
        if (!validation.second().isEmpty()) {
            xml.ascii("<formula2>").text(validation.second()).ascii("</formula2>");
        }
        xml.ascii("</dataValidation>");
    }

    private void print() {
        SheetCanvas.Print print = sheet.print();
        if (print == SheetCanvas.Print.UNSET) {
            margins(DEFAULT_SIDE, DEFAULT_TOP);
            return;
        }
        xml.ascii("<printOptions horizontalCentered=\"1\"/>");
        margins(SIDE, TOP);
        xml.ascii("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"");
        xml.number(print == SheetCanvas.Print.ONE_PAGE ? 1 : 0).ascii("\"/><headerFooter><oddFooter>");
        xml.text("&C第 &P 页，共 &N 页").ascii("</oddFooter></headerFooter>");
    }

    private void margins(double side, double top) {
        xml.ascii("<pageMargins left=\"").hundredths(side).ascii("\" right=\"").hundredths(side);
        xml.ascii("\" top=\"").hundredths(top).ascii("\" bottom=\"").hundredths(top);
        xml.ascii("\" header=\"0.3\" footer=\"0.3\"/>");
    }

    private void ignored() {
        if (!sheet.unlockedFormulas().isEmpty()) {
            xml.ascii("<ignoredErrors>");
            for (Area cells : sheet.unlockedFormulas()) {
                area("<ignoredError sqref=\"", cells).ascii("\" unlockedFormula=\"1\"/>");
            }
            xml.ascii("</ignoredErrors>");
        }
    }
}
