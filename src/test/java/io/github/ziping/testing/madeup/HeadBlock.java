package io.github.ziping.testing.madeup;

/** Draws what stands above the tables: form number, title, year, labels with their values, totals in the head. */
final class HeadBlock {
    /** Where the year stands. */
    private enum Year {
        LINE,
        TITLE,
        LABEL
    }

    /** Where the total stands, if it stands in the head. */
    private enum Total {
        BELOW,
        YEAR_LINE,
        LABELS,
        ONE_CELL
    }

    private final int width;
    private final boolean numbered;
    private final String title;
    private final Year year;
    private final String yearLine;
    private final Total total;
    private final boolean unitInLine;
    private final boolean allInLine;
    private final boolean apart;
    private final boolean pairAbove;
    private final int boxes;
    private final String project;
    private final String authority;
    private final String unit;
    private final String inline;
    private final String stranger;
    private final String totalWord;
    private final String gradeWord;

    HeadBlock(Office office, int width, Dice dice) {
        this.width = width;
        this.numbered = dice.oneIn(6);
        this.title = dice.pick(Words.TITLES);
        this.year = dice.of(Year.LINE, Year.LINE, Year.TITLE, Year.LABEL);
        this.yearLine = dice.of("（%d年度）", "(%d年度)", "（ %d 年度）", "%d年度", "（%d年）");
        this.total =
                office.scores() && dice.oneIn(5) ? dice.of(Total.YEAR_LINE, Total.LABELS, Total.ONE_CELL) : Total.BELOW;
        this.unitInLine = dice.oneIn(6);
        this.allInLine = !unitInLine && dice.oneIn(12);
        this.apart = dice.oneIn(6);
        this.pairAbove = dice.oneIn(5);
        this.boxes = Math.max(0, dice.below(8) - 5);
        this.project = dice.pick(Words.PROJECT);
        this.authority = dice.pick(Words.AUTHORITY);
        this.unit = dice.pick(Words.UNIT);
        this.inline = dice.of("单位名称", "填报单位", "项目单位", "实施单位");
        this.stranger = dice.pick(Words.STRANGE);
        this.totalWord = dice.of("自评得分", "自评总分", "项目总得分", "总得分");
        this.gradeWord = dice.of("自评等级", "评价等级", "评分等级");
    }

    void draw(Pen pen, Project said) {
        if (numbered) {
            pen.put(0, 1, said.dice().of("附件2", "附件1-3：", "附表4"));
            pen.next();
        }
        title(pen, said);
        yearLine(pen, said);
        if (unitInLine) {
            pen.put(0, width, inline + "：" + said.unit() + "　　　　　　填报日期：2024年3月18日");
            pen.say("unit", said.unit(), 0);
            pen.next();
            pen.shape(" unit-in-line");
        }
        if (allInLine) {
            allInLine(pen, said);
        } else {
            labels(pen, said);
        }
        for (int i = 0; i < boxes; i++) {
            int label = label(width);
            pen.put(0, label, Words.CHECK_BOXES.get(i));
            pen.put(label, width - label, "1、持续性项目☑　2、新增性项目□");
            pen.next();
            pen.shape(" boxes");
        }
        total(pen, said);
    }

    private void title(Pen pen, Project said) {
        String written = year == Year.TITLE ? said.year() + "年度" + title : title;
        pen.put(0, width, written);
        pen.say("title", written, 0);
        if (year == Year.TITLE) {
            pen.say("year", said.year(), 0);
        }
        pen.next();
    }

    private void yearLine(Pen pen, Project said) {
        boolean withTotal = total == Total.YEAR_LINE;
        if (year != Year.LINE) {
            return;
        }
        String line = String.format(yearLine, Integer.parseInt(said.year()));
        if (withTotal) {
            line += "　　　　　　　　　　" + totalWord + said.score() + "分";
            pen.say("totalScore", said.score(), 0);
            pen.shape(" total-in-year-line");
        }
        pen.put(0, width, line);
        pen.say("year", said.year(), 0);
        pen.next();
    }

    private void allInLine(Pen pen, Project said) {
        pen.put(0, width, "项目名称：" + said.project() + "　　　　项目负责人：某某");
        pen.say("project", said.project(), 0);
        pen.next();
        pen.put(0, width, "主管部门：" + said.authority() + "　　　　实施单位：" + said.unit());
        pen.say("authority", said.authority(), 0);
        pen.say("unit", said.unit(), 0);
        pen.next();
        if (year == Year.LABEL) {
            pen.put(0, width, "评价年度：" + said.year() + "年");
            pen.say("year", said.year(), 0);
            pen.next();
        }
        pen.shape(" all-in-line");
    }

    private void labels(Pen pen, Project said) {
        int half = width / 2;
        int first = pairAbove || year == Year.LABEL ? half : width;
        pair(pen, project, said.project(), "project", 0, first);
        if (year == Year.LABEL) {
            pair(pen, "年度", said.year(), "year", half, width - half);
            pen.shape(" year-label");
        } else if (pairAbove) {
            strange(pen, half, width - half);
        }
        pen.next();
        pair(pen, authority, said.authority(), "authority", 0, apart ? width : half);
        if (unitInLine) {
            if (!apart) {
                strange(pen, half, width - half);
            }
            pen.next();
            return;
        }
        if (apart) {
            pen.next();
        }
        pair(pen, unit, said.unit(), "unit", apart ? 0 : half, apart ? width : width - half);
        pen.next();
    }

    private void total(Pen pen, Project said) {
        if (total == Total.LABELS) {
            int half = width / 2;
            pair(pen, totalWord, said.score(), "totalScore", 0, half);
            pair(pen, gradeWord, said.grade(), "grade", half, width - half);
            pen.next();
            pen.shape(" total-labels-in-head");
        } else if (total == Total.ONE_CELL || total == Total.YEAR_LINE && year != Year.LINE) {
            pen.put(0, width, totalWord + "：" + said.score() + "分　　　　" + gradeWord + "：" + said.grade());
            pen.say("totalScore", said.score(), 0);
            pen.say("grade", said.grade(), 0);
            pen.next();
            pen.shape(" total-cell-in-head");
        }
    }

    private void pair(Pen pen, String label, String value, String path, int from, int span) {
        int wide = label(span);
        pen.put(from, wide, label);
        pen.put(from + wide, span - wide, value);
        pen.say(path, value, from + wide);
    }

    private void strange(Pen pen, int from, int span) {
        int wide = label(span);
        pen.put(from, wide, stranger);
        pen.put(from + wide, span - wide, "某某 0838-0000000");
        pen.shape(" stranger");
    }

    private static int label(int span) {
        return span > 4 ? 2 : 1;
    }
}
