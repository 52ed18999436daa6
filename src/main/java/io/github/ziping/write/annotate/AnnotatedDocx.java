package io.github.ziping.write.annotate;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.ooxml.XmlSplice;
import io.github.ziping.ooxml.ZipArchive;
import io.github.ziping.ooxml.opc.ChangedPackage;
import io.github.ziping.ooxml.opc.ExtendedContentTypes;
import io.github.ziping.ooxml.opc.ExtendedRelationships;
import io.github.ziping.ooxml.opc.PartNames;
import io.github.ziping.word.DocxAnchor;
import io.github.ziping.word.DocxPlaces;
import java.util.List;
import java.util.Map;

/**
 * Annotates a .docx: a comment on each cell, as Word's own reviewers write them. What needs no change is copied as it lies in the
 * zip; comments of people stay, and those of the copy before go.
 */
final class AnnotatedDocx {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private AnnotatedDocx() {}

    static byte[] annotate(byte[] file, List<CellNote> notes) throws OoxmlException {
        ZipArchive zip = ZipArchive.open(file);
        DocxPlaces places = DocxPlaces.of(zip);
        String part = places.part();
        byte[] document = zip.required(part);
        boolean strict = isStrict(document, part);
        ChangedPackage copy = new ChangedPackage(zip);
        ExtendedRelationships relationships = ExtendedRelationships.of(zip, part);
        String known = relationships.known().part("comments");
        String name = known == null ? copy.free(PartNames.folder(part) + "comments", ".xml") : known;
        boolean fresh = !zip.has(name);
        DocxComments comments = new DocxComments(zip.part(name), name, strict);

        XmlSplice splice = new XmlSplice();
        hang(places, notes, comments, splice);
        if (!comments.isChanged()) {
            return file.clone();
        }
        // behind what is put in: at one offset, the new reference stands in front of the one that goes
        XmlScanner xml = new XmlScanner(document, part);
        cutReferences(xml, comments, splice);
        copy.put(part, splice.apply(xml));
        copy.put(name, comments.result());
        if (fresh) {
            ExtendedContentTypes types = ExtendedContentTypes.of(zip);
            types.add(name, TYPE);
            relationships.add("comments", name, strict);
            copy.put(PartNames.relationships(part), relationships.result());
            copy.put(PartNames.CONTENT_TYPES, types.result());
        }
        if (zip.has(ApplicationPart.NAME)) {
            // by which a later copy may take this one's place
            copy.put(ApplicationPart.NAME, ApplicationPart.signed(zip.required(ApplicationPart.NAME)));
        }
        return copy.toByteArray();
    }

    private static boolean isStrict(byte[] document, String part) throws OoxmlException {
        XmlScanner xml = new XmlScanner(document, part);
        return xml.toRoot() && MainNamespace.isStrict(xml.source());
    }

    /** Puts a reference to a new comment into each cell that is there. */
    private static void hang(DocxPlaces places, List<CellNote> notes, DocxComments comments, XmlSplice splice) {
        for (Map.Entry<String, Map<CellRef, Mark>> sheet : Marks.bySheet(notes).entrySet()) {
            for (Map.Entry<CellRef, Mark> mark : sheet.getValue().entrySet()) {
                DocxAnchor anchor = places.anchor(sheet.getKey(), mark.getKey());
                if (anchor != null) {
                    int id = comments.add(mark.getValue().text());
                    splice.replace(anchor.start(), anchor.end(), anchor.with(reference(anchor.prefix(), id)));
                }
            }
        }
    }

    private static String reference(String prefix, int id) {
        return "<" + prefix + "r><" + prefix + "commentReference " + prefix + "id=\"" + id + "\"/></" + prefix + "r>";
    }

    /** Takes the references to the comments that go out of the text, as we wrote them and as Word does when it saves them. */
    private static void cutReferences(XmlScanner xml, DocxComments comments, XmlSplice splice) throws OoxmlException {
        int run = -1;
        boolean cut = false;
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.is("r")) {
                run = xml.eventStart();
                cut = false;
            } else if (event == Event.START && xml.is("commentReference")) {
                cut = comments.isOwn(xml.intAttribute("id", -1));
            } else if (event == Event.END && xml.is("r") && cut && run >= 0) {
                splice.replace(run, xml.eventEnd(), "");
                run = -1;
            } else if (event == Event.START
                    && (xml.is("commentRangeStart") || xml.is("commentRangeEnd"))
                    && xml.isEmptyElement()
                    && comments.isOwn(xml.intAttribute("id", -1))) {
                splice.replace(xml.eventStart(), xml.eventEnd(), "");
            }
        }
    }
}
