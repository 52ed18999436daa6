package io.github.ziping.finding;

import io.github.ziping.model.CellRef;
import io.github.ziping.model.FieldPath;
import org.jspecify.annotations.Nullable;

/** The rules that a reader applies while it reads a file. */
public final class ReadingRule {
    /** The file gives nothing at all. */
    public static final ReadingRule UNREADABLE_FILE = new ReadingRule("unreadable-file", "文件无法读取", Severity.ERROR);

    /** No sheet holds a form, or a part of one stands alone. */
    public static final ReadingRule NOT_A_FORM = new ReadingRule("not-a-form", "不是自评表", Severity.ERROR);

    /** Another kind of document: a goal form, a monitoring form, a list of projects, what this program wrote itself. */
    public static final ReadingRule OTHER_DOCUMENT = new ReadingRule("other-document", "不是项目支出自评表", Severity.INFO);

    /** A blank workbook or form. */
    public static final ReadingRule NOT_FILLED_IN = new ReadingRule("not-filled-in", "空白表，没有填写", Severity.WARNING);

    /** A file in a folder that is of no kind which is read. */
    public static final ReadingRule PASSED_OVER = new ReadingRule("passed-over", "文件没有读取", Severity.INFO);

    /** A cell inside a form that no field took. */
    public static final ReadingRule UNREAD_CELL = new ReadingRule("unread-cell", "单元格没有读取", Severity.WARNING);

    /** A text where a number belongs, or the reverse. */
    public static final ReadingRule BAD_NUMBER = new ReadingRule("bad-number", "应为数字，实为文字", Severity.ERROR);

    /** An error value such as #REF!. */
    public static final ReadingRule ERROR_CELL = new ReadingRule("error-cell", "单元格是错误值", Severity.ERROR);

    /** A department's workbook of another office, of another year, or of an older template. */
    public static final ReadingRule OTHER_TEMPLATE = new ReadingRule("other-template", "填报表不是现在发放的", Severity.INFO);

    /** A heading or a label, with what belongs to it, that no field took. */
    public static final ReadingRule UNKNOWN_HEADING = new ReadingRule("unknown-heading", "表头或栏目不认识", Severity.WARNING);

    /** Formulas whose saved results are missing or old. */
    public static final ReadingRule STALE_VALUES = new ReadingRule("stale-values", "公式没有重新计算", Severity.WARNING);

    /** A required value whose cell or label is not there; found in values too. */
    public static final ReadingRule MISSING_VALUE = new ReadingRule("missing-value", "必填项没有填写", Severity.ERROR);

    /** A row of the blank form that nobody filled; found in values too. */
    public static final ReadingRule PLACEHOLDER_LEFT =
            new ReadingRule("placeholder-left", "空白表的提示语没有删除", Severity.WARNING);

    private final Rule rule;

    private ReadingRule(String id, String title, Severity severity) {
        this.rule = new Rule(id, title, severity, null);
    }

    public Rule rule() {
        return rule;
    }

    /** Whether this rule found it. */
    public boolean found(Finding finding) {
        return finding.foundBy().equals(rule);
    }

    /** A fault of the whole file. */
    public Finding ofFile(String file, String message, String remedy) {
        return at(file, null, null, null, message, remedy, null);
    }

    /** A fault of a cell, or of whatever of its place is known. */
    public Finding at(
            String file,
            @Nullable String sheet,
            @Nullable CellRef cell,
            @Nullable FieldPath field,
            String message,
            String remedy,
            @Nullable String actual) {
        return new Finding(rule, rule.severity(), file, sheet, cell, null, field, message, remedy, null, actual);
    }
}
