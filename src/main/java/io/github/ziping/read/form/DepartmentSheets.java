package io.github.ziping.read.form;

import io.github.ziping.model.FoldedText;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.InputDesign;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.SheetName;
import io.github.ziping.read.block.BasicsBlock;
import io.github.ziping.read.block.FundsBlock;
import io.github.ziping.read.block.GoalsBlock;
import io.github.ziping.read.block.IndicatorsBlock;
import io.github.ziping.read.note.MissingBlocks;
import io.github.ziping.read.note.ReadingNotes;
import io.github.ziping.read.sheet.FormRegion;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.Heading;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.sheet.TableHeader;
import io.github.ziping.read.sheet.TableShape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which sheet of a department's workbook holds which block. */
final class DepartmentSheets {
    private static final List<HeaderWord> GOALS = List.of(HeaderWord.GOAL, HeaderWord.RESULT);
    private static final String EXAMPLE = "示例:";
    /** What a form is known by. */
    private static final List<HeaderWord> DECISIVE = List.of(
            HeaderWord.PROJECT,
            HeaderWord.ANNUAL_BUDGET,
            HeaderWord.EXECUTED,
            HeaderWord.LEVEL3,
            HeaderWord.TARGET,
            HeaderWord.ACTUAL);

    private static final int MOST_LISTED = 6;

    private static final String MEND = "从空白填报表中复制缺少的表头，放回原来的位置后重新填写";

    private final String guide;
    private final Set<HeaderWord> seen = EnumSet.noneOf(HeaderWord.class);
    private @Nullable SheetGrid basics;
    private int labelsOfBasics;
    private @Nullable TableHeader funds;
    private @Nullable SheetGrid goals;
    private int textsOfGoals;
    private @Nullable TableHeader indicators;
    private final List<String> further = new ArrayList<>(0);

    private DepartmentSheets(String guide) {
        this.guide = FoldedText.of(guide);
    }

    /**
     * Looks through a workbook.
     *
     * @param others the indices of sheets that hold something else
     */
    static DepartmentSheets find(Workbook file, Profile profile, HeaderDictionary words, Set<Integer> others)
            throws OoxmlException {
        DepartmentSheets sheets = new DepartmentSheets(profile.input().guideSheet());
        List<Integer> order = order(file.sheetNames(), profile.input());
        order.removeAll(others);
        for (int index : order) {
            String name = file.sheetNames().get(index);
            if (!isHelper(file, index) && !FoldedText.of(name).equals(sheets.guide)) {
                SheetGrid grid = SheetGrid.read(file, index, words);
                if (sheets.isComplete()) {
                    sheets.lookFurther(grid);
                } else {
                    sheets.look(grid);
                }
            }
        }
        return sheets;
    }

    /** The hidden sheets by which a department's workbook checks itself have a form's headings, whatever its neighbours are called. */
    static boolean isHelper(Workbook file, int index) {
        String name = file.sheetNames().get(index);
        return file.isHidden(index) && (name.equals(SheetName.CHECKS) || name.equals(SheetName.CHOICES));
    }

    /** The sheets with the usual names first: in most workbooks the others need not be read at all. */
    private static List<Integer> order(List<String> names, InputDesign design) {
        List<Integer> order = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            if (isUsual(names.get(i), design)) {
                order.add(i);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            if (!isUsual(names.get(i), design)) {
                order.add(i);
            }
        }
        return order;
    }

    private static boolean isUsual(String name, InputDesign design) {
        return name.equals(design.basicsSheet())
                || name.equals(design.goalsSheet())
                || name.equals(design.indicatorsSheet());
    }

    /** Keeps the sheet for each block that no sheet before it held better. */
    private void look(SheetGrid grid) {
        if (isGuide(grid)) {
            return;
        }
        grid.addMeanings(seen);
        int labels = BasicsBlock.count(grid);
        if (labels > labelsOfBasics) {
            basics = grid;
            labelsOfBasics = labels;
        }
        TableHeader money = TableHeader.find(grid, TableShape.FUNDS);
        if (money != null && (funds == null || money.size() > funds.size())) {
            funds = money;
        }
        int texts = GoalsBlock.count(grid);
        if (texts > textsOfGoals) {
            goals = grid;
            textsOfGoals = texts;
        }
        TableHeader table = TableHeader.find(grid, TableShape.INDICATORS);
        if (table != null && (indicators == null || table.size() > indicators.size())) {
            indicators = table;
        }
    }

    /** Whether this is the sheet that explains the others: the rows of its example are no project's. */
    private boolean isGuide(SheetGrid grid) {
        if (FoldedText.of(grid.name()).equals(guide)) {
            return true;
        }
        for (SheetGrid.Row row : grid.rows()) {
            String text = row.cells().size() == 1 ? FoldedText.of(row.first().text()) : "";
            if (text.equals(guide) || text.startsWith(EXAMPLE)) {
                return true;
            }
        }
        return false;
    }

    /** A second table of indicators, or of another project's money, would go lost without a word. */
    private void lookFurther(SheetGrid grid) {
        TableHeader table = TableHeader.find(grid, TableShape.INDICATORS);
        boolean second = table != null && table.has(HeaderWord.TARGET) && table.has(HeaderWord.ACTUAL);
        boolean other = grid.firstHeading(HeaderWord.PROJECT) != null
                && TableHeader.find(grid, TableShape.FUNDS) != null
                && BasicsBlock.count(grid) > 1;
        if ((second || other) && !isGuide(grid)) {
            further.add(grid.name());
        }
    }

