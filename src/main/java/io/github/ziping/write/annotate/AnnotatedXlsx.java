package io.github.ziping.write.annotate;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.ZipArchive;
import io.github.ziping.ooxml.opc.ChangedPackage;
import io.github.ziping.ooxml.opc.ExtendedContentTypes;
import io.github.ziping.ooxml.opc.ExtendedRelationships;
import io.github.ziping.ooxml.opc.PartNames;
import io.github.ziping.ooxml.opc.Relationship;
import io.github.ziping.ooxml.opc.Relationships;
import io.github.ziping.ooxml.xlsx.XlsxFile;
import io.github.ziping.round.EarlierRound;
import io.github.ziping.round.Round;
import io.github.ziping.round.RoundTable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Annotates an .xlsx or .xlsm part by part: what needs no change is copied as it lies in the zip, so that formulas, drop-downs,
 * protection, pictures and macros survive whatever program wrote them.
 */
final class AnnotatedXlsx {
    private static final String COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final String DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private final ZipArchive zip;
    private final XlsxFile workbook;
    private final ChangedPackage changed;
    private final ExtendedContentTypes types;
    private final @Nullable StylePart styles;
    private final String stylesPart;

    private AnnotatedXlsx(byte[] file) throws OoxmlException {
        zip = ZipArchive.open(file);
        workbook = XlsxFile.open(zip);
        changed = new ChangedPackage(zip);
        types = ExtendedContentTypes.of(zip);
        // a workbook without formats gets comments alone
        stylesPart = workbook.stylesPart() == null ? "" : workbook.stylesPart();
        styles = zip.has(stylesPart) ? new StylePart(zip.required(stylesPart), stylesPart) : null;
    }

    /** What the last copy said of a workbook; null where it is none. */
    static @Nullable EarlierRound earlier(byte[] file) throws OoxmlException {
        ZipArchive zip = ZipArchive.open(file);
        XlsxFile workbook = XlsxFile.open(zip);
        OwnLines lines = new OwnLines();
        for (int i = 0; i < workbook.sheetNames().size(); i++) {
            Relationships known =
                    ExtendedRelationships.of(zip, workbook.sheetPart(i)).known();
            for (Map.Entry<CellRef, List<String>> comment :
                    annotated(zip, known).entrySet()) {
                lines.add(workbook.sheetNames().get(i), comment.getKey(), String.join("", comment.getValue()));
            }
        }
        return EarlierRound.of(RoundTable.read(workbook), lines.places());
    }

    /** @param round what the copy says of itself; null for a copy that says nothing but its notes */
    static byte[] annotate(byte[] file, List<CellNote> notes, @Nullable Round round) throws OoxmlException {
        AnnotatedXlsx copy = new AnnotatedXlsx(file);
        if (round != null) {
            copy.tell(RoundTable.rows(round));
            copy.sign();
        }
        Map<String, Map<CellRef, Mark>> marks = Marks.bySheet(notes);
        List<String> sheets = copy.workbook.sheetNames();
        for (int i = 0; i < sheets.size(); i++) {
            copy.annotate(copy.workbook.sheetPart(i), marks.getOrDefault(sheets.get(i), Map.of()));
        }
        return copy.changed.isChanged() ? copy.write() : file.clone();
    }

    /** Writes the sheet of the round, in the place of the one of the round before. */
    private void tell(List<List<String>> rows) throws OoxmlException {
        boolean strict = isStrict();
        int known = RoundTable.find(workbook);
        if (known >= 0) {
            changed.put(workbook.sheetPart(known), RoundSheet.xml(rows, styles, strict));
            return;
        }
        String owner = workbook.part();
        SheetListPart sheets = new SheetListPart(zip.required(owner), owner);
        ExtendedRelationships relationships = ExtendedRelationships.of(zip, owner);
        String part = changed.free(PartNames.folder(owner) + "worksheets/sheet", ".xml");
        changed.put(part, RoundSheet.xml(rows, styles, strict));
        types.add(part, SHEET);
        String id = relationships.add("worksheet", part, strict);
        changed.put(owner, sheets.with(sheets.free(RoundTable.SHEET), id, strict));
        putRelationships(owner, relationships);
    }

    private boolean isStrict() throws OoxmlException {
        XmlScanner xml = new XmlScanner(zip.required(workbook.part()), workbook.part());
        return xml.toRoot() && MainNamespace.isStrict(xml.source());
    }

