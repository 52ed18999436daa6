package io.github.ziping.read.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.Cell;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.xlsx.XlsxFile;
import io.github.ziping.testing.HostileXlsx;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What computing a file's formulas may cost. */
class RecalculationTest {
    private static final String END = "</sheetData></worksheet>";

    private static int computed(int rows, String formula) throws Exception {
        XlsxFile file = XlsxFile.open(new HostileXlsx()
                .sheet("", rows, i -> "<row><c><v>1</v></c><c><f>" + formula + "</f></c></row>", END)
                .bytes());
        List<Cell> cells = file.sheet(0, RowFilter.ALL).cells();
        Recalculation recalculation = new Recalculation(file);
        int computed = 0;
        for (Cell cell : cells) {
            boolean done = cell.formula() != null && recalculation.refreshed("表0", cell) != null;
            computed += done ? 1 : 0;
        }
        return computed;
    }

    @Test
    void cellsAreCounted() throws Exception {
        // each formula looks at itself and at a thousand cells
        int most = Limits.RECALCULATED_CELLS / 1_001;

        assertThat(computed(most, "SUM(A1:A1000)")).isEqualTo(most);
        assertThat(computed(most + 50, "SUM(A1:A1000)")).isEqualTo(most);
    }

    @Test
    void charsAreCounted() throws Exception {
        String formula = "1" + "+1".repeat(500 - 1) + "%";
        int most = Limits.RECALCULATED_CHARS / formula.length();

        assertThat(computed(most, formula)).isEqualTo(most);
        assertThat(computed(most + 50, formula)).isEqualTo(most);
    }

    @Test
    void bracketsInBracketsOfAChainAreCounted() throws Exception {
        XlsxFile file = XlsxFile.open(new HostileXlsx()
                .sheet(
                        "",
                        200,
                        i -> "<row><c><f>" + "ABS(".repeat(30) + "A" + (i + 2) + ")".repeat(30) + "</f></c></row>",
                        END)
                .bytes());
        List<Cell> cells = file.sheet(0, RowFilter.ALL).cells();

        assertThat(new Recalculation(file).refreshed("表0", cells.get(0))).isNull();
        assertThat(new Recalculation(file).refreshed("表0", cells.get(190))).isNotNull();
    }
}