    private boolean isComplete() {
        return funds != null
                && indicators != null
                && labelsOfBasics == FormRegion.LABELS.size()
                && textsOfGoals == GOALS.size();
    }

    /** The sheets that hold a form's table too. */
    List<String> further() {
        return further;
    }

    @Nullable
    SheetGrid basics() {
        return basics;
    }

    @Nullable
    TableHeader funds() {
        return funds;
    }

    @Nullable
    SheetGrid goals() {
        return goals;
    }

    @Nullable
    TableHeader indicators() {
        return indicators;
    }

    /**
     * Whether this is a department's workbook, perhaps with a part missing. A table alone is none: accounts and catalogues
     * have the same headings.
     *
     * @param named whether it says itself that it is one, or two of its sheets have the usual names
     */
    boolean isDepartmentWorkbook(boolean named) {
        return named && (funds != null || indicators != null || labelsProject())
                || labelsProject()
                        && indicators != null
                        && indicators.has(HeaderWord.TARGET)
                        && indicators.has(HeaderWord.ACTUAL);
    }

    /** Whether the project's name has a label; in a list its heading stands beside all others. */
    private boolean labelsProject() {
        SheetGrid grid = basics;
        Heading project = grid == null ? null : grid.firstHeading(HeaderWord.PROJECT);
        if (grid == null || project == null || isOfList(grid, project.cell())) {
            return false;
        }
        for (HeaderWord label : FormRegion.LABELS) {
            Heading other = grid.firstHeading(label);
            if (other != null && other.cell().row() != project.cell().row()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a heading reaches down beside others, as in a list whose headings stand in two rows. */
    private static boolean isOfList(SheetGrid grid, Cell heading) {
        return grid.startsTall(heading.row(), heading.column());
    }

    /** Notes the blocks that are missing, and each that lacks headings. */
    void noteMissing(ReadingNotes notes, Profile profile) {
        MissingBlocks missing = new MissingBlocks(notes);
        if (basics == null) {
            missing.basics(listed(profile, FormRegion.LABELS));
        }
        if (funds == null) {
            missing.funds(listed(profile, FundsBlock.REQUIRED));
        }
        if (goals == null) {
            missing.goals(listed(profile, GOALS));
        }
        if (indicators == null) {
            missing.indicators(listed(profile, IndicatorsBlock.REQUIRED));
        }
        missing.tell(null, MEND);
        noteTable(notes, profile, "项目资金表", funds, FundsBlock.REQUIRED);
        noteGoals(notes, profile);
        noteTable(notes, profile, "指标表", indicators, IndicatorsBlock.REQUIRED);
    }

    private static void noteTable(
            ReadingNotes notes, Profile profile, String name, @Nullable TableHeader header, List<HeaderWord> required) {
        if (header == null) {
            return;
        }
        List<HeaderWord> found = new ArrayList<>();
        List<HeaderWord> missing = new ArrayList<>();
        for (HeaderWord word : required) {
            (header.has(word) ? found : missing).add(word);
        }
        if (!missing.isEmpty()) {
            notes.notAForm(header.grid().name(), name + foundAndMissing(profile, found, missing), MEND);
        }
    }

    private void noteGoals(ReadingNotes notes, Profile profile) {
        SheetGrid grid = goals;
        if (grid != null && GoalsBlock.count(grid) < GOALS.size()) {
            HeaderWord missing = grid.firstHeading(HeaderWord.GOAL) == null ? HeaderWord.GOAL : HeaderWord.RESULT;
            HeaderWord found = missing == HeaderWord.GOAL ? HeaderWord.RESULT : HeaderWord.GOAL;
            notes.notAForm(grid.name(), "年度目标" + foundAndMissing(profile, List.of(found), List.of(missing)), MEND);
        }
    }

    /** What a workbook has and lacks that holds no form. */
    String foundAndMissing(Profile profile) {
        List<HeaderWord> found = new ArrayList<>();
        List<HeaderWord> missing = new ArrayList<>();
        for (HeaderWord word : HeaderWord.values()) {
            if (profile.headers().containsKey(word) && seen.contains(word) && found.size() < MOST_LISTED) {
                found.add(word);
            }
        }
        for (HeaderWord word : DECISIVE) {
            if (!seen.contains(word)) {
                missing.add(word);
            }
        }
        return foundAndMissing(profile, found, missing);
    }

    private static String foundAndMissing(Profile profile, List<HeaderWord> found, List<HeaderWord> missing) {
        String has = found.isEmpty() ? "没有找到任何表头" : "找到表头“" + listed(profile, found) + "”";
        return missing.isEmpty() ? has : has + "，缺少“" + listed(profile, missing) + "”";
    }

    static String listed(Profile profile, List<HeaderWord> words) {
        StringBuilder list = new StringBuilder();
        for (HeaderWord word : words) {
            list.append(list.length() == 0 ? "" : "、").append(profile.heading(word));
        }
        return list.toString();
    }
}
