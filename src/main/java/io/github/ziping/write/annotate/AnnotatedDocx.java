package io.github.ziping.write.annotate;

import io.github.ziping.model.CellRef;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.ooxml.XmlSplice;
import io.github.ziping.ooxml.ZipArchive;
import io.github.ziping.ooxml.ZipBuilder;
import io.github.ziping.ooxml.opc.ExtendedContentTypes;
import io.github.ziping.ooxml.opc.ExtendedRelationships;
import io.github.ziping.ooxml.opc.PartNames;
import io.github.ziping.word.DocxAnchor;
import io.github.ziping.word.DocxPlaces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Annotates a .docx: a comment on each cell, as Word's own reviewers write them. What needs no change is copied as it lies in the
 * zip; comments of people stay, and those of the copy before go.
 */
final class AnnotatedDocx {
    private static final String AUTHOR = "ziping";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private final ZipArchive zip;
    private final DocxPlaces places;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    private AnnotatedDocx(byte[] file) throws OoxmlException {
        zip = ZipArchive.open(file);
        places = DocxPlaces.of(zip);
    }

    /** Whether a file is one. */
    static boolean isOne(byte[] file) throws OoxmlException {
        return ZipArchive.open(file).has("word/document.xml");
    }

    static byte[] annotate(byte[] file, List<CellNote> notes) throws OoxmlException {
        AnnotatedDocx copy = new AnnotatedDocx(file);
        copy.annotate(notes);
        return copy.changed.isEmpty() ? file.clone() : copy.write();
    }

    private void annotate(List<CellNote> notes) throws OoxmlException {
        String part = places.part();
        byte[] document = zip.required(part);
        boolean strict = isStrict(new XmlScanner(document, part));
        ExtendedRelationships relationships = ExtendedRelationships.of(zip, part);
        String known = relationships.known().part("comments");
        String comments = known == null ? free() : known;
        byte[] old = known == null ? null : zip.part(known);
        Set<Integer> own = old == null ? Set.of() : ownIds(old, comments);
        byte[] before = old == null ? fresh(strict) : own.isEmpty() ? old : without(own, old, comments);
        int id = firstFreeId(before, comments);
        StringBuilder added = new StringBuilder();
        String prefix = prefix(before, comments);
        XmlSplice splice = new XmlSplice();
        for (Map.Entry<String, Map<CellRef, Mark>> sheet : Marks.bySheet(notes).entrySet()) {
            for (Map.Entry<CellRef, Mark> mark : sheet.getValue().entrySet()) {
                DocxAnchor anchor = places.anchor(sheet.getKey(), mark.getKey());
                if (anchor != null) {
                    splice.replace(anchor.start(), anchor.end(), anchor.with(reference(anchor.prefix(), id)));
                    added.append(comment(prefix, id, mark.getValue().text()));
                    id++;
                }
            }
        }
        // behind what is put in: at one offset, the new reference stands in front of the one that goes
        XmlScanner xml = new XmlScanner(document, part);
        cutReferences(xml, own, splice);
        if (added.length() == 0 && own.isEmpty()) {
            return;
        }
        changed.put(part, splice.apply(xml));
        changed.put(comments, extended(before, comments, added.toString()));
        if (old == null) {
            ExtendedContentTypes types = ExtendedContentTypes.of(zip);
            types.add(comments, TYPE);
            relationships.add("comments", comments, strict);
            put(PartNames.relationships(part), relationships.result());
            put(PartNames.CONTENT_TYPES, types.result());
        }
    }

    private void put(String name, byte @Nullable [] content) {
        if (content != null) {
            changed.put(name, content);
        }
    }

    private static boolean isStrict(XmlScanner xml) throws OoxmlException {
        Event event = xml.next();
        while (event != Event.START && event != Event.EOF) {
            event = xml.next();
        }
        return event == Event.START && xml.source().contains(STRICT);
    }

