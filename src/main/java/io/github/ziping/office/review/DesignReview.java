package io.github.ziping.office.review;

import io.github.ziping.model.Field;
import io.github.ziping.profile.FormDesign;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.text.HeaderText;
import io.github.ziping.write.form.Placeholder;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether the official form, as it is drawn, can be filled and read again: placeholders, headings, digits. */
final class DesignReview {
    private static final Pattern MARK = Pattern.compile("\\{\\{\\s*(.*?)\\s*\\}\\}");
    private static final Map<Field, HeaderWord> HEADINGS = headings();

    private final Profile profile;
    private final FormDesign form;
    private final Remarks remarks;
    private final Set<Placeholder> there = EnumSet.noneOf(Placeholder.class);

    DesignReview(Profile profile, Remarks remarks) {
        this.profile = profile;
        this.form = profile.form();
        this.remarks = remarks;
    }

    /** The headings of columns, by what stands below them. */
    private static Map<Field, HeaderWord> headings() {
        Map<Field, HeaderWord> headings = new EnumMap<>(Field.class);
        for (HeaderWord word : List.of(
                HeaderWord.INITIAL_BUDGET,
                HeaderWord.ANNUAL_BUDGET,
                HeaderWord.EXECUTED,
                HeaderWord.FUND_WEIGHT,
                HeaderWord.RATE,
                HeaderWord.FUND_SCORE,
                HeaderWord.LEVEL1,
                HeaderWord.LEVEL2,
                HeaderWord.LEVEL3,
                HeaderWord.TARGET,
                HeaderWord.ACTUAL,
                HeaderWord.WEIGHT,
                HeaderWord.SCORE,
                HeaderWord.DEVIATION)) {
            headings.put(word.field(), word);
        }
        return headings;
    }

    void review() {
        for (int row = 0; row < form.rows().size(); row++) {
            List<FormDesign.Cell> cells = form.rows().get(row).cells();
            for (int i = 0; i < cells.size(); i++) {
                cell(cells.get(i), row, "form.rows[" + row + "].cells[" + i + "]");
            }
        }
        require(Placeholder.PROJECT, "项目名称");
        require(Placeholder.LEVEL3, "三级指标");
    }

    private void require(Placeholder placeholder, String what) {
        if (!there.contains(placeholder)) {
            remarks.warn(
                    "form.rows", "没有“" + what + "”的标记 {{" + name(placeholder) + "}}，填好的表印不出" + what + "；请在它的格子里写上");
        }
    }

    private static String name(Placeholder placeholder) {
        return placeholder == Placeholder.LEVEL3
                ? "indicator.level3"
                : placeholder.field().key();
    }

    private void cell(FormDesign.Cell cell, int row, String path) {
        Matcher mark = MARK.matcher(cell.text());
        if (!mark.find()) {
            return;
        }
        Placeholder placeholder = Placeholder.named(mark.group(1));
        if (placeholder == null) {
            remarks.refuse(
                    path + ".text",
                    "标记“" + mark.group()
                            + "”不认识；标记如 {{project}}、{{source.executed}}、{{indicator.score}}，见 docs/office-reference.md");
            return;
        }
        if (mark.find()) {
            remarks.refuse(path + ".text", "一格里有两个标记；每格只能有一个");
            return;
        }
        there.add(placeholder);
        heading(placeholder, cell, row, path);
        digits(placeholder, cell);
    }

    private void heading(Placeholder placeholder, FormDesign.Cell cell, int row, String path) {
        HeaderWord word = HEADINGS.get(placeholder.field());
        String printed = word == null || placeholder.block() == Placeholder.Block.SOURCE ? null : above(cell, row);
        if (word == null || printed == null) {
            return;
        }
        String own = HeaderText.of(printed).word();
        List<String> words = profile.headers().getOrDefault(word, List.of()).stream()
                .map(known -> HeaderText.of(known).word())
                .toList();
        if (!words.contains(own)) {
            remarks.warn(
                    path,
                    "这一栏印的表头“" + printed.replace("\n", "") + "”不在 headers." + word.key() + " 里，填好的表读不回来；请把“" + own
                            + "”加在 headers." + word.key() + " 的最前面");
        } else if (words.indexOf(own) > 0) {
            remarks.warn(
                    path,
                    "这一栏印的表头是“" + printed.replace("\n", "") + "”，而 headers." + word.key() + " 的第一个是“" + words.get(0)
                            + "”，填报表和自评表叫法不同；请把“" + own + "”移到最前面");
        }
    }

    /** The nearest fixed text above a cell. */
    private @Nullable String above(FormDesign.Cell cell, int row) {
        for (int i = row - 1; i >= 0; i--) {
            for (FormDesign.Cell other : form.rows().get(i).cells()) {
                boolean covers = other.firstColumn() <= cell.firstColumn() && other.lastColumn() >= cell.firstColumn();
                if (covers && !other.text().isEmpty() && !other.text().contains("{{")) {
                    return other.text();
                }
            }
        }
        return null;
    }

    private void digits(Placeholder placeholder, FormDesign.Cell cell) {
        FormDesign.Style style = form.styles().get(cell.style());
        String format = style == null || style.format() == null ? "" : style.format();
        int expected = switch (placeholder.field()) {
            case INITIAL_BUDGET, ANNUAL_BUDGET, EXECUTED -> profile.amountDecimals();
            case RATE_PERCENT -> profile.scoring().rateDecimals();
            case FUND_SCORE, TOTAL_SCORE -> profile.scoring().scoreDecimals();
            default -> -1;
        };
        int point = format.indexOf('.');
        int digits = 0;
        while (point >= 0 && point + 1 + digits < format.length() && format.charAt(point + 1 + digits) == '0') {
            digits++;
        }
        if (expected >= 0 && (format.startsWith("0") || format.startsWith("#")) && digits < expected) {
            remarks.warn(
                    "form.styles." + cell.style() + ".format",
                    "数字格式“" + format + "”只印 " + digits + " 位小数，而" + setting(placeholder) + " 是 " + expected + "；请改成一致");
        }
    }

    private static String setting(Placeholder placeholder) {
        return switch (placeholder.field()) {
            case RATE_PERCENT -> " scoring.rateDecimals";
            case FUND_SCORE, TOTAL_SCORE -> " scoring.scoreDecimals";
            default -> " amounts.decimals";
        };
    }
}
