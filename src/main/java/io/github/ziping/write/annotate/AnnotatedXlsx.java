package io.github.ziping.write.annotate;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.xlsx.XlsxFile;
import io.github.ziping.ooxml.ZipArchive;
import io.github.ziping.ooxml.ZipBuilder;
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
 * An .xlsx or .xlsm, part by part: what needs no change is copied as it lies in the zip, so that formulas, drop-downs,
 * protection, pictures and macros survive whatever program wrote them.
 */
final class AnnotatedXlsx {
    private final ZipArchive zip;
    private final XlsxFile workbook;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();
    private final ContentTypes types;
    private final @Nullable StylePart styles;
    private final String stylesPart;

    private AnnotatedXlsx(byte[] file) throws OoxmlException {
        zip = ZipArchive.open(file);
        workbook = XlsxFile.open(file);
        types = new ContentTypes(zip.required(ContentTypes.PART));
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
        SheetPart sheet = new SheetPart(zip.required(part), part, styles, marks);
        sheet.scan();
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String rels = folder + "_rels/" + part.substring(slash) + ".rels";
        Relationships relationships = new Relationships(zip.part(rels), rels);
        CommentsPart comments = new CommentsPart(marks);
        comments(comments, relationships, folder, sheet.isStrict());
        String drawing = drawing(sheet, relationships, folder, comments.added(), marks);
        changed.put(part, sheet.result(drawing));
        byte[] related = relationships.result();
        if (related != null) {
            changed.put(rels, related);
        }
    }

    private void comments(CommentsPart comments, Relationships relationships, String folder, boolean strict)
            throws OoxmlException {
        String target = relationships.target("comments");
        if (target == null) {
            String name = free("xl/comments", ".xml");
            changed.put(name, comments.fresh(strict));
            relationships.add("comments", "/" + name, strict);
            types.addComments(name);
        } else {
            String name = XlsxFile.resolve(folder, target);
            changed.put(name, comments.extended(zip.required(name), name));
        }
    }

    /** Draws the boxes; gives the relationship that the sheet has to name, or null where it names one. */
    private @Nullable String drawing(
            SheetPart sheet, Relationships relationships, String folder, List<CellRef> added, Map<CellRef, Mark> marks)
            throws OoxmlException {
        String id = sheet.drawing();
        String target = id == null ? null : relationships.targetOf(id);
        if (target != null) {
            String name = XlsxFile.resolve(folder, target);
            changed.put(name, DrawingPart.extended(zip.required(name), name, added, marks));
            return null;
        }
        String name = free("xl/drawings/vmlDrawing", ".vml");
        changed.put(name, DrawingPart.fresh(added, marks));
        types.addDrawings();
        return relationships.add("vmlDrawing", "/" + name, sheet.isStrict());
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
        if (types.isChanged()) {
            changed.put(ContentTypes.PART, types.result());
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
