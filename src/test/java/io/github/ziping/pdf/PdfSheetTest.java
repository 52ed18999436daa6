package io.github.ziping.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.PrintedCell;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Drawn pages and the rows that are read from them. */
class PdfSheetTest {
    private static final String HEADINGS = "一级指标|三级指标|分值|偏差原因";

    /** The rows of the sheet, {@code |} between cells, and {@code C7} where a merge ends. */
    private static List<String> rows(DrawnPdf pdf) throws OoxmlException {
        Sheet sheet = PdfFile.open(pdf.bytes(), null).sheet(0, RowFilter.ALL);
        List<String> rows = new ArrayList<>();
        int row = -1;
        for (Cell cell : sheet.cells()) {
            String text = cell.text().replace("\n", "/");
            for (Sheet.Range merge : sheet.merges()) {
                if (merge.firstRow() == cell.row()
                        && merge.firstColumn() == cell.column()
                        && merge.lastRow() > cell.row()) {
                    text += "+" + (merge.lastRow() - cell.row());
                }
            }
            if (cell.row() != row) {
                rows.add(text);
                row = cell.row();
            } else {
                rows.set(rows.size() - 1, rows.get(rows.size() - 1) + "|" + text);
            }
        }
        return rows;
    }

    @Test
    void cellsWithoutALineBetweenAreOne() throws Exception {
        assertThat(rows(new DrawnPdf().page().table(100, 100, HEADINGS, "产出指标|巡检次数|6.00|无", "^|维修次数|4.00|无")))
                .containsExactly(HEADINGS, "产出指标+1|巡检次数|6.00|无", "维修次数|4.00|无");
    }

    @Test
    void linesOfACellAreOneText() throws Exception {
        assertThat(rows(new DrawnPdf().page().table(100, 66, HEADINGS, "产出指标|年度窗口安保工作验收合格率|6.00|无")))
                .containsExactly(HEADINGS, "产出指标|年度窗口安保工作验收合格率|6.00|无");
    }

    @Test
    void aLineThatTheWriterEndedIsALine() throws Exception {
        DrawnPdf pdf = new DrawnPdf()
                .page()
                .table(100, 66, "年度总体目标情况|")
                .text(119, 113, "一检；")
                .text(119, 125, "二修。");

        assertThat(rows(pdf)).containsExactly("年度总体目标情况|一检；/二修。");
    }

    @Test
    void aReasonGoesOnOverThePage() throws Exception {
        assertThat(rows(new DrawnPdf()
                        .page()
                        .table(700, 66, HEADINGS, "产出指标|巡检次数|6.00|细化程度还不够，计划考虑")
                        .page()
                        .table(50, 66, "|||不周。", "效益指标|节电量|4.00|")))
                .containsExactly(HEADINGS, "产出指标|巡检次数|6.00|细化程度还不够，计划考虑不周。", "效益指标|节电量|4.00");
    }

    @Test
    void aNumberGoesOnOverThePage() throws Exception {
        assertThat(rows(new DrawnPdf()
                        .page()
                        .table(700, 26, "甲乙|甲乙|12.5")
                        .page()
                        .table(50, 26, "丙||0", "丁|戊|1")))
                .containsExactly("甲乙丙|甲乙|12.50", "丁|戊|1");
    }

    @Test
    void aLabelGoesOnOverThePage() throws Exception {
        assertThat(rows(new DrawnPdf()
                        .page()
                        .table(700, 66, HEADINGS, "可持续影响指|巡检次数|6.00|无")
                        .page()
                        .table(50, 66, "标|维修次数|4.00|无")))
                .containsExactly(HEADINGS, "可持续影响指标+1|巡检次数|6.00|无", "维修次数|4.00|无");
    }

    @Test
    void aRowWithNamesOfItsOwnIsNew() throws Exception {
        assertThat(rows(new DrawnPdf()
                        .page()
                        .table(700, 66, HEADINGS, "产出指标|巡检次数|6.00|细化程度还不够，计划考虑")
                        .page()
                        .table(50, 66, "产出指标|维修次数|4.00|不周。")))
                .containsExactly(HEADINGS, "产出指标|巡检次数|6.00|细化程度还不够，计划考虑", "产出指标|维修次数|4.00|不周。");
    }

    @Test
    void theDotsOfAnEmptyRowAreNoRest() throws Exception {
        assertThat(rows(new DrawnPdf()
                        .page()
                        .table(700, 46, "指标|巡检次数", "|细化程度")
                        .page()
                        .table(50, 46, "|……")))
                .containsExactly("指标|巡检次数", "细化程度", "……");
    }

