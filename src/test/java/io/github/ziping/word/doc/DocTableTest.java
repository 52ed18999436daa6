package io.github.ziping.word.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.word.WordBlock;
import io.github.ziping.word.WordBlock.Cell;
import io.github.ziping.word.WordBlock.Merge;
import java.util.List;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;
import org.junit.jupiter.api.Test;

/** Cells have edges; columns are made of them. */
class DocTableTest {
    private final DocTable table = new DocTable(3);

    private static TableProperties edges(int... edges) {
        TableProperties properties = new TableProperties((short) (edges.length - 1));
        short[] all = new short[edges.length];
        TableCellDescriptor[] cells = new TableCellDescriptor[edges.length - 1];
        for (int i = 0; i < edges.length; i++) {
            all[i] = (short) edges[i];
            if (i < cells.length) {
                cells[i] = new TableCellDescriptor();
            }
        }
        properties.setRgdxaCenter(all);
        properties.setRgtc(cells);
        return properties;
    }

    private void row(TableProperties properties, String... texts) throws OoxmlException {
        for (String text : texts) {
            table.line(text);
            table.endCell();
        }
        table.endRow(properties, false);
    }

    private List<Cell> last() throws OoxmlException {
        WordBlock.Table block = table.block();
        return block.rows().get(block.rows().size() - 1);
    }

    private static Cell cell(int column, int columns, String text) {
        return new Cell(column, columns, Merge.NONE, text);
    }

    @Test
    void columnsAreTheEdgesOfAllRows() throws OoxmlException {
        row(edges(-108, 1000, 2000, 3000), "甲", "乙", "丙");
        row(edges(-108, 2000, 3000), "总分", "100");

        assertThat(table.block().number()).isEqualTo(3);
        assertThat(table.block().rows())
                .containsExactly(
                        List.of(cell(0, 1, "甲"), cell(1, 1, "乙"), cell(2, 1, "丙")),
                        List.of(cell(0, 2, "总分"), cell(2, 1, "100")));
    }

    @Test
    void edgesLessThanAMillimetreApartAreOne() throws OoxmlException {
        row(edges(-108, 1000, 2000), "甲", "乙");
        row(edges(-100, 1050, 1990), "丙", "丁");
        assertThat(last()).containsExactly(cell(0, 1, "丙"), cell(1, 1, "丁"));

        row(edges(-108, 1120, 2000), "戊", "己");
        assertThat(last()).containsExactly(cell(0, 2, "戊"), cell(2, 1, "己"));
    }

    @Test
    void aThinCellWithATextIsOne() throws OoxmlException {
        row(edges(0, 1000, 1030, 2000), "甲", "乙", "丙");
        assertThat(last()).containsExactly(cell(0, 1, "甲"), cell(1, 1, "乙"), cell(2, 1, "丙"));
    }

    @Test
    void aThinCellWithoutATextIsNone() throws OoxmlException {
        row(edges(0, 1000, 1030, 2000), "甲", "", "丙");
        assertThat(last()).containsExactly(cell(0, 1, "甲"), cell(1, 1, "丙"));
    }

    @Test
    void cellsMergedByFlags() throws OoxmlException {
        TableProperties properties = edges(0, 1000, 2000, 3000);
        properties.getRgtc()[0].setFFirstMerged(true);
        properties.getRgtc()[1].setFMerged(true);
        properties.getRgtc()[2].setFVertMerge(true);
        properties.getRgtc()[2].setFVertRestart(true);
        row(properties, "甲", "", "乙");
        TableProperties below = edges(0, 1000, 2000, 3000);
        below.getRgtc()[2].setFVertMerge(true);
        row(below, "丙", "丁", "");

        assertThat(table.block().rows())
                .containsExactly(
                        List.of(cell(0, 2, "甲"), new Cell(2, 1, Merge.START, "乙")),
                        List.of(cell(0, 1, "丙"), cell(1, 1, "丁"), new Cell(2, 1, Merge.CONTINUE, "")));
    }

    @Test
    void aDeletedRowIsNoneAndARowWithoutItsEndIsOne() throws OoxmlException {
        row(edges(0, 1000), "甲");
        table.line("乙");
        table.endCell();
        table.endRow(edges(0, 1000), true);
        table.endCell();
        table.endRow(edges(0, 1000), true);
        table.line("丙");
        table.end();

        assertThat(table.block().rows())
                .containsExactly(List.of(cell(0, 1, "甲")), List.of(cell(0, 1, "乙")), List.of(cell(0, 1, "丙")));
    }

    @Test
    void columnsHaveALimit() throws OoxmlException {
        for (int i = 0; i < Limits.WORD_COLUMNS; i++) {
            row(edges(i * 60 - 32_000, (i + 1) * 60 - 32_000), "");
        }
        assertThat(table.block().rows()).hasSize(Limits.WORD_COLUMNS);

        row(edges(32_000, 32_100), "");
        assertThatThrownBy(table::block).isInstanceOf(OoxmlException.class).hasMessageContaining("表格超过 1000 列");
    }
}
