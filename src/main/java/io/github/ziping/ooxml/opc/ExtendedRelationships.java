package io.github.ziping.ooxml.opc;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import io.github.ziping.ooxml.XmlSplice;
import io.github.ziping.ooxml.ZipArchive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Adds new relationships behind those of a part of a file. */
public final class ExtendedRelationships {
    private static final String ID = "rIdZiping";
    private static final Pattern TARGET = Pattern.compile("\\sTarget\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

    private final String owner;
    private final ExtendedList list;
    private final Relationships known;
    private final boolean absolute;
    private final Set<String> ids = new HashSet<>();

    private ExtendedRelationships(String owner, ExtendedList list, List<Relationship> known, boolean absolute) {
        this.absolute = absolute;
        this.owner = owner;
        this.list = list;
        this.known = new Relationships(known);
        for (Relationship each : known) {
            ids.add(each.id());
        }
    }

    /**
     * Reads those of a part, which may have none.
     *
     * @throws OoxmlException when they are damaged
     */
    public static ExtendedRelationships of(ZipArchive zip, String owner) throws OoxmlException {
        String name = PartNames.relationships(owner);
        byte[] part = zip.part(name);
        List<Relationship> known = new ArrayList<>();
        AtomicBoolean absolute = new AtomicBoolean();
        ExtendedList list =
                ExtendedList.read(part == null ? new RelationshipsXml().xml().toByteArray() : part, name, element -> {
                    absolute.set(absolute.get() || isAbsolute(element));
                    Relationship next = Relationship.read(element, owner);
                    if (next != null) {
                        known.add(next);
                    }
                });
        return new ExtendedRelationships(owner, list, known, absolute.get());
    }

    /** Those that the file has. */
    public Relationships known() {
        return known;
    }

    /**
     * Adds one; gives its id.
     *
     * @param kind the last word of the type, e.g. {@code comments}
     * @param part the part that it leads to
     * @param strict whether the file is one of strict Open XML
     */
    public String add(String kind, String part, boolean strict) {
        int number = ids.size() + 1;
        while (!ids.add(ID + number)) {
            number++;
        }
        String type = RelationshipsXml.namespace(strict) + '/' + kind;
        Relationship.write(list.end(), list.prefix(), ID + number, type, PartNames.relative(owner, part), false);
        return ID + number;
    }

    /**
     * The part with the new ones, all targets being relative, which mean the same: some programs know no others. Null where
     * nothing changes.
     */
    public byte @Nullable [] result() throws OoxmlException {
        if (!list.isChanged() && !absolute) {
            return null;
        }
        byte[] part = list.result();
        XmlScanner xml = new XmlScanner(part, PartNames.relationships(owner));
        XmlSplice splice = new XmlSplice();
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && isAbsolute(xml)) {
                splice.replace(xml.eventStart(), xml.eventEnd(), relative(xml));
            }
        }
        return splice.apply(xml);
    }

    private static boolean isAbsolute(XmlScanner xml) throws OoxmlException {
        String target = xml.attribute("Target");
        return target != null && target.startsWith("/") && !xml.isAttribute("TargetMode", "External");
    }

    private String relative(XmlScanner xml) throws OoxmlException {
        String target = String.valueOf(xml.attribute("Target")).substring(1);
        String attribute = " Target=\"" + XmlBuffer.escaped(PartNames.relative(owner, target)) + '"';
        return TARGET.matcher(xml.source()).replaceFirst(Matcher.quoteReplacement(attribute));
    }
}
