package io.github.ziping.ooxml.xlsx;

import io.github.ziping.ooxml.NumberFormat;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.RowFilter;
import io.github.ziping.ooxml.Sheet;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.ZipArchive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workbook opened for reading: its sheets' cells as the file holds them, without POI. */
public final class XlsxFile implements Workbook {
    private static final PartCache<List<NumberFormat>> STYLES = new PartCache<>();
    private static final PartCache<Map<String, String>> RELATIONSHIPS = new PartCache<>();
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

    private record SheetPart(String name, String part, boolean hidden) {}

    /** Where all known programs put it. */
    private static final String USUAL_WORKBOOK = "xl/workbook.xml";

    private final ZipArchive zip;
    private final List<SheetPart> sheets;
    private final StringTable strings;
    private final List<NumberFormat> formats;
    private final @Nullable String stylesPart;
    private final Map<String, String> texts;

    private XlsxFile(
            ZipArchive zip,
            List<SheetPart> sheets,
            Map<String, String> texts,
            StringTable strings,
            List<NumberFormat> formats,
            @Nullable String stylesPart) {
        this.zip = zip;
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
        ZipArchive zip = ZipArchive.open(file);
        String workbook = workbookPart(zip);
        Map<String, String> targets = relationships(zip, workbook);
        Contents contents =
                CONTENTS.get(zip, workbook, () -> contents(new XmlScanner(zip.required(workbook), workbook)));
        List<SheetPart> sheets = new ArrayList<>(contents.sheets().size());
        for (Listed sheet : contents.sheets()) {
            String part = targets.get(sheet.relationship());
            if (part != null) {
                sheets.add(new SheetPart(sheet.name(), part, sheet.hidden()));
            }
        }
        if (sheets.isEmpty()) {
            throw new OoxmlException("文件里没有工作表", "请在 Excel 中重新保存为 .xlsx");
        }
        return new XlsxFile(
                zip, sheets, contents.texts(), strings(zip, targets), formats(zip, targets), targets.get("styles"));
    }

    private static Contents contents(XmlScanner xml) throws OoxmlException {
        List<Listed> sheets = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        for (XmlScanner.Event event = xml.next(); event != XmlScanner.Event.EOF; event = xml.next()) {
            if (event == XmlScanner.Event.START && xml.is("sheet")) {
                String name = xml.attribute("name");
                String relationship = relationshipId(xml);
                if (name != null && relationship != null) {
                    String state = xml.attribute("state");
                    sheets.add(new Listed(name, relationship, state != null && !state.equals("visible")));
                }
            } else if (event == XmlScanner.Event.START && xml.is("definedName")) {
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
        for (SheetPart sheet : sheets) {
            names.add(sheet.name());
        }
        return names;
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
        SheetPart sheet = sheets.get(index);
        return new SheetReader(zip, sheet.part(), strings, formats, filter).read(sheet.name());
    }

    private static String workbookPart(ZipArchive zip) throws OoxmlException {
        if (zip.has(USUAL_WORKBOOK)) {
            return USUAL_WORKBOOK;
        }
        XmlScanner xml = new XmlScanner(zip.required("_rels/.rels"), "_rels/.rels");
        for (XmlScanner.Event event = xml.next(); event != XmlScanner.Event.EOF; event = xml.next()) {
            if (event == XmlScanner.Event.START && xml.is("Relationship")) {
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (type != null && target != null && type.endsWith("/officeDocument")) {
                    String part = resolve("", target);
                    if (part.endsWith("workbook.xml") || part.startsWith("xl/")) {
                        return part;
                    }
                }
            }
        }
        throw new OoxmlException("文件不完整，找不到工作簿", "请在 Excel 中重新保存为 .xlsx");
    }

    /** The targets of a part's relationships by their id, and by the last word of their type for the single ones. */
    private static Map<String, String> relationships(ZipArchive zip, String part) throws OoxmlException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String rels = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        // targets are relative to the folder
        return part.equals(USUAL_WORKBOOK)
                ? RELATIONSHIPS.get(zip, rels, () -> relationships(zip, rels, folder))
                : relationships(zip, rels, folder);
    }

    private static Map<String, String> relationships(ZipArchive zip, String rels, String folder) throws OoxmlException {
        Map<String, String> targets = new HashMap<>();
        XmlScanner xml = new XmlScanner(zip.required(rels), rels);
        for (XmlScanner.Event event = xml.next(); event != XmlScanner.Event.EOF; event = xml.next()) {
            if (event == XmlScanner.Event.START && xml.is("Relationship")) {
                String id = xml.attribute("Id");
                String target = xml.attribute("Target");
                String type = xml.attribute("Type");
                if (id != null && target != null && type != null) {
                    String resolved = resolve(folder, target);
                    String kind = type.substring(type.lastIndexOf('/') + 1);
                    targets.put(kind, resolved);
                    if (kind.equals("worksheet")) {
                        targets.put(id, resolved);
                    }
                }
            }
        }
        return Map.copyOf(targets);
    }

    private static @Nullable String relationshipId(XmlScanner sheet) throws OoxmlException {
        // "id" is the local name of r:id; sheetId is another attribute
        return sheet.attribute("id");
    }

    /** The part that a relationship's target means, seen from the folder of the part that has it. */
    public static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            int slash = base.lastIndexOf('/', base.length() - 2);
            base = base.substring(0, slash + 1);
        }
        return base.concat(rest);
    }

    private static StringTable strings(ZipArchive zip, Map<String, String> targets) throws OoxmlException {
        String part = targets.get("sharedStrings");
        byte[] bytes = part == null ? null : zip.part(part);
        return part == null || bytes == null ? StringTable.empty() : StringTable.of(bytes, part);
    }

    private static List<NumberFormat> formats(ZipArchive zip, Map<String, String> targets) throws OoxmlException {
        String part = targets.get("styles");
        if (part == null || !zip.has(part)) {
            return List.of();
        }
        return STYLES.get(zip, part, () -> CellFormats.read(zip.required(part), part));
    }
}
