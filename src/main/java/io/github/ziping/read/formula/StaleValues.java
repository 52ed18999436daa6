package io.github.ziping.read.formula;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.Source;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.read.text.FormulaConstant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Has a workbook read, and once more with computed results where those in the file are missing or old; each form that this
 * concerns gets one finding, which says which cells and with what results.
 */
public final class StaleValues {
    private static final int MOST_SHOWN = 20;

    /** What may be left out of a form, since it is computed from the rest. */
    private static final Set<Field> DERIVED =
            EnumSet.of(Field.RATE_PERCENT, Field.FUND_SCORE, Field.TOTAL_WEIGHT, Field.TOTAL_SCORE, Field.GRADE);

    /**
     * Whatever reads a workbook.
     *
     * @param <C> what it holds, its forms among it
     */
    public interface ContentReader<C> {
        /**
         * Reads everything.
         *
         * @throws OoxmlException when the workbook is damaged
         */
        C read(Workbook workbook) throws OoxmlException;

        /** The forms of what was read. */
        List<Reading> forms(C content);

        /** The same with other forms. */
        C withForms(C content, List<Reading> forms);
    }

    private final FormulaWatch watched;
    private final RefreshedWorkbook refreshed;
    private final Recalculation recalculation;

    private StaleValues(Workbook file, FormulaWatch watched) {
        this.watched = watched;
        this.refreshed = new RefreshedWorkbook(file);
        this.recalculation = new Recalculation(file);
    }

    /**
     * Reads a workbook.
     *
     * @throws OoxmlException when it is damaged
     */
    public static <C> C read(Workbook file, ContentReader<C> reader) throws OoxmlException {
        FormulaWatch watched = new FormulaWatch(file);
        C content = reader.read(watched);
        if (!watched.hasFormulas() || !isSuspicious(reader.forms(content), watched)) {
            return content;
        }
        return new StaleValues(file, watched).readAgain(content, reader);
    }

    private static boolean isSuspicious(List<Reading> readings, FormulaWatch watched) {
        if (watched.hasUncomputed()) {
            return true;
        }
        for (Reading reading : readings) {
            if (suspicion(reading, watched).isRaised()) {
                return true;
            }
        }
        return false;
    }

    private static Suspicion suspicion(Reading reading, FormulaWatch watched) {
        return new Suspicion(reading, watched);
    }

    private <C> C readAgain(C content, ContentReader<C> reader) throws OoxmlException {
        List<Reading> readings = reader.forms(content);
        Map<Source.Place, StaleCell> stale = new HashMap<>();
        for (Reading reading : readings) {
            addStale(reading, stale);
        }
        boolean filled = fillEmpty(readings);
        if (stale.isEmpty() && !filled) {
            return content;
        }
        C again = reader.read(refreshed);
        if (takeBack(reader.forms(again))) {
            again = reader.read(refreshed);
        }
        List<Reading> told = new ArrayList<>();
        for (Reading reading : reader.forms(again)) {
            List<StaleCell> own = own(reading, stale);
            told.add(own.isEmpty() ? reading : told(reading, own));
        }
        return reader.withForms(again, told);
    }

    /** Computes the formulas without a result in which no field was found, on the sheets of the forms. */
    private boolean fillEmpty(List<Reading> readings) {
        Set<String> sheets = new LinkedHashSet<>();
        for (Reading reading : readings) {
            reading.source().places().values().forEach(place -> sheets.add(place.sheet()));
        }
        boolean filled = false;
        for (String sheet : sheets) {
            for (Cell saved : watched.formulas(sheet)) {
                boolean open = saved.kind() == Cell.Kind.BLANK && !refreshed.has(sheet, saved.ref());
                Cell fresh = open ? recalculation.refreshed(sheet, saved) : null;
                if (fresh != null && FormulaConstant.of(saved.formula()) == null) {
                    refreshed.put(sheet, fresh);
                    filled = true;
                }
            }
        }
        return filled;
    }

