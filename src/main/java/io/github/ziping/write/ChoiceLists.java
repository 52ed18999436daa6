package io.github.ziping.write;

import io.github.ziping.profile.Level;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.SheetName;
import io.github.ziping.profile.TargetWords;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The words that drop-downs offer, on a hidden sheet: a list inside a validation ends at 255 characters. */
final class ChoiceLists {
    /** The hidden sheet. */
    static final String SHEET = SheetName.CHOICES;

    /** Defined names of the lists. */
    static final String LEVEL1 = "list_level1";

    static final String LEVEL2 = "list_level2";
    static final String OPERATORS = "list_operators";
    static final String UNITS = "list_units";
    static final String ACTUAL_UNITS = "list_actual_units";
    static final String RESULTS = "list_results";

    private final XSSFWorkbook workbook;
    private final Canvas canvas;
    private final InputLooks looks;
    private int column;

    private ChoiceLists(XSSFWorkbook workbook, Canvas canvas, InputLooks looks) {
        this.workbook = workbook;
        this.canvas = canvas;
        this.looks = looks;
    }

    /** Adds the hidden sheet behind all others. */
    static void add(XSSFWorkbook workbook, Styles styles, InputLooks looks, Profile profile) {
        XSSFSheet sheet = workbook.createSheet(SHEET);
        new ChoiceLists(workbook, new Canvas(sheet, styles), looks).draw(profile);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }

    private void draw(Profile profile) {
        TargetWords targets = profile.targets();
        add(LEVEL1, profile.levels().stream().map(Level::name).toList());
        add(LEVEL2, level2(profile.levels()));
        add(OPERATORS, with(targets.operators(), targets.qualitative()));
        add(UNITS, targets.units());
        add(ACTUAL_UNITS, with(targets.units(), targets.asWritten()));
        add(RESULTS, targets.results());
        canvas.protect();
    }

    private static List<String> level2(List<Level> levels) {
        return levels.stream()
                .flatMap(level -> level.level2().stream())
                .distinct()
                .toList();
    }

    private static List<String> with(List<String> words, String last) {
        List<String> all = new ArrayList<>(words);
        all.add(last);
        return all;
    }

    private void add(String name, List<String> words) {
        for (int row = 0; row < words.size(); row++) {
            canvas.text(row, column, words.get(row), looks.plain().formatted(CellLook.TEXT));
        }
        canvas.width(column, 30);
        XSSFName range = workbook.createName();
        range.setNameName(name);
        int last = Math.max(1, words.size());
        range.setRefersToFormula(Formulas.onSheet(SHEET, Formulas.absolute(0, last - 1, column)));
        column++;
    }
}
