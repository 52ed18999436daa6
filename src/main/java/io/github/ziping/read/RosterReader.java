package io.github.ziping.read;

import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Roster;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.form.AmountUnitReader;
import io.github.ziping.read.text.CellNumbers;
import io.github.ziping.read.text.HeaderText;
import io.github.ziping.read.text.NumberText;
import io.github.ziping.read.text.YearText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list of projects that have to hand in a form: the first visible sheet with a heading 项目名称, and the columns
 * 年度, 主管部门, 实施单位, 年初预算数 or 批复数, 全年预算数, 全年执行数 and 负责人 where there are any.
 */
public final class RosterReader {
    private static final int MOST_ROWS = 100_000;

    private final Profile profile;
    private final String file;

    private RosterReader(Profile profile, String file) {
        this.profile = profile;
        this.file = file;
    }

    /** The columns of a list; -1 for one that it has not. */
    private record Columns(
            int project,
            int year,
            int authority,
            int unit,
            int budget,
            int annual,
            int executed,
            int contact,
            @Nullable String budgetUnit) {}

    /**
     * Reads a list.
     *
     * @param profile the office whose words are looked for
     * @throws UnreadableException when it is no such list; the finding says why and what to do
     */
    public static Roster read(InputDocument list, Profile profile) throws UnreadableException {
        try {
            return new RosterReader(profile, list.file()).read(list.workbook());
        } catch (OoxmlException e) {
            throw unreadable(list.file(), "名单无法读取：" + e.text(), "换一份能打开的名单（.xlsx 或 .xls）");
        }
    }

    private static UnreadableException unreadable(String file, String message, String remedy) {
        return new UnreadableException(List.of(ReadingRule.UNREADABLE_FILE.ofFile(file, message, remedy)));
    }

    private Roster read(Workbook workbook) throws OoxmlException, UnreadableException {
        for (int i = 0; i < workbook.sheetNames().size(); i++) {
            Roster roster = workbook.isHidden(i) ? null : roster(workbook.sheet(i, new FirstRows()));
            if (roster != null) {
                return roster;
            }
        }
        throw unreadable(file, "名单里没有找到表头“" + profile.heading(HeaderWord.PROJECT) + "”下的项目", "在名单中加上表头“项目名称”，每行写一个项目");
    }

    /** No list is longer. */
    private static final class FirstRows implements RowFilter {
        private int rows;

        @Override
        public boolean keep(List<Cell> row) {
            return rows++ < MOST_ROWS;
        }
    }

    private @Nullable Roster roster(Sheet sheet) {
        Columns columns = null;
        List<Roster.Entry> entries = new ArrayList<>();
        String unitAbove = null;
        for (Map<Integer, Cell> row : rows(sheet)) {
            if (columns == null) {
                unitAbove = unitAbove == null ? unitIn(row) : unitAbove;
                columns = columns(row);
            } else {
                Roster.Entry entry = entry(row, columns, unitAbove);
                if (entry != null) {
                    entries.add(entry);
                }
            }
        }
        return entries.isEmpty() ? null : new Roster(file, sheet.name(), entries);
    }

    private static Iterable<Map<Integer, Cell>> rows(Sheet sheet) {
        Map<Integer, Map<Integer, Cell>> rows = new LinkedHashMap<>();
        for (Cell cell : sheet.cells()) {
            rows.computeIfAbsent(cell.row(), row -> new LinkedHashMap<>()).put(cell.column(), cell);
        }
        return rows.values();
    }

