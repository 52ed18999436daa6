package io.github.ziping.write.export;

import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Operator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import io.github.ziping.model.VisibleText;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes forms as CSV for spreadsheets: one row per indicator (one also for a form without any), UTF-8 with its mark, lines
 * ending in CR LF (RFC 4180). What a spreadsheet would run as a formula gets an apostrophe in front.
 */
public final class CsvWriter implements FormsOutput {
    private final CSVPrinter out;

    private CsvWriter(CSVPrinter out) {
        this.out = out;
    }

    /**
     * Begins a document with its headings, which are the office's words.
     *
     * @param stream receives it, and is closed with it
     */
    public static CsvWriter to(OutputStream stream, Profile profile) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(headings(profile));
        return new CsvWriter(printer);
    }

    private static List<String> headings(Profile profile) {
        List<String> headings = new ArrayList<>(List.of("文件", "工作表", "行", "年度"));
        for (HeaderWord word : new HeaderWord[] {HeaderWord.PROJECT, HeaderWord.AUTHORITY, HeaderWord.UNIT}) {
            headings.add(profile.heading(word));
        }
        headings.add("序号");
        for (HeaderWord word : new HeaderWord[] {
            HeaderWord.LEVEL1,
            HeaderWord.LEVEL2,
            HeaderWord.LEVEL3,
            HeaderWord.TARGET,
            HeaderWord.ACTUAL,
            HeaderWord.WEIGHT,
            HeaderWord.SCORE,
            HeaderWord.DEVIATION
        }) {
            headings.add(profile.heading(word));
        }
        headings.addAll(List.of("性质", "目标值", "目标单位", "金额单位"));
        for (HeaderWord word :
                new HeaderWord[] {HeaderWord.INITIAL_BUDGET, HeaderWord.ANNUAL_BUDGET, HeaderWord.EXECUTED}) {
            headings.add(profile.heading(word));
        }
        headings.addAll(List.of("执行率(%)", "执行率得分", "总分", "评分等级"));
        return headings;
    }

    @Override
    public void write(SelfEvaluation form, Origin origin) throws IOException {
        List<Indicator> indicators = form.indicators();
        for (int i = 0; i < Math.max(1, indicators.size()); i++) {
            List<String> row = new ArrayList<>();
            place(row, origin, i);
            basics(row, form);
            if (indicators.isEmpty()) {
                blanks(row, 12);
            } else {
                indicator(row, i, indicators.get(i));
            }
            results(row, form);
            out.printRecord(row);
        }
    }

    private static void place(List<String> row, Origin origin, int index) {
        row.add(safe(origin.file()));
        row.add(safe(origin.sheet()));
        row.add(digits(origin.cells().get(FieldPath.indicator(index, Field.LEVEL3))));
    }

    /** The row of an address such as {@code G16}; nothing where there is none. */
    private static String digits(@Nullable String address) {
        if (address == null) {
            return "";
        }
        int at = address.length();
        while (at > 0 && Character.isDigit(address.charAt(at - 1))) {
            at--;
        }
        return address.substring(at);
    }

    private static void basics(List<String> row, SelfEvaluation form) {
        row.add(form.year() == null ? "" : String.valueOf(form.year()));
        row.add(safe(form.project()));
        row.add(safe(form.authority()));
        row.add(safe(form.unit()));
    }

    private static void indicator(List<String> row, int index, Indicator indicator) {
        Target target = indicator.target();
        Operator operator = target == null ? null : target.operator();
        row.add(String.valueOf(index + 1));
        row.add(safe(indicator.level1()));
        row.add(safe(indicator.level2()));
        row.add(safe(indicator.level3()));
        row.add(safe(target == null ? null : target.text()));
        row.add(safe(indicator.actual() == null ? null : indicator.actual().text()));
        row.add(plain(indicator.weight()));
        row.add(plain(indicator.score()));
        row.add(safe(indicator.deviation()));
        row.add(safe(operator == null ? null : operator.symbol()));
        row.add(plain(target == null ? null : target.value()));
        row.add(safe(target == null ? null : target.unit()));
    }

    private static void results(List<String> row, SelfEvaluation form) {
        FundLine total = form.funds().total();
        row.add(safe(form.funds().unit()));
        row.add(plain(total.initialBudget()));
        row.add(plain(total.annualBudget()));
        row.add(plain(total.executed()));
        row.add(plain(total.ratePercent()));
        row.add(plain(total.score()));
        row.add(plain(form.totalScore()));
        row.add(safe(form.grade()));
    }

    private static void blanks(List<String> row, int count) {
        for (int i = 0; i < count; i++) {
            row.add("");
        }
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** A text that no spreadsheet takes for a formula and that steers no terminal; numbers stay numbers. */
    static String safe(@Nullable String text) {
        if (text == null) {
            return "";
        }
        int at = 0;
        while (at < text.length() && isPassedOver(text.charAt(at))) {
            at++;
        }
        boolean leading = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
        boolean formula = at < text.length() && "=+-@＝＋－＠".indexOf(text.charAt(at)) >= 0;
        return VisibleText.lines(leading || formula && !isNumber(text) ? "'" + text : text);
    }

    /** White space, also what does not break or has no width, and quotes. */
    private static boolean isPassedOver(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "\"'“”‘’\u200b\ufeff".indexOf(c) >= 0;
    }

    private static boolean isNumber(String text) {
        int digits = 0;
        int points = 0;
        for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            points += c == '.' ? 1 : 0;
        }
        return digits > 0 && points < 2 && text.startsWith("-") && digits + points + 1 == text.length();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
