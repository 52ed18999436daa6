package io.github.ziping.write.form;

import io.github.ziping.model.Field;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.YearInTitle;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.Scoring;
import io.github.ziping.write.xlsx.SharedStrings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serialises the content of one cell of the official form: a text, a number, or a formula with its value. */
final class CellXml {
    private final Profile profile;
    private final SharedStrings strings;
    private final SelfEvaluation form;
    private final XmlBuffer xml;
    private final FormulaXml formulas;
    private final boolean isYearInTitle;
    private int totalRow = -1;

    CellXml(
            FormTemplate template,
            Profile profile,
            SharedStrings strings,
            SelfEvaluation form,
            FormLayout layout,
            XmlBuffer xml) {
        this.profile = profile;
        this.strings = strings;
        this.form = form;
        this.xml = xml;
        this.formulas = new FormulaXml(template, profile.scoring(), layout, xml);
        this.isYearInTitle = template.cell(Placeholder.TITLE) != null && YearInTitle.holds(form.title(), form.year());
    }

    /** Writes the rest of a cell whose address and style are written. */
    void write(TemplateCell cell, int rowIndex, FormLayout.Row row) {
        Placeholder placeholder = cell.placeholder();
        if (placeholder == null) {
            shared(cell.fixed());
        } else if (placeholder == Placeholder.GRADE) {
            grade();
        } else if (placeholder == Placeholder.YEAR && isYearInTitle) {
            xml.ascii("\"/>");
        } else if (row.startsLine() && lacksLevel(placeholder, row.item())) {
            shared(strings.number(profile.funds().unscored()));
        } else if (!placeholder.isNumber()) {
            text(cell, row.texts()[cell.column()]);
        } else {
            number(cell, placeholder, rowIndex, row.item());
        }
    }

    /** Whether an indicator has no level where one above has: an empty cell would be read as the same level again. */
    private boolean lacksLevel(Placeholder placeholder, int item) {
        if (placeholder != Placeholder.LEVEL1 && placeholder != Placeholder.LEVEL2
                || placeholder.text(form, item) != null) {
            return false;
        }
        for (int above = item - 1; above >= 0; above--) {
            if (placeholder.text(form, above) != null) {
                return true;
            }
        }
        return false;
    }

    private void text(@Nullable String value) {
        if (value == null) {
            xml.ascii("\"/>");
        } else {
            shared(strings.number(value));
        }
    }

    private void text(TemplateCell cell, @Nullable String value) {
        if (value == null && cell.prefix().isEmpty() && cell.suffix().isEmpty()) {
            xml.ascii("\"/>");
            return;
        }
        String text = value == null ? "" : value;
        boolean bare = cell.prefix().isEmpty() && cell.suffix().isEmpty();
        shared(strings.number(bare ? text : cell.prefix() + text + cell.suffix()));
    }

    private void number(TemplateCell cell, Placeholder placeholder, int row, int item) {
        Scoring scoring = profile.scoring();
        switch (placeholder) {
            case TOTAL_INITIAL -> totalAmount(Placeholder.SOURCE_INITIAL);
            case TOTAL_ANNUAL -> totalAmount(Placeholder.SOURCE_ANNUAL);
            case TOTAL_EXECUTED -> totalAmount(Placeholder.SOURCE_EXECUTED);
            case TOTAL_FUND_WEIGHT -> points(total().weight());
            case TOTAL_RATE -> rate(cell, total(), row, Placeholder.TOTAL_ANNUAL, Placeholder.TOTAL_EXECUTED);
            case TOTAL_FUND_SCORE ->
                score(
                        total(),
                        row,
                        Placeholder.TOTAL_ANNUAL,
                        Placeholder.TOTAL_EXECUTED,
                        Placeholder.TOTAL_FUND_WEIGHT);
            case SOURCE_INITIAL, SOURCE_ANNUAL, SOURCE_EXECUTED ->
                value(source(item).decimal(placeholder.field()));
            case SOURCE_WEIGHT -> points(source(item).weight());
            case SOURCE_RATE -> rate(cell, source(item), row, Placeholder.SOURCE_ANNUAL, Placeholder.SOURCE_EXECUTED);
            case SOURCE_SCORE ->
                score(
                        source(item),
                        row,
                        Placeholder.SOURCE_ANNUAL,
                        Placeholder.SOURCE_EXECUTED,
                        Placeholder.SOURCE_WEIGHT);
            case WEIGHT -> value(form.indicators().get(item).weight());
            case SCORE -> value(form.indicators().get(item).score());
            case TOTAL_WEIGHT ->
                total(scoring.totalWeight(form), form.hasWeights(), Placeholder.WEIGHT, Placeholder.TOTAL_FUND_WEIGHT);
            case TOTAL_SCORE -> {
                totalRow = row;
                totalScore();
            }
            default -> throw new IllegalArgumentException(placeholder + " is no number");
        }
    }

    private FundLine total() {
        return form.funds().total();
    }

