package io.github.ziping.testing;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The cells of an HTML table where a browser puts them, by the JDK's XML parser; what is for a print alone is left out. */
public final class HtmlGrid {
    private final Map<String, Element> cells = new TreeMap<>();
    private final Set<String> merges = new TreeSet<>();

    /** The first table of a piece of a page. */
    public static HtmlGrid of(String html) {
        HtmlGrid grid = new HtmlGrid();
        int row = 0;
        Set<String> taken = new TreeSet<>();
        Element table = elements(document(html).getDocumentElement(), "table").get(0);
        for (Element line : elements(table, "tr")) {
            if (!classes(line).contains("repeated")) {
                grid.row(row++, line, taken);
            }
        }
        return grid;
    }

    /** A piece of a page below one element. */
    public static Document document(String html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<page>" + html + "</page>")));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed: " + html, e);
        }
    }

    /** All elements of a name below one; {@code *} for any name. */
    public static List<Element> elements(Element below, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = below.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** An element's classes. */
    public static List<String> classes(Element element) {
        return List.of(element.getAttribute("class").split(" "));
    }

    private void row(int row, Element line, Set<String> taken) {
        int column = 0;
        for (Node node = line.getFirstChild(); node != null; node = node.getNextSibling()) {
            while (taken.contains(new CellAddress(row, column).formatAsString())) {
                column++;
            }
            Element cell = (Element) node;
            CellRangeAddress range = new CellRangeAddress(
                    row, row + span(cell, "rowspan") - 1, column, column + span(cell, "colspan") - 1);
            range.forEach(address -> taken.add(address.formatAsString()));
            cells.put(new CellAddress(row, column).formatAsString(), cell);
            if (range.getNumberOfCells() > 1) {
                merges.add(range.formatAsString());
            }
        }
    }

    private static int span(Element cell, String name) {
        return cell.hasAttribute(name) ? Integer.parseInt(cell.getAttribute(name)) : 1;
    }

    /** The cells by their addresses. */
    public Map<String, Element> cells() {
        return cells;
    }

    /** The ranges of cells that cover several. */
    public Set<String> merges() {
        return merges;
    }

    /** The texts of the cells that have any, without the marks behind them. */
    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        cells.forEach((address, cell) -> {
            Element bare = (Element) cell.cloneNode(true);
            for (Element mark : elements(bare, "span")) {
                mark.getParentNode().removeChild(mark);
            }
            if (!bare.getTextContent().isEmpty()) {
                texts.put(address, bare.getTextContent());
            }
        });
        return texts;
    }
}