    private String free() {
        String folder = PartNames.folder(places.part());
        int number = 1;
        while (zip.has(folder + "comments" + number + ".xml")) {
            number++;
        }
        return folder + "comments" + number + ".xml";
    }

    private static byte[] fresh(boolean strict) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
                        + (strict ? STRICT : NAMESPACE) + "\"/>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The comments of the copy before. */
    private static Set<Integer> ownIds(byte[] comments, String part) throws OoxmlException {
        Set<Integer> own = new HashSet<>();
        XmlScanner xml = new XmlScanner(comments, part);
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.is("comment") && xml.isAttribute("author", AUTHOR)) {
                own.add(xml.intAttribute("id", -1));
            }
        }
        return own;
    }

    private static byte[] without(Set<Integer> own, byte[] comments, String part) throws OoxmlException {
        XmlScanner xml = new XmlScanner(comments, part);
        XmlSplice splice = new XmlSplice();
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.is("comment") && own.contains(xml.intAttribute("id", -1))) {
                int start = xml.eventStart();
                xml.skipElement();
                splice.replace(start, xml.eventEnd(), "");
            }
        }
        return splice.apply(xml);
    }

    /** Takes the references to those comments out of the text, as we wrote them and as Word does when it saves them. */
    private static void cutReferences(XmlScanner xml, Set<Integer> own, XmlSplice splice) throws OoxmlException {
        int run = -1;
        boolean cut = false;
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.is("r")) {
                run = xml.eventStart();
                cut = false;
            } else if (event == Event.START && xml.is("commentReference")) {
                cut = own.contains(xml.intAttribute("id", -1));
            } else if (event == Event.END && xml.is("r") && cut && run >= 0) {
                splice.replace(run, xml.eventEnd(), "");
                run = -1;
            } else if (event == Event.START
                    && (xml.is("commentRangeStart") || xml.is("commentRangeEnd"))
                    && xml.isEmptyElement()
                    && own.contains(xml.intAttribute("id", -1))) {
                splice.replace(xml.eventStart(), xml.eventEnd(), "");
            }
        }
    }

    private static int firstFreeId(byte[] comments, String part) throws OoxmlException {
        int free = 0;
        XmlScanner xml = new XmlScanner(comments, part);
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.is("comment")) {
                free = Math.max(free, Math.min(xml.intAttribute("id", -1), Integer.MAX_VALUE / 2) + 1);
            }
        }
        return free;
    }

    private static String prefix(byte[] comments, String part) throws OoxmlException {
        XmlScanner xml = new XmlScanner(comments, part);
        Event event = xml.next();
        while (event != Event.START && event != Event.EOF) {
            event = xml.next();
        }
        return event == Event.START ? xml.prefix() : "w:";
    }

    private static String reference(String prefix, int id) {
        return "<" + prefix + "r><" + prefix + "commentReference " + prefix + "id=\"" + id + "\"/></" + prefix + "r>";
    }

    private static String comment(String prefix, int id, String text) {
        StringBuilder xml = new StringBuilder("<" + prefix + "comment " + prefix + "id=\"" + id + "\" " + prefix
                + "author=\"" + AUTHOR + "\" " + prefix + "initials=\"自评\">");
        for (String line : text.split("\n", -1)) {
            xml.append("<" + prefix + "p><" + prefix + "r><" + prefix + "t xml:space=\"preserve\">")
                    .append(XmlBuffer.escaped(line))
                    .append("</" + prefix + "t></" + prefix + "r></" + prefix + "p>");
        }
        return xml.append("</" + prefix + "comment>").toString();
    }

    private static byte[] extended(byte[] comments, String part, String added) throws OoxmlException {
        XmlScanner xml = new XmlScanner(comments, part);
        XmlSplice splice = new XmlSplice();
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.END && xml.depth() == 0) {
                splice.append(xml, added);
            }
        }
        return splice.apply(xml);
    }

    private byte[] write() throws OoxmlException {
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