    private FundLine source(int item) {
        return form.funds().sources().get(item);
    }

    /** A total is a SUM where it is the sum; where amounts were rounded from 元 the stated number stands. */
    private void totalAmount(Placeholder sourceColumn) {
        Field amount = sourceColumn.field();
        BigDecimal stated = total().decimal(amount);
        List<@Nullable BigDecimal> parts = new ArrayList<>();
        int decimals = profile.amountDecimals();
        for (FundLine source : form.funds().sources()) {
            BigDecimal part = source.decimal(amount);
            parts.add(part);
            decimals = part == null ? decimals : Math.max(decimals, part.scale());
        }
        if (formulas.has(sourceColumn) && form.funds().has(amount) && Scoring.isSum(stated, parts)) {
            xml.ascii("\"><f>");
            formulas.sumOfSources(sourceColumn, decimals);
            cached(Scoring.sum(parts));
        } else {
            value(stated);
        }
    }

    private void rate(TemplateCell cell, FundLine line, int row, Placeholder annual, Placeholder executed) {
        BigDecimal percent = profile.scoring().knownRate(line);
        if (percent == null) {
            points(null);
            return;
        }
        BigDecimal rate = cell.percent() ? percent.movePointLeft(2) : percent;
        if (Scoring.hasRate(line) && formulas.has(annual, executed)) {
            xml.ascii("\"><f>");
            if (cell.percent()) {
                formulas.fraction(row, annual, executed);
            } else {
                formulas.rate(row, annual, executed);
            }
            cached(rate);
        } else {
            value(rate);
        }
    }

    private void score(FundLine line, int row, Placeholder annual, Placeholder executed, Placeholder weight) {
        BigDecimal score = profile.scoring().executionScore(line);
        if (score == null
                || line.weight() == null
                || !Scoring.hasRate(line)
                || !formulas.has(annual, executed, weight)) {
            points(score);
        } else {
            xml.ascii("\"><f>");
            formulas.executionScore(row, annual, executed, weight);
            cached(score);
        }
    }

    /** 总分; where the execution row says neither its score nor what it is computed from, nothing but a stated one. */
    private void totalScore() {
        Scoring scoring = profile.scoring();
        BigDecimal total = scoring.totalScore(form);
        boolean summable = scoring.isSummable(form);
        if (total == null && form.hasScores() && formulas.has(Placeholder.SCORE, Placeholder.TOTAL_FUND_SCORE)) {
            xml.ascii("\" t=\"str\"><f>");
            formulas.totalOfScored(Placeholder.SCORE, Placeholder.TOTAL_FUND_SCORE);
            xml.ascii("</f><v></v></c>");
        } else {
            total(total, summable, Placeholder.SCORE, Placeholder.TOTAL_FUND_SCORE);
        }
    }

    /**
     * A total of a column of points, and of the execution row.
     *
     * @param total null where there is none
     * @param isSum whether the column has any points to add up
     */
    private void total(@Nullable BigDecimal total, boolean isSum, Placeholder indicator, Placeholder execution) {
        boolean live = formulas.has(indicator, execution);
        if (total == null && live && !form.indicators().isEmpty()) {
            xml.ascii("\" t=\"str\"><f>");
            formulas.totalOfAny(indicator, execution);
            xml.ascii("</f><v></v></c>");
        } else if (total != null && live && isSum) {
            xml.ascii("\"><f>");
            formulas.total(indicator, execution, isScored(execution));
            cached(total);
        } else {
            value(total);
        }
    }

    /** Whether the execution row has a number there, and not the office's sign for none. */
    private boolean isScored(Placeholder execution) {
        FundLine line = total();
        return execution == Placeholder.TOTAL_FUND_WEIGHT
                ? line.weight() != null
                : profile.scoring().executionScore(line) != null;
    }

    private void grade() {
        String grade = profile.scoring().grade(form);
        if (totalRow < 0) {
            text(grade);
            return;
        }
        xml.ascii("\" t=\"str\"><f>");
        if (grade == null) {
            formulas.gradeOfAny(totalRow);
        } else {
            formulas.grade(totalRow);
        }
        xml.ascii("</f><v>").text(grade == null ? "" : grade).ascii("</v></c>");
    }

    /** Points, or the office's sign for a cell that is not scored. */
    private void points(@Nullable BigDecimal points) {
        if (points == null) {
            shared(strings.number(profile.funds().unscored()));
        } else {
            value(points);
        }
    }

    private void value(@Nullable BigDecimal value) {
        if (value == null) {
            xml.ascii("\"/>");
        } else {
            xml.ascii("\"><v>").decimal(value).ascii("</v></c>");
        }
    }

    private void cached(BigDecimal value) {
        xml.ascii("</f><v>").decimal(value).ascii("</v></c>");
    }

    private void shared(int number) {
        xml.ascii("\" t=\"s\"><v>").number(number).ascii("</v></c>");
    }
}
