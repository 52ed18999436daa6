package io.github.ziping.testing;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** The first sheet of a workbook as texts: what each cell shows, or what the file says of it. */
public final class SheetText {
    private static final XMLInputFactory XML = XMLInputFactory.newFactory();
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Map<Long, String> cells = new HashMap<>();
    private final Map<Long, Long> merged = new HashMap<>();
    private int rows;
    private int columns;

    private SheetText() {}

    /**
     * What a reader sees.
     *
     * @param evaluator computes the formulas; null for the values in the file
     */
    public static SheetText shown(Sheet sheet, FormulaEvaluator evaluator) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(evaluator == null);
        SheetText text = new SheetText();
        for (Row row : sheet) {
            for (Cell cell : row) {
                text.put(cell.getAddress(), formatter.formatCellValue(cell, evaluator));
            }
        }
        sheet.getMergedRegions().forEach(text::merge);
        return text;
    }

    /** What the file says, without POI: texts as they are, numbers behind a # and without idle zeros. */
    public static SheetText stored(byte[] xlsx) {
        try {
            Map<String, byte[]> parts = Xlsx.parts(xlsx);
            SheetText text = new SheetText();
            text.read(parts.get("xl/worksheets/sheet1.xml"), strings(parts.get("xl/sharedStrings.xml")));
            return text;
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A number as {@link #stored} spells it. */
    public static String stored(BigDecimal number) {
        return number.signum() == 0 ? "#0" : "#" + number.stripTrailingZeros().toPlainString();
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    /** The number of columns. */
    public int columns() {
        return columns;
    }

    /** The text of a cell, of a merged one wherever it is asked for; empty for a blank one. */
    public String at(int row, int column) {
        long key = key(row, column);
        return cells.getOrDefault(merged.getOrDefault(key, key), "");
    }

    /** Whether the cell is its own, and not the lower or right part of a merged one. */
    public boolean isOwn(int row, int column) {
        long key = key(row, column);
        return merged.getOrDefault(key, key) == key;
    }

    private void put(CellAddress address, String text) {
        rows = Math.max(rows, address.getRow() + 1);
        columns = Math.max(columns, address.getColumn() + 1);
        if (!text.isEmpty()) {
            cells.put(key(address.getRow(), address.getColumn()), text);
        }
    }

    private void merge(CellRangeAddress range) {
        long origin = key(range.getFirstRow(), range.getFirstColumn());
        range.forEach(cell -> merged.put(key(cell.getRow(), cell.getColumn()), origin));
    }

    private static long key(int row, int column) {
        return (long) row << 16 | column;
    }

    // -- the file's XML

    private void read(byte[] sheet, List<String> strings) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(sheet));
        CellAddress address = null;
        String type = null;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "c" -> {
                    address = new CellAddress(xml.getAttributeValue(null, "r"));
                    type = xml.getAttributeValue(null, "t");
                    put(address, "");
                }
                case "v" -> put(address, value(type, xml.getElementText(), strings));
                case "mergeCell" -> merge(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
                default -> {}
            }
        }
    }

    private static String value(String type, String value, List<String> strings) {
        if ("s".equals(type)) {
            return strings.get(Integer.parseInt(value));
        }
        return type == null || type.equals("n") ? stored(new BigDecimal(value)) : value;
    }

    private static List<String> strings(byte[] part) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
                strings.add("");
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("t")) {
                int last = strings.size() - 1;
                strings.set(last, strings.get(last) + unescaped(xml.getElementText()));
            }
        }
        return strings;
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
