package io.github.ziping.office.draft;

import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.FundsWords;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.InputDesign;
import io.github.ziping.profile.Level;
import io.github.ziping.profile.LevelName;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.Scoring;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An office drafted from one of its printed forms, blank or filled in: a profile for a person to look over, and what there is
 * to look over.
 *
 * @param profile the office; what the form does not show is taken from another office
 * @param words of the rules that the office has otherwise than all offices
 * @param notes what was taken, what was guessed, what could not be kept; lines in Chinese
 */
public record OfficeDraft(Profile profile, Map<CheckWord, List<String>> words, List<String> notes) {
    private static final int MOST_AMOUNT_DECIMALS = 6;

    public OfficeDraft {
        words = Map.copyOf(words);
        notes = List.copyOf(notes);
    }

    /**
     * Drafts an office.
     *
     * @param form an .xlsx or .xls with a form; never changed
     * @param name of the office, a folder's name
     * @param base whose words the headings are looked for by, and who says what the form does not
     * @param password opens a protected file; null when there is none
     * @throws UnreadableException when the file holds no form; the findings say why and what to do
     */
    public static OfficeDraft of(Path form, String name, Profile base, @Nullable String password)
            throws UnreadableException {
        FormSample sample = FormSample.open(form, base, password);
        DraftNotes notes = new DraftNotes();
        Profile profile = new Drafting(sample, base, notes).profile(name);
        return new OfficeDraft(profile, expected(profile), notes.lines());
    }

    /** The names of level 1 that no form lacks, where the office does not have all of them. */
    private static Map<CheckWord, List<String>> expected(Profile profile) {
        List<String> usual = profile.checks().words(CheckWord.EXPECTED_LEVEL1);
        List<String> own = usual.stream()
                .filter(name -> profile.levels().stream().anyMatch(level -> isSame(level.name(), name)))
                .toList();
        return own.equals(usual) ? Map.of() : Map.of(CheckWord.EXPECTED_LEVEL1, own);
    }

    private static boolean isSame(String own, @Nullable String other) {
        return other != null && LevelName.of(own).stem().equals(LevelName.of(other).stem());
    }

    /** One form on its way to a profile. */
    private static final class Drafting {
        private final FormSample sample;
        private final SelfEvaluation said;
        private final Profile base;
        private final DraftNotes notes;
        private final DraftDesign design;

        Drafting(FormSample sample, Profile base, DraftNotes notes) {
            this.sample = sample;
            this.said = sample.reading().evaluation();
            this.base = base;
            this.notes = notes;
            this.design = new DraftDesign(sample, base.form(), notes);
        }

        Profile profile(String name) {
            String title = design.title().isEmpty() ? base.title() : design.title();
            notes.taken("标题“" + title + "”");
            List<Level> levels = levels();
            int decimals = amountDecimals();
            return new Profile(
                    name,
                    title,
                    title,
                    year(),
                    1,
                    amountUnit(),
                    decimals,
                    scoring(),
                    funds(),
                    levels,
                    base.targets(),
                    base.checks(),
                    headers(),
                    design.design(decimals),
                    input(levels));
        }

        private int year() {
            Integer year = said.year();
            if (year == null) {
                notes.guessed("年度 " + base.year() + "：表上没有写（year）");
            } else {
                notes.taken("年度 " + year);
            }
            return year == null ? base.year() : year;
        }

        private String amountUnit() {
            String unit = said.funds().unit();
            if (unit != null) {
                notes.taken("金额单位 " + unit);
                return unit;
            }
            for (String text : texts()) {
                if (!DraftText.unit(text).isEmpty()) {
                    notes.taken("金额单位 " + DraftText.unit(text));
                    return DraftText.unit(text);
                }
            }
            notes.guessed("金额单位 " + base.amountUnit() + "：表上没有写（amounts.unit）");
            return base.amountUnit();
        }

        /** As many digits as the form's amounts have, two at least. */
        private int amountDecimals() {
            int decimals = base.amountDecimals();
            for (FieldPath path : said.paths()) {
                boolean amount = path.field() == Field.INITIAL_BUDGET
                        || path.field() == Field.ANNUAL_BUDGET
                        || path.field() == Field.EXECUTED;
                Object value = amount ? said.value(path) : null;
                if (value instanceof BigDecimal number) {
                    decimals = Math.max(decimals, number.stripTrailingZeros().scale());
                }
            }
            return Math.min(decimals, MOST_AMOUNT_DECIMALS);
        }

