package io.github.ziping.write.department;

import io.github.ziping.write.xlsx.CellTextEncoder;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Adds data validations to a sheet: a word that is not offered may be kept, as an office may know better; where a number
 * belongs, nothing else is taken.
 */
final class DataValidations {
    /** Excel refuses a longer one. */
    private static final int LONGEST_TITLE = 32;

    private final XSSFSheet sheet;
    private final DataValidationHelper rules;

    DataValidations(XSSFSheet sheet) {
        this.sheet = sheet;
        this.rules = sheet.getDataValidationHelper();
    }

    /** A drop-down; for another word the program asks before it takes it. */
    void offer(String list, CellRangeAddressList cells, String heading, String prompt) {
        DataValidation rule = rule(rules.createFormulaListConstraint(list), cells, heading, prompt);
        rule.setErrorStyle(ErrorStyle.INFO);
        rule.createErrorBox(title(heading), "下拉菜单中没有这一项。确有需要可以保留，否则请从菜单中选择。");
        sheet.addValidationData(rule);
    }

    /** A drop-down; any other entry is taken without a question. */
    void suggest(String list, CellRangeAddressList cells, String heading, String prompt) {
        DataValidation rule = rule(rules.createFormulaListConstraint(list), cells, heading, prompt);
        rule.setShowErrorBox(false);
        sheet.addValidationData(rule);
    }

    /** Refuses whatever is typed. */
    void refuse(CellRangeAddressList cells, String heading, String prompt, String error) {
        stop(rules.createCustomConstraint("FALSE"), cells, heading, prompt, error);
    }

    /** A number from 0 up; nothing else is taken. */
    void number(CellRangeAddressList cells, String heading, String prompt) {
        DataValidationConstraint constraint =
                rules.createNumericConstraint(ValidationType.DECIMAL, OperatorType.GREATER_OR_EQUAL, "0", null);
        stop(constraint, cells, heading, prompt, "这里只能填不小于 0 的数字，不带单位和文字。");
    }

    /** A text that a cell can hold. */
    void length(CellRangeAddressList cells, String heading, String prompt) {
        DataValidationConstraint constraint = rules.createTextLengthConstraint(
                OperatorType.LESS_OR_EQUAL, Integer.toString(CellTextEncoder.MAX), null);
        stop(constraint, cells, heading, prompt, "一个格子最多 " + CellTextEncoder.MAX + " 个字。");
    }

    /** A whole number between two. */
    void whole(int least, int most, CellRangeAddressList cells, String heading, String prompt) {
        DataValidationConstraint constraint = rules.createNumericConstraint(
                ValidationType.INTEGER, OperatorType.BETWEEN, Integer.toString(least), Integer.toString(most));
        stop(constraint, cells, heading, prompt, "这里应填 " + least + " 到 " + most + " 之间的整数。");
    }

    private void stop(
            DataValidationConstraint constraint,
            CellRangeAddressList cells,
            String heading,
            String prompt,
            String error) {
        DataValidation rule = rule(constraint, cells, heading, prompt);
        rule.setErrorStyle(ErrorStyle.STOP);
        rule.createErrorBox(title(heading), error);
        sheet.addValidationData(rule);
    }

    private DataValidation rule(
            DataValidationConstraint constraint, CellRangeAddressList cells, String heading, String prompt) {
        DataValidation rule = rules.createValidation(constraint, cells);
        rule.setEmptyCellAllowed(true);
        rule.setShowErrorBox(true);
        rule.setShowPromptBox(true);
        rule.createPromptBox(title(heading), prompt);
        return rule;
    }

    private static String title(String heading) {
        return heading.substring(0, Math.min(LONGEST_TITLE, heading.length()));
    }
}
