package io.github.ziping.ooxml.xlsx;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.ZipArchive;
import org.jspecify.annotations.Nullable;

/** Scans a worksheet part while it is inflated: steps over a plainly spelt cell at once, and knows addresses and ranges. */
final class CellScanner extends XmlScanner {
    private final PlainCellMatcher plain = new PlainCellMatcher();
    private final CellAddress address = new CellAddress();
    private final CellAddress last = new CellAddress();

    CellScanner(ZipArchive zip, String part) throws OoxmlException {
        super(zip, part);
    }

    /** Steps over a whole cell if one in a plain spelling comes next; null where something else does. */
    @Nullable
    PlainCellMatcher nextPlainCell() {
        int end = isEmptyElement() ? -1 : plain.match(bytes(), position(), limit());
        if (end < 0) {
            return null;
        }
        skipTo(end);
        return plain;
    }

    /** The number or the text in the cell that {@link #nextPlainCell} stepped over. */
    String plainValue() throws OoxmlException {
        return text(plain.valueStart(), plain.valueEnd());
    }

    /** Whether the element just started says where its cell is. */
    boolean hasAddress() {
        return find("r") >= 0;
    }

    /** The address of the cell just started; null where it is wrong. */
    @Nullable
    CellAddress address() {
        int attribute = find("r");
        return attribute >= 0 && address.parse(bytes(), valueStart(attribute), valueEnd(attribute)) ? address : null;
    }

    /**
     * The attribute's value as a range such as {@code A1:C2}, or a single cell.
     *
     * @return null when there is no such attribute, or it is no range
     */
    Sheet.@Nullable Range range(String name) {
        int attribute = find(name);
        if (attribute < 0) {
            return null;
        }
        byte[] xml = bytes();
        int from = valueStart(attribute);
        int end = valueEnd(attribute);
        int colon = from;
        while (colon < end && xml[colon] != ':') {
            colon++;
        }
        boolean isRange = address.parse(xml, from, colon) && last.parse(xml, colon == end ? from : colon + 1, end);
        return isRange ? new Sheet.Range(address.row(), address.column(), last.row(), last.column()) : null;
    }
}
