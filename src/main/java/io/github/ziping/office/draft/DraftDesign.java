package io.github.ziping.office.draft;

import io.github.ziping.finding.Source;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.profile.FormDesign;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.SheetName;
import io.github.ziping.read.sheet.TableHeader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drafts how the official form is drawn: its rows block by block, its columns, fonts and print set-up. */
final class DraftDesign {
    private static final double A4_SHORT = 8.27;
    private static final double A4_LONG = 11.69;
    private static final double LEAST_SIZE = 8;
    private static final double MOST_SIZE = 10.5;
    private static final double LEAST_WIDTH = 3;

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
        PrintedLook look = sample.look();
        FormDesign.Page page = look == null ? base.page() : look.page(base.page());
        PrintedLook.FontLook body = look == null ? new PrintedLook.FontLook(base.font(), LEAST_SIZE + 1, false) : look.body();
        Source.Place title = sample.place(FieldPath.of(Field.TITLE));
        PrintedLook.FontLook titled = look == null || title == null
                ? new PrintedLook.FontLook(base.font(), 16, true)
                : look.font(title.cell().row(), title.cell().column());
        double size = Math.max(LEAST_SIZE, Math.min(body.size(), MOST_SIZE));
        if (size != body.size()) {
            notes.guessed("正文字号 " + size + "：表上是 " + body.size() + "，按一页的宽度改过（form.styles）");
        }
        notes.taken("字体 " + body.family() + "，标题 " + titled.size() + " 号");
        return new FormDesign(
                SheetName.isAllowed(sample.grid().name()) ? sample.grid().name() : base.sheet(),
                body.family(),
                base.normalFont(),
                base.normalSize(),
                columns(page),
                page,
                DraftStyle.all(Math.max(titled.size(), size), titled.bold(), size, amountDecimals),
                rows.rows());
    }

    /** The widths in the form's proportions, as wide as a page together. */
    private List<Double> columns(FormDesign.Page page) {
        PrintedLook look = sample.look();
        int first = sample.cells().firstColumn();
        int last = sample.cells().lastColumn();
        boolean set = look != null && look.hasWidths(first, last);
        List<Double> widths = new ArrayList<>();
        double sum = 0;
        for (int column = first; column <= last; column++) {
            double width = Math.max(LEAST_WIDTH, look != null && set ? look.width(column) : usualWidth(column));
            widths.add(width);
            sum += width;
        }
        if (set) {
            notes.taken("各列的宽度，按比例放大或缩小到一页宽");
        } else {
            notes.guessed("各列的宽度：表里没有设过列宽（form.columns）");
        }
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
