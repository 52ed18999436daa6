package io.github.ziping.write.annotate;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.ZipArchive;
import io.github.ziping.ooxml.ZipBuilder;
import io.github.ziping.ooxml.opc.ExtendedContentTypes;
import io.github.ziping.ooxml.opc.ExtendedRelationships;
import io.github.ziping.ooxml.opc.PartNames;
import io.github.ziping.ooxml.opc.Relationship;
import io.github.ziping.ooxml.xlsx.XlsxFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Annotates an .xlsx or .xlsm part by part: what needs no change is copied as it lies in the zip, so that formulas, drop-downs,
 * protection, pictures and macros survive whatever program wrote them.
 */
final class AnnotatedXlsx {
    private static final String COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private final ZipArchive zip;
    private final XlsxFile workbook;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();
    private final ExtendedContentTypes types;
    private final @Nullable StylePart styles;
    private final String stylesPart;

    private AnnotatedXlsx(byte[] file) throws OoxmlException {
        zip = ZipArchive.open(file);
        workbook = XlsxFile.open(file);
        types = ExtendedContentTypes.of(zip);
        // a workbook without formats gets comments alone
        stylesPart = workbook.stylesPart() == null ? "" : workbook.stylesPart();
        styles = zip.has(stylesPart) ? new StylePart(zip.required(stylesPart), stylesPart) : null;
    }

    static byte[] annotate(byte[] file, List<CellNote> notes) throws OoxmlException {
        AnnotatedXlsx copy = new AnnotatedXlsx(file);
        for (Map.Entry<String, Map<CellRef, Mark>> sheet : Marks.bySheet(notes).entrySet()) {
            int index = copy.workbook.sheetNames().indexOf(sheet.getKey());
            if (index >= 0) {
                copy.annotate(copy.workbook.sheetPart(index), sheet.getValue());
            }
        }
        return copy.changed.isEmpty() ? file.clone() : copy.write();
    }

    private void annotate(String part, Map<CellRef, Mark> marks) throws OoxmlException {
        byte[] xml = zip.required(part);
        SheetOutline sheet = SheetOutline.read(xml, part);
        ExtendedRelationships relationships = ExtendedRelationships.of(zip, part);
        List<CellRef> added = comments(relationships, sheet, marks);
        String drawing = drawing(relationships, sheet, added, marks);
        changed.put(part, SheetPart.edited(xml, part, sheet, styles, marks, drawing));
        byte[] related = relationships.result();
        if (related != null) {
            changed.put(PartNames.relationships(part), related);
        }
    }

    /** Writes the comments; gives the cells that had none before. */
    private List<CellRef> comments(ExtendedRelationships relationships, SheetOutline sheet, Map<CellRef, Mark> marks)
            throws OoxmlException {
        CommentsPart comments = new CommentsPart(marks);
        String known = relationships.known().part("comments");
        if (known == null) {
            String name = free("xl/comments", ".xml");
            changed.put(name, comments.fresh(sheet.isStrict()));
            relationships.add("comments", name, sheet.isStrict());
            types.add(name, COMMENTS);
        } else {
            changed.put(known, comments.extended(zip.required(known), known));
        }
        return comments.added();
    }

    /** Draws the boxes; gives the relationship that the sheet has to name, or null where it names one. */
    private @Nullable String drawing(
            ExtendedRelationships relationships, SheetOutline sheet, List<CellRef> added, Map<CellRef, Mark> marks)
            throws OoxmlException {
        String id = sheet.drawing();
        Relationship known = id == null ? null : relationships.known().byId(id);
        if (known != null) {
            String name = known.part();
            changed.put(name, DrawingPart.extended(zip.required(name), name, added, marks));
            return null;
        }
        String name = free("xl/drawings/vmlDrawing", ".vml");
        changed.put(name, DrawingPart.fresh(added, marks));
        types.addDefault("vml", DRAWING);
        return relationships.add("vmlDrawing", name, sheet.isStrict());
    }

    /** A name that no part has, in any spelling. */
    private String free(String before, String behind) {
        Map<String, Boolean> taken = new HashMap<>();
        for (String name : zip.names()) {
            taken.put(name.toLowerCase(Locale.ROOT), true);
        }
        int number = 1;
        while (taken.containsKey((before + number + behind).toLowerCase(Locale.ROOT))
                || changed.containsKey(before + number + behind)) {
            number++;
        }
        return before + number + behind;
    }

    private byte[] write() throws OoxmlException {
        if (styles != null) {
            changed.put(stylesPart, styles.result());
        }
        byte[] extended = types.result();
        if (extended != null) {
            changed.put(PartNames.CONTENT_TYPES, extended);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipBuilder copy = new ZipBuilder(out)) {
            for (String name : zip.names()) {
                byte[] content = changed.remove(name);
                if (content == null) {
                    copy.add(name, zip.raw(name));
                } else {
                    copy.add(name, content);
                }
            }
            for (Map.Entry<String, byte[]> added : changed.entrySet()) {
                copy.add(added.getKey(), added.getValue());
            }
            copy.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        }
        return out.toByteArray();
    }
}
