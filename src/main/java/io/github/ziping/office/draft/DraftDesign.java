package io.github.ziping.office.draft;

import io.github.ziping.finding.Source;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.profile.FormDesign;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.SheetName;
import io.github.ziping.read.sheet.TableHeader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drafts how the official form is drawn: its rows block by block, its columns, fonts and print set-up. */
final class DraftDesign {
    private static final double A4_SHORT = 8.27;
    private static final double A4_LONG = 11.69;
    private static final double LEAST_SIZE = 8;
    private static final double MOST_SIZE = 10.5;
    private static final double BODY_SIZE = 9;
    private static final double LEAST_WIDTH = 3;
    private static final double WIDTH_OF_AMOUNT = 9;
    private static final PrintedLook.FontLook TITLE = new PrintedLook.FontLook("宋体", 16, true);

    /** What a new workbook begins with, and what has no ideographs. */
    private static final Set<String> LATIN =
            Set.of("Calibri", "Arial", "Times New Roman", "Verdana", "Cambria", "Aptos", "Aptos Narrow");

    private final FormSample sample;
    private final FormDesign base;
    private final DraftNotes notes;
    private final DraftRows rows;
    private final HeadRows head;
    private final FootRows foot;
    private final IndicatorTable indicators;
    private final @Nullable FundsRows funds;

    DraftDesign(FormSample sample, FormDesign base, DraftNotes notes) {
        this.sample = sample;
        this.base = base;
        this.notes = notes;
        this.rows = new DraftRows(sample.cells().firstColumn(), sample.cells().lastColumn());
        this.head = new HeadRows(sample, rows, notes);
        this.foot = new FootRows(sample, rows, notes);
        this.indicators = new IndicatorTable(sample, notes);
        TableHeader header = sample.funds();
        this.funds = header == null ? null : new FundsRows(sample, header, notes);
        draw();
    }

    private void draw() {
        TableHeader header = sample.funds();
        if (funds == null) {
            notes.lost("资金表：没有认出逐行列出资金来源的表，草稿里没有资金表，请参照其他模板的 profile.yaml 补上");
        }
        int fundsAt = header == null ? -1 : header.index();
        int last = sample.cells().lastRow();
        int row = 0;
        while (row <= last) {
            if (row == fundsAt && funds != null) {
                funds.draw(rows);
                row = funds.end();
            } else if (row == sample.indicators().index()) {
                indicators.draw(rows);
                row = indicators.end();
            } else if (row > sample.indicators().index()) {
                foot.draw(row++);
            } else if (GoalRows.beginWith(sample.grid().row(row))) {
                int end = fundsAt > row ? fundsAt : sample.indicators().index();
                new GoalRows(sample, row, end).draw(rows);
                row = end;
            } else {
                head.draw(row++);
            }
        }
    }

    IndicatorTable indicators() {
        return indicators;
    }

    @Nullable
    FundsRows funds() {
        return funds;
    }

    /** The form's title without what changes; empty where it has none. */
    String title() {
        return head.titleText();
    }

    /**
     * The whole design.
     *
     * @param amountDecimals digits of an amount
     */
    FormDesign design(int amountDecimals) {
        FormDesign.Page page =
                sample.look() == null ? base.page() : sample.look().page(base.page());
        PrintedLook.FontLook body = body();
        PrintedLook.FontLook title = titleFont(body);
        notes.taken("字体 " + body.family() + "，正文 " + number(body.size()) + " 号，标题 " + number(title.size()) + " 号");
        return new FormDesign(
                isNamed() ? sample.grid().name() : base.sheet(),
                body.family(),
                base.normalFont(),
                base.normalSize(),
                columns(page),
                page,
                DraftStyle.all(title.size(), title.bold(), body.size(), amountDecimals),
                rows.rows());
    }

    /** Whether somebody gave the sheet a name. */
    private boolean isNamed() {
        String name = sample.grid().name();
        return SheetName.isAllowed(name) && !name.matches("(?i)sheet *[0-9]*|工作表 *[0-9]*");
    }