    /** {@code 单位：万元} above the list. */
    private static @Nullable String unitIn(Map<Integer, Cell> row) {
        for (Cell cell : row.values()) {
            String unit = cell.kind() == Cell.Kind.TEXT ? AmountUnitReader.named(cell.text()) : null;
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }

    /** The columns below a row of headings; null where the row is none. */
    private @Nullable Columns columns(Map<Integer, Cell> row) {
        int project = -1;
        int year = -1;
        int authority = -1;
        int unit = -1;
        int budget = -1;
        int annual = -1;
        int executed = -1;
        int contact = -1;
        String budgetUnit = null;
        for (Cell cell : row.values()) {
            HeaderText heading = HeaderText.of(cell.text());
            if (project < 0 && isProject(heading.word())) {
                project = cell.column();
            } else if (year < 0 && means(heading.word(), HeaderWord.YEAR)) {
                year = cell.column();
            } else if (authority < 0 && means(heading.word(), HeaderWord.AUTHORITY)) {
                authority = cell.column();
            } else if (unit < 0 && means(heading.word(), HeaderWord.UNIT)) {
                unit = cell.column();
            } else if (budget < 0 && isBudget(heading.word())) {
                budget = cell.column();
                budgetUnit = heading.bracket() == null ? null : AmountUnitReader.named(heading.bracket());
            } else if (annual < 0 && means(heading.word(), HeaderWord.ANNUAL_BUDGET)) {
                annual = cell.column();
            } else if (executed < 0 && means(heading.word(), HeaderWord.EXECUTED)) {
                executed = cell.column();
            } else if (contact < 0
                    && profile.checks().words(CheckWord.ROSTER_CONTACT).contains(heading.word())) {
                contact = cell.column();
            }
        }
        return project < 0
                ? null
                : new Columns(project, year, authority, unit, budget, annual, executed, contact, budgetUnit);
    }

    private boolean isProject(String word) {
        return means(word, HeaderWord.PROJECT)
                || profile.checks().words(CheckWord.ROSTER_PROJECT).contains(word);
    }

    private boolean isBudget(String word) {
        return means(word, HeaderWord.INITIAL_BUDGET)
                || profile.checks().words(CheckWord.ROSTER_BUDGET).contains(word);
    }

    private boolean means(String word, HeaderWord heading) {
        for (String known : profile.headers().getOrDefault(heading, List.of())) {
            if (FoldedText.of(known).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private Roster.@Nullable Entry entry(Map<Integer, Cell> row, Columns columns, @Nullable String unitAbove) {
        Cell name = row.get(columns.project());
        String project = name == null || name.kind() == Cell.Kind.ERROR ? null : HeaderText.strip(name.text());
        if (name == null || project == null || project.isEmpty() || isSum(project)) {
            return null;
        }
        String unit = columns.budgetUnit() == null ? unitAbove : columns.budgetUnit();
        return new Roster.Entry(
                name.ref(),
                project,
                year(row.get(columns.year())),
                text(row.get(columns.authority())),
                text(row.get(columns.unit())),
                number(row.get(columns.budget())),
                number(row.get(columns.annual())),
                number(row.get(columns.executed())),
                text(row.get(columns.contact())),
                unit == null ? profile.amountUnit() : unit);
    }

    private boolean isSum(String text) {
        String word = HeaderText.of(text).word();
        return means(word, HeaderWord.TOTAL_ROW)
                || means(word, HeaderWord.SUBTOTAL_ROW)
                || profile.checks().words(CheckWord.ROSTER_SUM).contains(word);
    }

    private static @Nullable Integer year(@Nullable Cell cell) {
        int year = cell == null ? YearText.NONE : YearText.in(cell.text());
        return year == YearText.NONE ? null : year;
    }

    private static @Nullable String text(@Nullable Cell cell) {
        return cell == null || cell.kind() != Cell.Kind.TEXT || FoldedText.isBlank(cell.text())
                ? null
                : HeaderText.strip(cell.text());
    }

    private static @Nullable BigDecimal number(@Nullable Cell cell) {
        if (cell == null) {
            return null;
        }
        return switch (cell.kind()) {
            case NUMBER -> CellNumbers.value(cell);
            case TEXT -> NumberText.number(cell.text());
            default -> null;
        };
    }
}
