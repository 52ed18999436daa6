package io.github.ziping.read.kind;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.read.sheet.SheetGrid;
import io.github.ziping.read.text.HeaderText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What lists are known by: the headings that stand beside each other in one row. */
final class ListSigns {
    private static final int HEAD_ROWS = 12;
    private static final int LONGEST_HEADING = 30;
    private static final int LEAST_COLUMNS = 3;

    private static final Pattern PROJECT = Pattern.compile("(?:[一二三]级)?(?:(?:项目|专项)(?:支出|资金)?名称|项目)");
    private static final Pattern INDICATOR = Pattern.compile("[一二三]级指标(?:名称)?|指标名称");
    private static final Pattern FINDING = Pattern.compile("等级|文件|来源文件|工作表|单元格|问题|依据|建议|改法|来源位置|规则|规则名称|次数|内容");
    private static final Pattern HAND_OUT = Pattern.compile("发放日期|收回日期|文件|链接");
    private static final Pattern SCORE = Pattern.compile("总分|得分|.*自评(?:得分|等级|分)|.*(?:评分|评价)等级|执行得分|等级");
    private static final Pattern OF_PROJECT = Pattern.compile(
            "(?:主管|责任|预算|归口|牵头|业务|申报)(?:部门|单位|处室|科室)(?:名称)?|(?:项目)?(?:实施|承担|执行)(?:单位|部门)|项目(?:单位|负责人|编码|代码|编号|类别|类型)|负责人"
                    + "|.*预算.*|.*批复.*|.*执行数|执行率|金额|资金来源|财政拨款|立项.*|年度资金总额");
    private static final Pattern ANY =
            Pattern.compile("序号|编号|编码|年度|备注|说明|联系人|联系电话|单位|部门|处室|失分|分值|年度指标值|指标值|实际完成值|偏差原因.*|权重|排名|合计");
    private static final Pattern INDICATOR_LIST = Pattern.compile("指标(?:库|明细|清单|一览|目录|参考|模板)");

    private ListSigns() {}

    /** The kind of the list whose headings stand in one of the sheet's first rows; null where there is none. */
    static @Nullable DocumentKind kind(SheetGrid sheet) {
        boolean library = INDICATOR_LIST.matcher(SheetFacts.title(sheet)).find();
        int rows = Math.min(HEAD_ROWS, sheet.rows().size());
        for (int i = 0; i < rows; i++) {
            List<String> words = words(sheet.rows().get(i));
            DocumentKind kind = words.size() < LEAST_COLUMNS ? null : kind(words, library);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /** The row's texts as headings are compared; none where one of its cells holds something else. */
    private static List<String> words(SheetGrid.Row row) {
        List<String> words = new ArrayList<>();
        for (Cell cell : row.cells()) {
            if (cell.kind() != Cell.Kind.TEXT || cell.text().length() > LONGEST_HEADING) {
                return List.of();
            }
            words.add(HeaderText.of(cell.text()).word());
        }
        return words;
    }

    private static @Nullable DocumentKind kind(List<String> words, boolean library) {
        if (count(words, FINDING) >= 4) {
            return DocumentKind.FINDINGS_LIST;
        }
        if (library && count(words, INDICATOR) > 0) {
            return DocumentKind.INDICATOR_LIST;
        }
        if (count(words, PROJECT) == 0) {
            return null;
        }
        if (count(words, HAND_OUT) >= 2) {
            return DocumentKind.HAND_OUT_LIST;
        }
        if (count(words, INDICATOR) > 0) {
            return DocumentKind.INDICATOR_LIST;
        }
        return count(words, OF_PROJECT) == 0 || !isHead(words)
                ? null
                : count(words, SCORE) > 0 ? DocumentKind.SUMMARY_LIST : DocumentKind.PROJECT_LIST;
    }

    /** Whether most of the row are headings: in a form, a label stands beside its value. */
    private static boolean isHead(List<String> words) {
        int known = 0;
        for (String word : words) {
            boolean heading = false;
            for (Pattern pattern : new Pattern[] {PROJECT, OF_PROJECT, SCORE, ANY}) {
                heading |= pattern.matcher(word).matches();
            }
            known += heading ? 1 : 0;
        }
        return known * 3 >= words.size() * 2;
    }

    private static int count(List<String> words, Pattern pattern) {
        int count = 0;
        for (String word : words) {
            count += pattern.matcher(word).matches() ? 1 : 0;
        }
        return count;
    }
}