    /** Says in the copy who made it. */
    private void sign() throws OoxmlException {
        ExtendedRelationships relationships = ExtendedRelationships.of(zip, "");
        if (zip.has(ApplicationPart.NAME)) {
            changed.put(ApplicationPart.NAME, ApplicationPart.signed(zip.required(ApplicationPart.NAME)));
        } else if (relationships.known().part("extended-properties") == null) {
            boolean strict = isStrict();
            changed.put(ApplicationPart.NAME, ApplicationPart.fresh(strict));
            types.add(ApplicationPart.NAME, ApplicationPart.TYPE);
            relationships.add("extended-properties", ApplicationPart.NAME, strict);
            putRelationships("", relationships);
        }
    }

    private void putRelationships(String owner, ExtendedRelationships relationships) throws OoxmlException {
        changed.put(PartNames.relationships(owner), relationships.result());
    }

    private static Map<CellRef, List<String>> annotated(ZipArchive zip, Relationships known) throws OoxmlException {
        String part = known.part("comments");
        return part == null || !zip.has(part) ? Map.of() : CommentsPart.annotated(zip.required(part), part);
    }

    private void annotate(String part, Map<CellRef, Mark> marks) throws OoxmlException {
        ExtendedRelationships relationships = ExtendedRelationships.of(zip, part);
        Map<CellRef, List<String>> annotated = annotated(zip, relationships.known());
        if (marks.isEmpty() && annotated.isEmpty()) {
            return;
        }
        byte[] xml = zip.required(part);
        SheetOutline sheet = SheetOutline.read(xml, part);
        List<CellRef> added = comments(relationships, sheet, marks, annotated);
        String drawing = drawing(relationships, sheet, added, marks, gone(annotated));
        changed.put(part, SheetPart.edited(xml, part, sheet, styles, marks, annotated.keySet(), drawing));
        putRelationships(part, relationships);
    }

    /** Writes the comments; gives the cells that had none before. */
    private List<CellRef> comments(
            ExtendedRelationships relationships,
            SheetOutline sheet,
            Map<CellRef, Mark> marks,
            Map<CellRef, List<String>> annotated)
            throws OoxmlException {
        CommentsPart comments = new CommentsPart(marks);
        String known = relationships.known().part("comments");
        if (known == null) {
            String name = changed.free("xl/comments", ".xml");
            changed.put(name, comments.fresh(sheet.isStrict()));
            relationships.add("comments", name, sheet.isStrict());
            types.add(name, COMMENTS);
        } else {
            changed.put(known, comments.extended(zip.required(known), known, annotated));
        }
        return comments.added();
    }

    /** The cells whose comments were nothing but notes of ours, and go with their boxes. */
    private static Set<CellRef> gone(Map<CellRef, List<String>> annotated) {
        Set<CellRef> gone = new HashSet<>();
        for (Map.Entry<CellRef, List<String>> each : annotated.entrySet()) {
            if (String.join("", OwnNotes.without(each.getValue())).isBlank()) {
                gone.add(each.getKey());
            }
        }
        return gone;
    }

    /** Draws the boxes; gives the relationship that the sheet has to name, or null where it names one. */
    private @Nullable String drawing(
            ExtendedRelationships relationships,
            SheetOutline sheet,
            List<CellRef> added,
            Map<CellRef, Mark> marks,
            Set<CellRef> gone)
            throws OoxmlException {
        String id = sheet.drawing();
        Relationship known = id == null ? null : relationships.known().byId(id);
        if (known != null) {
            String name = known.part();
            byte[] left = DrawingPart.without(zip.required(name), gone);
            changed.put(name, DrawingPart.extended(left, name, added, marks));
            return null;
        }
        String name = changed.free("xl/drawings/vmlDrawing", ".vml");
        changed.put(name, DrawingPart.fresh(added, marks));
        types.addDefault("vml", DRAWING);
        return relationships.add("vmlDrawing", name, sheet.isStrict());
    }

    private byte[] write() throws OoxmlException {
        if (styles != null) {
            changed.put(stylesPart, styles.result());
        }
        changed.put(PartNames.CONTENT_TYPES, types.result());
        makeRelative();
        return changed.toByteArray();
    }

    /** Targets of relationships with a slash in front keep some programs from opening the copy. */
    private void makeRelative() {
        for (String name : zip.names()) {
            String owner = changed.changes(name) ? null : PartNames.owner(name);
            if (owner != null) {
                try {
                    putRelationships(owner, ExtendedRelationships.of(zip, owner));
                } catch (OoxmlException e) {
                    // damaged, and of a part that nobody needed so far: the copy has it as it is
                }
            }
        }
    }
}
