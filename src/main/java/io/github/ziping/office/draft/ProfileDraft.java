package io.github.ziping.office.draft;

import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.FundsWords;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Level;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.Scoring;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a profile of one form, and notes where each of its parts comes from. */
final class ProfileDraft {
    private static final int MOST_AMOUNT_DECIMALS = 6;

    private final FormSample sample;
    private final SelfEvaluation said;
    private final Profile base;
    private final DraftNotes notes;
    private final DraftDesign design;

    ProfileDraft(FormSample sample, Profile base, DraftNotes notes) {
        this.sample = sample;
        this.said = sample.reading().evaluation();
        this.base = base;
        this.notes = notes;
        this.design = new DraftDesign(sample, base.form(), notes);
    }

    Profile profile(String name) {
        String title = design.title().isEmpty() ? base.title() : design.title();
        notes.taken("标题“" + title + "”");
        DraftLevels drafted = new DraftLevels(design.indicators(), base, notes);
        List<Level> levels = drafted.levels();
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
                drafted.input(levels));
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

    private List<String> texts() {
        Set<String> texts = new LinkedHashSet<>();
        sample.grid().rows().forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
        return List.copyOf(texts);
    }
}
