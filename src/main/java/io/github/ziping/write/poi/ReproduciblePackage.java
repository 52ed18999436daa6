package io.github.ziping.write.poi;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlBooleans;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.ZipArchive;
import io.github.ziping.ooxml.ZipBuilder;
import io.github.ziping.ooxml.opc.PartNames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Packs a POI workbook into bytes that depend on its content alone, not on clock, zone or locale. */
public final class ReproduciblePackage {
    private static final String STYLES = "xl/styles.xml";
    private static final String CREATED = "2024-01-01T00:00:00Z";

    private ReproduciblePackage() {}

    /**
     * The file of a workbook.
     *
     * @param title for the document's properties
     * @param styleNames of the cell styles from the second on, as {@link PoiStyles#names}
     */
    public static byte[] pack(XSSFWorkbook workbook, String title, List<String> styleNames) throws IOException {
        setProperties(workbook, title);
        ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
        workbook.write(out);
        return deterministic(out.toByteArray(), styleNames);
    }

    /** The same parts in the same order, the content types first, without time stamps. */
    static byte[] deterministic(byte[] poiOutput) throws IOException {
        return deterministic(poiOutput, List.of());
    }

    private static byte[] deterministic(byte[] poiOutput, List<String> styleNames) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(poiOutput.length);
        try (ZipBuilder zip = new ZipBuilder(out)) {
            ZipArchive parts = ZipArchive.open(poiOutput);
            for (String name : inOrder(parts)) {
                byte[] part = parts.required(name);
                byte[] named = name.equals(STYLES) ? withNames(part, styleNames) : part;
                zip.add(name, XmlBooleans.asDigits(named, name, element -> true));
            }
            zip.finish();
        } catch (OoxmlException e) {
            throw new IllegalStateException("POI wrote no workbook", e);
        }
        return out.toByteArray();
    }

    private static List<String> inOrder(ZipArchive parts) {
        List<String> names = new ArrayList<>(parts.names());
        if (names.remove(PartNames.CONTENT_TYPES)) {
            names.add(0, PartNames.CONTENT_TYPES);
        }
        return names;
    }

    /** POI knows no names of cell styles, and without any WPS has no Normal style to show. */
    private static byte[] withNames(byte[] styles, List<String> names) {
        String xml = new String(styles, StandardCharsets.UTF_8);
        if (xml.contains("<cellStyles ")) {
            return styles;
        }
        StringBuilder list = new StringBuilder("<cellStyles count=\"").append(names.size() + 1);
        list.append("\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>");
        for (int i = 0; i < names.size(); i++) {
            list.append("<cellStyle name=\"").append(XmlBuffer.escaped(names.get(i)));
            list.append("\" xfId=\"").append(i + 1).append("\"/>");
        }
        return xml.replace("</cellXfs>", "</cellXfs>" + list + "</cellStyles>").getBytes(StandardCharsets.UTF_8);
    }

    private static void setProperties(XSSFWorkbook workbook, String title) {
        try {
            PackageProperties core = workbook.getPackage().getPackageProperties();
            core.setCreatorProperty("ziping");
            core.setTitleProperty(title);
            core.setCreatedProperty(CREATED);
            // left out, POI would write the time of day
            core.setModifiedProperty(CREATED);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the fixed properties are valid", e);
        }
        workbook.getProperties().getExtendedProperties().setApplication("ziping");
    }
}
