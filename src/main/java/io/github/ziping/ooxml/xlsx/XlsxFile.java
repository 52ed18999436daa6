package io.github.ziping.ooxml.xlsx;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.NumberFormat;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.ooxml.SheetBudget;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.ZipArchive;
import io.github.ziping.ooxml.opc.PartNames;
import io.github.ziping.ooxml.opc.Relationship;
import io.github.ziping.ooxml.opc.Relationships;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an {@code .xlsx} or {@code .xlsm} workbook: its sheets' cells as the file holds them. Belongs to one thread. */
public final class XlsxFile implements Workbook {
    private static final PartCache<List<NumberFormat>> STYLES = new PartCache<>();
    private static final PartCache<Relationships> RELATIONSHIPS = new PartCache<>();
    private static final PartCache<Contents> CONTENTS = new PartCache<>();

    /**
     * What the workbook's own part says.
     *
     * @param sheets in their order
     * @param texts the names whose formula is a text
     */
    private record Contents(List<Listed> sheets, Map<String, String> texts) {
        Contents {
            sheets = List.copyOf(sheets);
            texts = Map.copyOf(texts);
        }
    }

    /**
     * A sheet as the workbook lists it.
     *
     * @param relationship names the part that holds it
     */
    private record Listed(String name, String relationship, boolean hidden) {}

    private record Worksheet(String name, String part, boolean hidden) {}

    /** Where all known programs put it. */
    private static final String USUAL_WORKBOOK = "xl/workbook.xml";

    private final ZipArchive zip;
    private final String part;
    private final SheetBudget budget = new SheetBudget();
    private final List<Worksheet> sheets;
    private final StringTable strings;
    private final List<NumberFormat> formats;
    private final @Nullable String stylesPart;
    private final Map<String, String> texts;

    private XlsxFile(
            ZipArchive zip,
            String part,
            List<Worksheet> sheets,
            Map<String, String> texts,
            StringTable strings,
            List<NumberFormat> formats,
            @Nullable String stylesPart) {
        this.zip = zip;
        this.part = part;
        this.sheets = sheets;
        this.texts = texts;
        this.strings = strings;
        this.formats = formats;
        this.stylesPart = stylesPart;
    }

    /**
     * Opens a workbook.
     *
     * @param file the whole file; not copied, not to be changed
     * @throws OoxmlException when it is no xlsx or a damaged one; the text says what to do
     */
    public static XlsxFile open(byte[] file) throws OoxmlException {
        return open(ZipArchive.open(file));
    }

    /**
     * Opens a workbook.
     *
     * @param zip the file, opened
     * @throws OoxmlException when it is no xlsx or a damaged one; the text says what to do
     */
    public static XlsxFile open(ZipArchive zip) throws OoxmlException {
        String workbook = workbookPart(zip);
        Relationships relationships = relationships(zip, workbook);
        Contents contents =
                CONTENTS.get(zip, workbook, () -> contents(new XmlScanner(zip.required(workbook), workbook)));
        List<Worksheet> sheets = new ArrayList<>(contents.sheets().size());
        Set<String> parts = new HashSet<>();
        for (Listed sheet : contents.sheets()) {
            Relationship relationship = relationships.byId(sheet.relationship());
            // chart sheets have no cells
            if (relationship != null && relationship.kind().equals("worksheet")) {
                if (!parts.add(relationship.part())) {
                    throw new OoxmlException("文件已损坏（两张工作表共用内部文件 " + relationship.part() + "）", "请在 Excel 中重新保存为 .xlsx");
                }
                sheets.add(new Worksheet(sheet.name(), relationship.part(), sheet.hidden()));
            }
        }
        if (sheets.isEmpty()) {
            throw new OoxmlException("文件里没有工作表", "请在 Excel 中重新保存为 .xlsx");
        }
        String stylesPart = relationships.part("styles");
        StringTable strings = strings(zip, relationships.part("sharedStrings"));
        return new XlsxFile(zip, workbook, sheets, contents.texts(), strings, formats(zip, stylesPart), stylesPart);
    }

