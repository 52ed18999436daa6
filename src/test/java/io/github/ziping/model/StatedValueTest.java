package io.github.ziping.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A quantity is operator, number, unit and words of bound; ranges and dates are no quantities and no words. */
class StatedValueTest {
    /** The quantity in one line: sign, number, unit in brackets, "about" and "in a sentence" as ~ and …. */
    private static String line(StatedValue stated) {
        if (!(stated instanceof Quantity quantity)) {
            return stated.toString();
        }
        return Quantities.compose(quantity.operator(), quantity.value().toPlainString(), quantity.unit())
                + (quantity.about() ? "~" : "")
                + (quantity.inSentence() ? "…" : "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // words of bound are no part of the unit
                "5天内|≤5(天)",
                "≤5天内|≤5(天)",
                "10万元内|≤10(万元)",
                "20件以下|≤20(件)",
                "95%以上（含）|≥95(%)",
                "95%（含）以上|≥95(%)",
                "80分及以上|≥80(分)",
                "≥95（%）以上|≥95(%)",
                "5(天内)|≤5(天)",
                "最多5起|≤5(起)",
                "不得少于12次|≥12(次)",
                "控制在5%以内|≤5(%)",
                // an approximate number
                "120余人|≥120(人)~",
                "300多人次|≥300(人次)~",
                "3万余人|≥3(万人)~",
                "300多|≥300~",
                "95%左右|95(%)~",
                "约95%|95(%)~",
                "近300人|300(人)~",
                // a sentence around it
                "3天办结|≤3(天)…",
                "2小时内到场|≤2(小时)…",
                "24小时值班|24(小时)…",
                "达到95%|95(%)…",
                "已完成12次|12(次)…",
                "每月不少于2次|≥2(次/月)…",
                "每百户10台|10(台/百户)…",
                "100%完成|100(%)…",
                "2家企业通过验收|2(家)…",
                // units of any length, compound and with powers
                "6个工作日|6(个工作日)",
                "450公斤/亩|450(公斤/亩)",
                "12万立方米|12(万立方米)",
                "35微克/立方米|35(微克/立方米)",
                "≤35μg/m³|≤35(μg/m³)",
                "120元/人·天|120(元/人·天)",
                "80元每平方米|80(元每平方米)",
                "12.5/10万|12.5(/10万)",
                "8例/10万人|8(例/10万人)",
                "10台（套）|10(台（套）)",
                "1000万千瓦时|1000(万千瓦时)",
                "3个行政村|3(个行政村)",
                "12个月|12(个月)",
                "3‰|3(‰)",
                "≥95%。|≥95(%)",
            })
    void quantitiesAreTakenApart(String text, String expected) {
        assertThat(line(StatedValue.of(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "3-5个|3|5|个",
                "3～5个|3|5|个",
                "3至5次|3|5|次",
                "90%-95%|90|95|%",
                "90%～95%|90|95|%",
                "10—20个工作日|10|20|个工作日",
                "80分到90分|80|90|分",
                "3-5|3|5|null",
            })
    void rangesHaveTwoEnds(String text, BigDecimal from, BigDecimal to, String unit) {
        assertThat(StatedValue.of(text)).isEqualTo(new QuantityRange(from, to, unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "2024年12月底前|2024|12-01|12-31",
                "2024年12月31日前|2024|12-31|12-31",
                "2024.12.31前|2024|12-31|12-31",
                "2024-12-31|2024|12-31|12-31",
                "2024/3/5|2024|03-05|03-05",
                "于2024年6月30日前完成|2024|06-30|06-30",
                "2025年1月15日|2025|01-15|01-15",
                "2024年|2024|01-01|12-31",
                "2024年底前|2024|01-01|12-31",
                "2024年第四季度|2024|10-01|12-31",
                "2024年3月至10月|2024|10-01|10-31",
                "12月前|null|12-01|12-31",
                "12.31前|null|12-31|12-31",
                "十二月底前|null|12-01|12-31",
                "6月中旬|null|06-11|06-20",
                "2月底前|null|02-01|02-29",
                "第四季度|null|10-01|12-31",
                "二季度|null|04-01|06-30",
                "上半年|null|01-01|06-30",
                "全年|null|01-01|12-31",
                "年底前|null|01-01|12-31",
                "1-11月|null|11-01|11-30",
            })
    void datesAreTimesOfTheYear(String text, Integer year, String from, String to) {
        assertThat(StatedValue.of(text))
                .isEqualTo(new DatePeriod(year, MonthDay.parse("--" + from), MonthDay.parse("--" + to)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "稳定",
                "每月",
                "按季度",
                "1:2",
                "1/3",
                "3/4以上",
                "5±2",
                "1.2.3",
                "第1批",
                "=SUM(A1)",
                "2024年6月起",
                "6月起实施",
                "2023-2025年",
                "≥3-5个",
                "5-3个",
                "提高5%",
                "全年无休",
                "当年",
                "3天2次",
                "2024年完成12次",
                "13月前"
            })
    void whatNobodyCanTellIsWords(String text) {
        assertThat(StatedValue.of(text)).isNotInstanceOf(Quantity.class).isNotInstanceOf(QuantityRange.class);
        if (!text.equals("全年无休")) {
            assertThat(StatedValue.of(text)).isEqualTo(PlainWords.WORDS);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "2024年12月底前|2025年1月15日|null|15",
                "2024年12月底前|2024年12月31日|null|0",
                "12月底前|2025年1月15日|2024|15",
                "12月底前|2025年1月15日|2025|0",
                "12月底前|2025年1月15日|null|0",
                "9月前|7月|null|0",
                "9月前|11月5日|null|36",
                "9月前|9月|null|0",
                "第二季度|7月1日|2024|1",
                "2024年2月底前|2024年3月1日|null|1",
                "2024年6月|5月|null|0",
                "全年|2024年11月|2024|0",
            })
    void aResultMayBeLate(String target, String actual, Integer formYear, long days) {
        DatePeriod deadline = (DatePeriod) StatedValue.of(target);
        assertThat(deadline.daysLate((DatePeriod) StatedValue.of(actual), formYear))
                .isEqualTo(days);
    }
}
