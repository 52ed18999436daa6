package io.github.ziping.read.roster;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.FindingList;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Limits;
import io.github.ziping.model.Roster;
import io.github.ziping.model.TextEnd;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.read.text.CellNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what of one sheet's list was not taken, and what was taken with doubts. */
final class RosterNotes {
    private static final int LONGEST = 30;

    private final String file;
    private final String sheet;
    private final FindingList findings = new FindingList(Limits.FINDINGS_IN_FORM);

    RosterNotes(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    List<Finding> findings() {
        return findings.all();
    }

    void untakenColumn(Cell heading) {
        untaken(heading, "名单的“" + shortened(heading.text()) + "”一列没有读取", "不需要的可以不管；要用的，把表头改成名单认得的写法，如“实施单位”“年初预算数”");
    }

    void columnWithoutHeading(Cell first) {
        untaken(first, "名单从“" + shortened(first.text()) + "”起的一列没有表头，没有读取", "加上表头；不需要的，删除这一列");
    }

    void badAmount(Cell cell, String column) {
        add(
                ReadingRule.BAD_NUMBER,
                cell.ref(),
                "名单的“" + column + "”应为金额，实为“" + shortened(CellNumbers.text(cell)) + "”，没有读取",
                "改为数字，如 1537.45",
                cell.text());
    }

    void errorCell(Cell cell) {
        add(ReadingRule.ERROR_CELL, cell.ref(), "名单的单元格是错误值 " + cell.text() + "，没有读取", "改正公式，或者改为数值", cell.text());
    }

    void uncomputed(Cell cell) {
        untaken(cell, "名单的公式没有保存结果，没有读取", "用 Excel 或 WPS 打开名单，重新计算后保存");
    }

    void sharedAmount(Cell cell) {
        untaken(cell, "“" + shortened(CellNumbers.text(cell)) + "”是几个项目合并的金额，没有作为其中一个项目的金额", "取消合并，分别填写各项目的金额");
    }

    void severalAmounts(Cell name) {
        untaken(name, "项目“" + shortened(name.text()) + "”有几行金额，没有读取金额", "每个项目只留一行，金额填合计数");
    }

    void nameless(Cell cell) {
        untaken(cell, "这一行有金额，没有项目名称，没有读取", "补上项目名称；是合计行的，写明“合计”");
    }

    void detail(Cell name) {
        untaken(name, "“" + shortened(name.text()) + "”是上面一行的明细，没有作为项目", "是单独的项目的，去掉“其中”");
    }

    void perhapsProject(Cell name, boolean bare) {
        String why = bare ? "一行只有名称" : "的金额不等于下面各行之和";
        untaken(
                name,
                "“" + shortened(name.text()) + "”" + why + "，按一组项目的名称读取，没有作为项目",
                bare ? "是项目的，补上实施单位或金额" : "核对金额；是项目的，序号与其他项目写成一样的形式");
    }

    void perhapsSum(Cell name) {
        untaken(name, "“" + shortened(name.text()) + "”的金额等于下面几行之和，仍按项目读取", "是合计行的，名称写明“小计”");
    }

    void noName(Cell cell) {
        untaken(cell, "项目名称“" + shortened(CellNumbers.text(cell)) + "”不是文字，没有读取", "填写项目名称");
    }

    void repeated(Roster.Entry project, String first) {
        add(
                ReadingRule.UNREAD_CELL,
                project.cell(),
                "项目“" + shortened(project.project()) + "”在 " + first + " 已有，只取了那一行",
                "同一个项目只留一行",
                null);
    }

    private void untaken(Cell cell, String message, String remedy) {
        add(ReadingRule.UNREAD_CELL, cell.ref(), message, remedy, null);
    }

    private void add(ReadingRule rule, CellRef cell, String message, String remedy, @Nullable String actual) {
        findings.add(rule.at(file, sheet, cell, null, message, remedy, actual));
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, TextEnd.within(line, LONGEST)) + "…";
    }
}