        private Scoring scoring() {
            StringBuilder label = new StringBuilder();
            if (sample.funds() != null) {
                sample.cells().beginningIn(sample.funds().index()).forEach(piece -> label.append(piece.text()));
            }
            Set<String> levels = design.indicators().levels().keySet();
            return new DraftScoring(base.scoring(), notes).of(said, label.toString(), levels, texts());
        }

        private FundsWords funds() {
            FundsRows rows = design.funds();
            List<String> labels = rows == null ? List.of() : rows.labels();
            if (labels.isEmpty()) {
                notes.guessed("资金表各行的名称：表上没有认出来（funds）");
                return base.funds();
            }
            notes.taken("资金表的各行：" + String.join("、", labels));
            String unscored = base.funds().unscored();
            for (int i = 0; i < said.funds().sources().size(); i++) {
                unscored = unscored(new FieldPath(Field.FUND_WEIGHT, i), unscored);
            }
            return new FundsWords(labels.get(0), labels.subList(1, labels.size()), unscored);
        }

        private String unscored(FieldPath path, String other) {
            var place = sample.place(path);
            String text = place == null
                    ? ""
                    : sample.cells().at(place.cell().row(), place.cell().column()).text();
            return text.equals("-") || text.equals("—") || text.equals("/") ? text : other;
        }

        private List<Level> levels() {
            List<Level> levels = new ArrayList<>();
            for (Map.Entry<String, List<String>> level : design.indicators().levels().entrySet()) {
                List<String> level2 = level.getValue().isEmpty() ? known(level.getKey()) : level.getValue();
                levels.add(new Level(level.getKey(), level2));
            }
            if (levels.isEmpty()) {
                notes.guessed("指标体系：表上没有写（levels）");
                return base.levels();
            }
            notes.taken("指标体系：" + String.join("、", design.indicators().levels().keySet()));
            notes.guessed("指标体系是不是齐全：只有这张表上出现的几种（levels）");
            return levels;
        }

        /** The names below one of level 1, where the form has none. */
        private List<String> known(String level1) {
            String stem = LevelName.of(level1).stem();
            return base.levels().stream()
                    .filter(level -> LevelName.of(level.name()).stem().equals(stem))
                    .findFirst()
                    .map(Level::level2)
                    .orElse(List.of());
        }

        private Map<HeaderWord, List<String>> headers() {
            DraftHeaders headers = new DraftHeaders(base.headers());
            if (design.funds() != null) {
                headers.add(design.funds().headings());
            }
            headers.add(design.indicators().headings());
            headers.add(sample.grid());
            if (!headers.changed().isEmpty()) {
                notes.taken("表头用语：" + String.join("、", headers.changed()));
            }
            return headers.words();
        }

        /** The examples that fit into the office's levels, spelt as the office spells them. */
        private InputDesign input(List<Level> levels) {
            InputDesign other = base.input();
            List<Indicator> examples = new ArrayList<>();
            for (Indicator example : other.examples()) {
                Indicator own = own(example, levels);
                if (own != null) {
                    examples.add(own);
                }
            }
            notes.guessed("填报说明、示例、定性指标的完成情况、度量单位的选项：照“" + base.name() + "”的（input、targets）");
            return new InputDesign(
                    other.font(),
                    other.rows(),
                    other.entryColor(),
                    other.headColor(),
                    other.hintColor(),
                    other.guideSheet(),
                    other.basicsSheet(),
                    other.goalsSheet(),
                    other.indicatorsSheet(),
                    other.guide(),
                    examples);
        }

        private static @Nullable Indicator own(Indicator example, List<Level> levels) {
            for (Level level : levels) {
                for (String level2 : level.level2()) {
                    if (isSame(level.name(), example.level1()) && isSame(level2, example.level2())) {
                        return new Indicator(
                                level.name(),
                                level2,
                                example.level3(),
                                example.target(),
                                example.actual(),
                                example.weight(),
                                example.score(),
                                example.deviation());
                    }
                }
            }
            return null;
        }

        private List<String> texts() {
            Set<String> texts = new LinkedHashSet<>();
            sample.grid().rows().forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
            return List.copyOf(texts);
        }
    }
}
