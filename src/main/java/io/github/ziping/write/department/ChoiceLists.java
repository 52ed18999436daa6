package io.github.ziping.write.department;

import io.github.ziping.model.FoldedText;
import io.github.ziping.profile.Band;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Level;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.SheetName;
import io.github.ziping.profile.TargetWords;
import io.github.ziping.write.canvas.SheetCanvas;
import io.github.ziping.write.xlsx.CellReferences;
import io.github.ziping.write.xlsx.CellStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the words that drop-downs offer to a hidden sheet, as a list inside a validation ends at 255 characters. */
final class ChoiceLists {
    /** The sheet's name. */
    static final String SHEET = SheetName.CHOICES;

    /** Defined names of the lists. */
    static final String LEVEL1 = "list_level1";

    static final String LEVEL2 = "list_level2";
    private static final String LEVEL2_FIRST = "list_level2_first";
    private static final String LEVEL2_COUNTS = "list_level2_counts";
    private static final String NOTHING = "list_nothing";

    static final String OPERATORS = "list_operators";
    static final String UNITS = "list_units";
    static final String ACTUAL_UNITS = "list_actual_units";
    static final String RESULTS = "list_results";

    /** All spellings of qualitative results, and the ends of their bands in percent beside them. */
    static final String BAND_WORDS = "list_band_words";

    static final String BAND_FROM = "list_band_from";
    static final String BAND_TO = "list_band_to";

    /** What stands for a reason where there is none: 无, 无偏差. */
    static final String NO_REASON = "list_no_reason";

    /** What a row of sums begins with, which a department may add. */
    static final String SUM_ROWS = "list_sum_rows";

    /** Spellings of units, the number of the group in which all are one unit, and those of a percentage. */
    static final String UNIT_WORDS = "list_unit_words";

    static final String UNIT_GROUPS = "list_unit_groups";
    static final String PERCENT = "list_percent";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SheetCanvas canvas;
    private final EntryStyles looks;
    private int column;

    private ChoiceLists(SheetCanvas canvas, EntryStyles looks) {
        this.canvas = canvas;
        this.looks = looks;
    }

    /** The formula of the 二级指标 that belong to the 一级指标 in a cell; of all of them where that is unknown. */
    static String level2Of(String cell) {
        String place = "MATCH(" + cell + "," + LEVEL1 + ",0)";
        return "IF(COUNTIF(" + LEVEL1 + "," + cell + ")=0," + LEVEL2 + ",OFFSET(" + LEVEL2_FIRST + ",0," + place
                + "-1,INDEX(" + LEVEL2_COUNTS + "," + place + "),1))";
    }

    /** The formula of the results that a row offers; none unless the cell says that it is qualitative. */
    static String resultsOf(String cell, String qualitative) {
        return "IF(" + cell + "=" + CellReferences.quoted(qualitative) + "," + RESULTS + "," + NOTHING + ")";
    }

    static void draw(SheetCanvas canvas, EntryStyles looks, Profile profile) {
        new ChoiceLists(canvas, looks).draw(profile);
    }

    private void draw(Profile profile) {
        TargetWords targets = profile.targets();
        add(LEVEL1, profile.levels().stream().map(Level::name).toList());
        add(LEVEL2, level2(profile.levels()));
        add(OPERATORS, with(targets.operators(), targets.qualitative()));
        add(UNITS, targets.units());
        add(ACTUAL_UNITS, with(targets.units(), targets.asWritten()));
        add(RESULTS, targets.results());
        addBands(profile.checks().bands());
        add(NO_REASON, List.copyOf(profile.checks().words(CheckWord.NO_REASON)));
        add(SUM_ROWS, sumRows(profile));
        addUnits(profile.checks());
        add(NOTHING, List.of());
        addLevel2(profile.levels());
        canvas.protect();
    }

    private static List<String> level2(List<Level> levels) {
        return levels.stream()
                .flatMap(level -> level.level2().stream())
                .distinct()
                .toList();
    }

    private static List<String> sumRows(Profile profile) {
        return Stream.of(HeaderWord.TOTAL_ROW, HeaderWord.SUBTOTAL_ROW, HeaderWord.GRADE)
                .flatMap(word -> profile.headers().getOrDefault(word, List.of()).stream())
                .map(FoldedText::of)
                .distinct()
                .toList();
    }

    private static List<String> with(List<String> words, String last) {
        List<String> all = new ArrayList<>(words);
        all.add(last);
        return all;
    }

    private void addBands(List<Band> bands) {
        List<String> words = new ArrayList<>();
        List<BigDecimal> from = new ArrayList<>();
        List<BigDecimal> to = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            for (String word : bands.get(i).words()) {
                words.add(word);
                from.add(bands.get(i).from());
                to.add(i == 0 ? HUNDRED : bands.get(i - 1).from());
            }
        }
        add(BAND_WORDS, words);
        addNumbers(BAND_FROM, from);
        addNumbers(BAND_TO, to);
    }

    /** The 二级指标 of each 一级指标, side by side. */
    private void addLevel2(List<Level> levels) {
        List<BigDecimal> counts = new ArrayList<>();
        for (Level level : levels) {
            counts.add(BigDecimal.valueOf(Math.max(1, level.level2().size())));
        }
        addNumbers(LEVEL2_COUNTS, counts);
        named(LEVEL2_FIRST, 1);
        column--;
        for (Level level : levels) {
            write(level.level2());
            column++;
        }
    }

    private void addUnits(Checks checks) {
        List<String> words = new ArrayList<>();
        List<BigDecimal> groups = new ArrayList<>();
        for (int i = 0; i < checks.sameUnits().size(); i++) {
            for (String spelling : checks.sameUnits().get(i)) {
                words.add(spelling);
                groups.add(BigDecimal.valueOf(i + 1L));
            }
        }
        add(UNIT_WORDS, words);
        addNumbers(UNIT_GROUPS, groups);
        add(PERCENT, List.copyOf(checks.words(CheckWord.PERCENT)));
    }

    private void addNumbers(String name, List<BigDecimal> numbers) {
        for (int row = 0; row < numbers.size(); row++) {
            canvas.number(row, column, numbers.get(row), looks.plain());
        }
        named(name, numbers.size());
    }

    private void add(String name, List<String> words) {
        write(words);
        named(name, words.size());
    }

    private void write(List<String> words) {
        for (int row = 0; row < words.size(); row++) {
            canvas.text(row, column, words.get(row), looks.plain().formatted(CellStyle.TEXT));
        }
        canvas.width(column, 30);
    }

    private void named(String name, int count) {
        canvas.width(column, 30);
        int last = Math.max(1, count);
        canvas.define(name, CellReferences.onSheet(SHEET, CellReferences.absolute(0, last - 1, column)));
        column++;
    }
}