    private static Contents contents(XmlScanner xml) throws OoxmlException {
        List<Listed> sheets = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        int names = 0;
        for (XmlScanner.Event event = xml.next(); event != XmlScanner.Event.EOF; event = xml.next()) {
            if (event == XmlScanner.Event.START && xml.is("sheet")) {
                String name = xml.attribute("name");
                String relationship = relationshipId(xml);
                if (name != null && relationship != null) {
                    String state = xml.attribute("state");
                    if (sheets.size() == Limits.SHEETS) {
                        throw OoxmlException.tooMuch("工作表超过 " + Limits.SHEETS + " 张");
                    }
                    sheets.add(new Listed(name, relationship, state != null && !state.equals("visible")));
                }
            } else if (event == XmlScanner.Event.START && xml.is("definedName")) {
                if (++names > Limits.NAMES) {
                    throw OoxmlException.tooMuch("文件里定义的名称超过 " + Limits.NAMES + " 个");
                }
                name(xml, texts);
            }
        }
        return new Contents(sheets, texts);
    }

    /** Keeps a name whose formula is a text: {@code "…"}. */
    private static void name(XmlScanner xml, Map<String, String> texts) throws OoxmlException {
        String name = xml.attribute("name");
        String formula = xml.isEmptyElement() ? "" : xml.elementText();
        int end = formula.length() - 1;
        if (name != null && end > 0 && formula.charAt(0) == '"' && formula.charAt(end) == '"') {
            texts.put(name, formula.substring(1, end).replace("\"\"", "\""));
        }
    }

    @Override
    public Map<String, String> texts() {
        return texts;
    }

    @Override
    public List<String> sheetNames() {
        List<String> names = new ArrayList<>(sheets.size());
        for (Worksheet sheet : sheets) {
            names.add(sheet.name());
        }
        return names;
    }

    /** The workbook's own part, usually {@code xl/workbook.xml}. */
    public String part() {
        return part;
    }

    /** The part that holds a sheet, e.g. {@code xl/worksheets/sheet1.xml}. */
    public String sheetPart(int index) {
        return sheets.get(index).part();
    }

    /** The part that holds the cell formats; null where there is none. */
    public @Nullable String stylesPart() {
        return stylesPart;
    }

    @Override
    public boolean isHidden(int index) {
        return sheets.get(index).hidden();
    }

    @Override
    public Sheet sheet(int index, RowFilter filter) throws OoxmlException {
        Worksheet sheet = sheets.get(index);
        return budget.count(index, new SheetReader(zip, sheet.part(), strings, formats, filter).read(sheet.name()));
    }

    private static String workbookPart(ZipArchive zip) throws OoxmlException {
        if (zip.has(USUAL_WORKBOOK)) {
            return USUAL_WORKBOOK;
        }
        for (Relationship each : Relationships.of(zip, "").all()) {
            boolean isWorkbook =
                    each.part().endsWith("workbook.xml") || each.part().startsWith("xl/");
            if (each.kind().equals("officeDocument") && isWorkbook) {
                return each.part();
            }
        }
        throw new OoxmlException("文件不完整，找不到工作簿", "请在 Excel 中重新保存为 .xlsx");
    }

    private static Relationships relationships(ZipArchive zip, String workbook) throws OoxmlException {
        // targets are relative to the workbook's folder
        return workbook.equals(USUAL_WORKBOOK)
                ? RELATIONSHIPS.get(zip, PartNames.relationships(workbook), () -> Relationships.of(zip, workbook))
                : Relationships.of(zip, workbook);
    }

    private static @Nullable String relationshipId(XmlScanner sheet) throws OoxmlException {
        // "id" is the local name of r:id; sheetId is another attribute
        return sheet.attribute("id");
    }

    private static StringTable strings(ZipArchive zip, @Nullable String part) throws OoxmlException {
        byte[] bytes = part == null ? null : zip.part(part);
        return part == null || bytes == null ? StringTable.empty() : StringTable.of(bytes, part);
    }

    private static List<NumberFormat> formats(ZipArchive zip, @Nullable String part) throws OoxmlException {
        return part == null || !zip.has(part)
                ? List.of()
                : STYLES.get(zip, part, () -> CellFormats.read(zip.required(part), part));
    }
}