    /** The font of the texts: one for Chinese, of a size at which a form fits its page. */
    private PrintedLook.FontLook body() {
        PrintedLook.FontLook found =
                sample.look() == null ? null : sample.look().body();
        if (found == null || LATIN.contains(found.family())) {
            notes.guessed("字体 " + base.font() + "：表上没有设中文字体（form.font）");
            found = new PrintedLook.FontLook(base.font(), BODY_SIZE, false);
        }
        double size = Math.max(LEAST_SIZE, Math.min(found.size(), MOST_SIZE));
        if (size != found.size()) {
            notes.guessed("正文字号 " + number(size) + "：表上是 " + number(found.size()) + "，改到一页放得下（form.styles）");
        }
        return new PrintedLook.FontLook(found.family(), size, false);
    }

    /** The font of the title; where it is the same as all others, nobody chose it. */
    private PrintedLook.FontLook titleFont(PrintedLook.FontLook body) {
        PrintedLook look = sample.look();
        Source.Place place = sample.place(FieldPath.of(Field.TITLE));
        if (look == null || place == null) {
            return TITLE;
        }
        PrintedLook.FontLook found = look.font(place.cell().row(), place.cell().column());
        return found.bold() || found.size() > Math.max(body.size(), look.body().size()) ? found : TITLE;
    }

    private static String number(double size) {
        return BigDecimal.valueOf(size).stripTrailingZeros().toPlainString();
    }

    /** The widths in the form's proportions, as wide as a page together. */
    private List<Double> columns(FormDesign.Page page) {
        PrintedLook look = sample.look();
        int first = sample.cells().firstColumn();
        int last = sample.cells().lastColumn();
        boolean set = look != null && look.hasWidths(first, last);
        List<Double> widths = new ArrayList<>();
        for (int column = first; column <= last; column++) {
            widths.add(Math.max(LEAST_WIDTH, look != null && set ? look.width(column) : usualWidth(column)));
        }
        if (set) {
            notes.taken("各列的宽度，按比例放大或缩小到一页宽");
        } else {
            widenAmounts(widths, first);
            notes.guessed("各列的宽度：表里没有设过列宽（form.columns）");
        }
        double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
        double factor = usableWidth(page) / sum;
        widths.replaceAll(width -> Math.floor(Math.max(1, width * factor) * 10) / 10);
        return widths;
    }

    /** Where nobody set widths, what holds texts gets more than what holds numbers. */
    private double usualWidth(int column) {
        for (FoldedHeader.Column each : indicators.headings().columns()) {
            if (each.piece().covers(column)) {
                HeaderWord word = each.word();
                int columns = each.piece().lastColumn() - each.piece().firstColumn() + 1;
                double width = word == null
                        ? 8
                        : switch (word) {
                            case LEVEL3 -> 17;
                            case DEVIATION -> 14;
                            case TARGET, ACTUAL, LEVEL2 -> 10;
                            case WEIGHT, SCORE -> 6.5;
                            default -> 8;
                        };
                return width / columns;
            }
        }
        return 4;
    }

    /** An amount needs room in whatever columns it has. */
    private void widenAmounts(List<Double> widths, int first) {
        for (FoldedHeader.Column each : funds == null
                ? List.<FoldedHeader.Column>of()
                : funds.headings().columns()) {
            boolean amount = each.word() == HeaderWord.INITIAL_BUDGET
                    || each.word() == HeaderWord.ANNUAL_BUDGET
                    || each.word() == HeaderWord.EXECUTED;
            List<Double> own = widths.subList(
                    each.piece().firstColumn() - first, each.piece().lastColumn() - first + 1);
            double sum = own.stream().mapToDouble(Double::doubleValue).sum();
            if (amount && sum < WIDTH_OF_AMOUNT) {
                own.replaceAll(width -> width * WIDTH_OF_AMOUNT / sum);
            }
        }
    }

    /** What fits on a page, in digits of the Normal style: the base's own columns fill its page. */
    private double usableWidth(FormDesign.Page page) {
        double full = 0;
        for (double width : base.columns()) {
            full += width;
        }
        return full * inches(page) / inches(base.page());
    }

    private static double inches(FormDesign.Page page) {
        double paper = page.landscape() ? A4_LONG : A4_SHORT;
        return Math.max(1, paper - page.left() - page.right()) * 100 / page.scale();
    }
}
