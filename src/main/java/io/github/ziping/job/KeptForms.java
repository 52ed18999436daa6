package io.github.ziping.job;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Source;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.PackedRows;
import io.github.ziping.model.SelfEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Makes forms small that a batch keeps until all are read: the whole form stays, equal to the one that was read, but what only
 * few of the rules over many forms look at is packed, and texts that many forms have in common are there once. For any number of
 * threads.
 *
 * <table>
 * <caption>What stays of a form of ten indicators, bytes of heap; unpacked it had 12,000</caption>
 * <tr><th>what</th><th>bytes</th></tr>
 * <tr><td>预期目标 and 实际完成情况, which the rule about years reads in each form</td><td>750</td></tr>
 * <tr><td>the indicators, packed</td><td>530</td></tr>
 * <tr><td>the places of values that rules over many forms may find fault with, packed</td><td>340</td></tr>
 * <tr><td>the sources of funds, packed</td><td>90</td></tr>
 * <tr><td>the name of the project, and numbers that no other form has</td><td>250</td></tr>
 * <tr><td>the objects that hold all this</td><td>500</td></tr>
 * <tr><td>its findings, each 350</td><td>330</td></tr>
 * <tr><td>the file's name and path</td><td>250</td></tr>
 * </table>
 */
final class KeptForms {
    private final SharedValues<String> texts = new SharedValues<>();
    private final SharedValues<BigDecimal> numbers = new SharedValues<>();

    /** The same form. */
    Reading of(Reading form) {
        SelfEvaluation values = values(form.evaluation());
        Source source = form.source();
        List<Finding> findings = new ArrayList<>(form.findings().size());
        for (Finding finding : form.findings()) {
            findings.add(finding(finding, source, values));
        }
        return new Reading(
                values, source.withMainSheet(texts.sharedOrNull(source.mainSheet())), findings, form.unasked());
    }

    private Finding finding(Finding finding, Source source, SelfEvaluation form) {
        return new Finding(
                finding.foundBy(),
                finding.severity(),
                one(finding.file(), source.file()),
                texts.sharedOrNull(finding.sheet()),
                finding.cell(),
                Objects.equals(finding.project(), form.project()) ? form.project() : finding.project(),
                finding.field(),
                texts.shared(finding.message()),
                texts.shared(finding.remedy()),
                texts.sharedOrNull(finding.expected()),
                texts.sharedOrNull(finding.actual()),
                finding.forUnit(),
                finding.subject());
    }

    private static String one(String text, String known) {
        return text.equals(known) ? known : text;
    }

    private SelfEvaluation values(SelfEvaluation form) {
        Funds funds = form.funds();
        return new SelfEvaluation(
                texts.sharedOrNull(form.title()),
                form.year(),
                form.project(),
                texts.sharedOrNull(form.authority()),
                texts.sharedOrNull(form.unit()),
                new Funds(
                        texts.sharedOrNull(funds.unit()), total(funds.total()), PackedRows.ofSources(funds.sources())),
                form.expectedGoal(),
                form.actualResult(),
                PackedRows.ofIndicators(form.indicators()),
                numbers.sharedOrNull(form.totalWeight()),
                numbers.sharedOrNull(form.totalScore()),
                texts.sharedOrNull(form.grade()));
    }

    private FundLine total(FundLine line) {
        return new FundLine(
                texts.sharedOrNull(line.label()),
                numbers.sharedOrNull(line.initialBudget()),
                numbers.sharedOrNull(line.annualBudget()),
                numbers.sharedOrNull(line.executed()),
                numbers.sharedOrNull(line.weight()),
                numbers.sharedOrNull(line.ratePercent()),
                numbers.sharedOrNull(line.score()));
    }
}