    @Test
    void headingsOfEveryPageAreReadOnce() throws Exception {
        assertThat(rows(new DrawnPdf()
                        .page()
                        .table(700, 66, HEADINGS, "产出指标|巡检次数|6.00|细化程度还不够，计划考虑")
                        .page()
                        .table(50, 66, HEADINGS, "|||不周。", "效益指标|节电量|4.00|")))
                .containsExactly(HEADINGS, "产出指标|巡检次数|6.00|细化程度还不够，计划考虑不周。", "效益指标|节电量|4.00");
    }

    @Test
    void headersFootersAndPageNumbersAreNoRows() throws Exception {
        DrawnPdf pdf = new DrawnPdf()
                .page()
                .text(200, 30, "某某局 2024 年度决算")
                .table(700, 66, "项目名称|甲项目|分值|10", "产出指标|巡检次数|6.00|细化程度还不够，计划考虑")
                .text(290, 810, "- 1 -")
                .page()
                .text(200, 30, "某某局 2024 年度决算")
                .table(50, 66, "|||不周。", "效益指标|节电量|4.00|")
                .text(290, 810, "- 2 -");

        assertThat(rows(pdf))
                .containsExactly("某某局 2024 年度决算", "项目名称|甲项目|分值|10", "产出指标|巡检次数|6.00|细化程度还不够，计划考虑不周。", "效益指标|节电量|4.00");
    }

    @Test
    void aTitleOnEveryPageBeginsAForm() throws Exception {
        String[] form = {"项目名称|甲项目|分值|10", "产出指标|巡检次数|6.00|细化程度还不够，计划考虑"};

        assertThat(rows(new DrawnPdf()
                        .page()
                        .text(200, 80, "自评表")
                        .table(100, 66, form)
                        .page()
                        .text(200, 80, "自评表")
                        .table(100, 66, form)))
                .containsExactly("自评表", form[0], form[1], "自评表", form[0], form[1]);
    }

    @Test
    void charactersThatOnlyLookLikeOthersAreThose() throws Exception {
        assertThat(Glyph.meant("\uF9E4")).isEqualTo("理");
        // radicals of the Kangxi dictionary, as some programs write for the characters; the dots of the middle
        assertThat(rows(new DrawnPdf().page().table(100, 66, "\u2F00级|\u2F64户|\u22EF")))
                .containsExactly("一级|用户|…");
    }

    @Test
    void aPageMayBeTurned() throws Exception {
        // as wide as it was high: what is drawn upwards is read to the right
        DrawnPdf pdf = new DrawnPdf()
                .page("/Rotate 90")
                .raw("q 0 1 -1 0 " + DrawnPdf.WIDTH + " 0 cm 1 0 0 1 0 -247 cm")
                .table(300, 66, HEADINGS, "产出指标|巡检次数|6.00|无")
                .raw("Q");

        assertThat(rows(pdf)).containsExactly(HEADINGS, "产出指标|巡检次数|6.00|无");
    }

    @Test
    void whatIsOutsideTheCropBoxDoesNotMoveTheRest() throws Exception {
        DrawnPdf pdf = new DrawnPdf().page("/CropBox [ 20 100 575 800 ]").table(200, 66, HEADINGS, "产出指标|巡检次数|6.00|无");

        assertThat(rows(pdf)).containsExactly(HEADINGS, "产出指标|巡检次数|6.00|无");
    }

    @Test
    void aTextOverTheLinesOfItsCellIsToldAsUnclear() throws Exception {
        DrawnPdf pdf = new DrawnPdf()
                .page()
                .table(100, 66, "项目名称|甲项目", "|", "主管部门|甲部门")
                .text(53, 121, "压线");

        assertThat(rows(pdf)).containsExactly(PrintedCell.UNCLEAR + "|甲项目", PrintedCell.UNCLEAR, "主管部门|甲部门");
    }

    @Test
    void filesWithoutTextOrLinesSayWhatTheyAre() {
        assertThatThrownBy(() -> rows(new DrawnPdf().page()))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("没有文字");
        assertThatThrownBy(() -> rows(new DrawnPdf().page().text(100, 100, "项目名称")))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("没有画线");
        assertThatThrownBy(() ->
                        rows(new DrawnPdf().page().raw("q 500 0 0 700 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q")))
                .isInstanceOf(OoxmlException.class)
                .hasMessageContaining("扫描件");
    }

    @Test
    void whatSpreadsheetsPrintForErrorsIsNoText() throws Exception {
        Sheet sheet = PdfFile.open(
                        new DrawnPdf().page().table(100, 66, "得分|#REF!|####|#1").bytes(), null)
                .sheet(0, RowFilter.ALL);

        assertThat(sheet.cells())
                .extracting(Cell::kind)
                .containsExactly(Cell.Kind.TEXT, Cell.Kind.ERROR, Cell.Kind.ERROR, Cell.Kind.TEXT);
        assertThat(PrintedCell.of(0, 0, PrintedCell.UNCLEAR).kind()).isEqualTo(Cell.Kind.ERROR);
    }
}
