package io.github.ziping.testing.layouts;

import java.util.ArrayList;
import java.util.List;

/**
 * One workbook and what must be read from it.
 *
 * @param name its file name
 * @param content the workbook
 * @param json the forms
 * @param findings what the reader must say, {@code rule cell} each
 */
@SuppressWarnings("ArrayRecordComponent") // written to a file and never compared
public record Fixture(String name, byte[] content, String json, List<String> findings) {
    static Fixture of(String name, byte[] content, List<Sample> samples, String... findings) {
        List<String> sorted = new ArrayList<>(List.of(findings));
        sorted.sort(null);
        return new Fixture(name, content, Sample.document(samples), sorted);
    }

    /** The file's name without its ending. */
    public String bareName() {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