    /** Takes results back that depend on what could not be read; whether there were any. */
    private boolean takeBack(List<Reading> again) {
        boolean any = false;
        for (Reading reading : again) {
            Suspicion suspicion = suspicion(reading, watched);
            for (Map.Entry<FieldPath, Source.Place> entry :
                    reading.source().places().entrySet()) {
                Source.Place place = entry.getValue();
                if (refreshed.has(place.sheet(), place.cell()) && !suspicion.isKnown(entry.getKey())) {
                    refreshed.remove(place.sheet(), place.cell());
                    any = true;
                }
            }
        }
        return any;
    }

    /** The cells of a form that were computed, and those that could not be. */
    private List<StaleCell> own(Reading reading, Map<Source.Place, StaleCell> stale) {
        List<StaleCell> own = new ArrayList<>();
        Set<Source.Place> known = new HashSet<>();
        for (Map.Entry<FieldPath, Source.Place> entry :
                reading.source().places().entrySet()) {
            Source.Place place = entry.getValue();
            Cell saved = watched.formula(place.sheet(), place.cell());
            if (saved == null || known.contains(place)) {
                continue;
            }
            StaleCell before = stale.get(place);
            boolean computed = refreshed.has(place.sheet(), place.cell());
            if (before != null && (computed || before.fresh() == null)) {
                own.add(before);
                known.add(place);
            } else if (computed) {
                known.add(place);
                own.add(new StaleCell(place, saved, recalculation.refreshed(place.sheet(), saved)));
            }
        }
        return own;
    }

    private void addStale(Reading reading, Map<Source.Place, StaleCell> stale) {
        Suspicion suspicion = suspicion(reading, watched);
        for (Map.Entry<FieldPath, Source.Place> entry :
                reading.source().places().entrySet()) {
            Source.Place place = entry.getValue();
            Cell saved = watched.formula(place.sheet(), place.cell());
            if (saved == null || refreshed.has(place.sheet(), place.cell())) {
                continue;
            }
            Cell fresh = recalculation.refreshed(place.sheet(), saved);
            if (fresh == null ? isLost(entry.getKey(), saved, suspicion) : !StaleCell.isSame(saved, fresh)) {
                stale.putIfAbsent(place, new StaleCell(place, saved, fresh));
                refreshed.put(place.sheet(), fresh == null ? without(saved) : fresh);
            }
        }
    }

    /** A result that is missing, or one that is surely wrong and that no form needs. */
    private static boolean isLost(FieldPath path, Cell saved, Suspicion suspicion) {
        return saved.kind() == Cell.Kind.BLANK || DERIVED.contains(path.field()) && suspicion.isDoubtful(path);
    }

    private static Cell without(Cell saved) {
        return new Cell(saved.row(), saved.column(), Cell.Kind.BLANK, "", saved.formula(), saved.format());
    }

    private static Reading told(Reading reading, List<StaleCell> stale) {
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.add(finding(reading, stale));
        return reading.withFindings(findings);
    }

    private static Finding finding(Reading reading, List<StaleCell> stale) {
        List<String> shown = new ArrayList<>();
        for (StaleCell cell : stale.subList(0, Math.min(MOST_SHOWN, stale.size()))) {
            shown.add(cell.text());
        }
        String more = stale.size() > MOST_SHOWN ? "；等等" : "";
        Source.Place first = stale.get(0).place();
        return ReadingRule.STALE_VALUES
                .at(
                        reading.source().file(),
                        first.sheet(),
                        first.cell(),
                        null,
                        stale.size() + " 处公式没有重新计算，保存的结果是旧的或没有结果，已按重新计算的结果读取：" + String.join("；", shown) + more,
                        "用 Excel 或 WPS 打开文件，按 F9 重新计算，保存后重新提交；不要把公式改成数字",
                        null)
                .withProject(reading.evaluation().project());
    }
}
