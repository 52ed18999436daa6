package io.github.ziping.write.lists;

import io.github.ziping.model.FieldPath;
import io.github.ziping.write.form.FormCells;
import io.github.ziping.write.form.Placeholder;
import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.SheetXmlStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the references from the lists of a submission to its forms: sheets in the same workbook, files beside it, or the forms'
 * numbers for whoever shows a list elsewhere.
 */
public final class FormLinks {
    private final List<String> sheets;
    // how a reference to each sheet begins
    private final String[] beginnings;
    private final List<FormCells> places;
    private final List<String> files;
    // whether a formula can refer to the forms
    private final boolean inside;
    private final String hint;

    private FormLinks(List<String> sheets, List<FormCells> places, List<String> files, boolean inside, String hint) {
        this.sheets = sheets;
        this.beginnings = new String[sheets.size()];
        for (int i = 0; i < beginnings.length; i++) {
            beginnings[i] = CellReferences.onSheet(sheets.get(i));
        }
        this.places = places;
        this.files = files;
        this.inside = inside;
        this.hint = hint;
    }

    /** To sheets of the same workbook. */
    public static FormLinks toSheets(List<String> sheets, List<FormCells> places) {
        return new FormLinks(sheets, places, List.of(), true, "；表中数字均取自后面各项目的自评表，改动自评表，本表随之更新");
    }

    /**
     * To files.
     *
     * @param files as URIs, seen from the workbook
     * @param sheet the name of the sheet in each
     */
    public static FormLinks toFiles(List<String> files, String sheet, List<FormCells> places) {
        return new FormLinks(List.of(sheet), places, files, false, "；各项目的自评表另存为文件，点击项目名称打开");
    }

    /** To nothing: a link leads to the number of the form, from 0. */
    public static FormLinks toNumbers() {
        return new FormLinks(List.of(), List.of(), List.of(), false, "");
    }

    /** What a reader is told about the forms, with a mark before it. */
    public String hint() {
        return hint;
    }

    /** The name of the form's sheet. */
    String sheet(int form) {
        return sheets.get(inside ? form : 0);
    }

    /** A reference to a value that the form has once; null where no formula can refer to it. */
    public @Nullable String reference(int form, Placeholder placeholder) {
        return inside ? reference(form, places.get(form).cell(placeholder)) : null;
    }

    /** A reference to an indicator's value; null where no formula can refer to it. */
    public @Nullable String reference(int form, int indicator, Placeholder placeholder) {
        return inside ? reference(form, places.get(form).indicator(indicator, placeholder)) : null;
    }

    private @Nullable String reference(int form, @Nullable String cell) {
        return cell == null ? null : onSheet(form, cell);
    }

    private String onSheet(int form, String cell) {
        return beginnings[inside ? form : 0].concat(cell);
    }

    /** The cell of an indicator's value; null where the office does not print it. */
    public @Nullable String indicator(int form, int indicator, Placeholder placeholder) {
        return places.get(form).indicator(indicator, placeholder);
    }

    /** The cell of a value, or of what stands for it; null where nothing does. */
    @Nullable
    String cell(int form, @Nullable FieldPath field) {
        return field == null ? null : places.get(form).cell(field);
    }

    /** Makes a cell of the sheet's current row a link to a cell of a form. */
    public void link(SheetXmlStream sheet, int column, int form, String cell) {
        if (sheets.isEmpty()) {
            sheet.link(column, String.valueOf(form));
        } else if (inside) {
            sheet.link(column, onSheet(form, cell));
        } else {
            sheet.link(column, files.get(form), onSheet(form, cell));
        }
    }
}
