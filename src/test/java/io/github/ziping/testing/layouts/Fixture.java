package io.github.ziping.testing.layouts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * One workbook and what must be read from it.
 *
 * @param name its file name
 * @param content the workbook
 * @param json the forms
 * @param findings what the reader must say, {@code rule cell} each, by row and column; {@code -} where there is no cell
 */
@SuppressWarnings("ArrayRecordComponent") // written to a file and never compared
public record Fixture(String name, byte[] content, String json, List<String> findings) {
    private static final Comparator<String> BY_CELL = Comparator.comparingInt(Fixture::row)
            .thenComparingInt(Fixture::column)
            .thenComparing(Comparator.naturalOrder());

    static Fixture of(String name, byte[] content, List<Sample> samples, String... findings) {
        List<String> sorted = new ArrayList<>(List.of(findings));
        sorted.sort(BY_CELL);
        return new Fixture(name, content, Sample.document(samples), sorted);
    }

    private static String cell(String finding) {
        return finding.substring(finding.indexOf(' ') + 1);
    }

    private static int row(String finding) {
        return cell(finding).equals("-") ? -1 : new CellReference(cell(finding)).getRow();
    }

    private static int column(String finding) {
        return cell(finding).equals("-") ? -1 : new CellReference(cell(finding)).getCol();
    }

    /** The file's name without its ending. */
    public String bareName() {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
