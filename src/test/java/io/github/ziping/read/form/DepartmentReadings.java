package io.github.ziping.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Source;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import java.math.BigDecimal;

/** What a reading says, in one line each. */
final class DepartmentReadings {
    private DepartmentReadings() {}

    static Finding only(Reading reading) {
        assertThat(reading.findings()).hasSize(1);
        return reading.findings().get(0);
    }

    static String brief(Finding finding) {
        CellRef cell = finding.cell();
        return finding.rule() + " " + finding.sheet() + "!" + (cell == null ? "" : cell.address()) + " "
                + finding.field();
    }

    static String said(Indicator indicator) {
        return indicator.level1() + "/" + indicator.level2() + "/" + indicator.level3() + " "
                + indicator.target().text() + " " + indicator.actual().text() + " " + indicator.weight() + " "
                + indicator.score() + " " + indicator.deviation();
    }

    static String place(Source source, String field) {
        return source.places().entrySet().stream()
                .filter(entry -> entry.getKey().toString().equals(field))
                .map(entry ->
                        entry.getValue().sheet() + "!" + entry.getValue().cell().address())
                .findFirst()
                .orElse(null);
    }

    static FundLine line(String label, String... numbers) {
        BigDecimal[] n = new BigDecimal[numbers.length];
        for (int i = 0; i < n.length; i++) {
            n[i] = numbers[i] == null ? null : new BigDecimal(numbers[i]);
        }
        return new FundLine(label, n[0], n[1], n[2], n[3], n[4], n[5]);
    }
}
