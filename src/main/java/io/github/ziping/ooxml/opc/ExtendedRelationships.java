package io.github.ziping.ooxml.opc;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.ZipArchive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds new relationships behind those of a part of a file. */
public final class ExtendedRelationships {
    private static final String ID = "rIdZiping";

    private final String owner;
    private final ExtendedList list;
    private final Relationships known;
    private final Set<String> ids = new HashSet<>();

    private ExtendedRelationships(String owner, ExtendedList list, List<Relationship> known) {
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
        ExtendedList list =
                ExtendedList.read(part == null ? new RelationshipsXml().xml().toByteArray() : part, name, element -> {
                    Relationship next = Relationship.read(element, owner);
                    if (next != null) {
                        known.add(next);
                    }
                });
        return new ExtendedRelationships(owner, list, known);
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

    /** The part with the new ones; null where there are none. */
    public byte @Nullable [] result() throws OoxmlException {
        return list.isChanged() ? list.result() : null;
    }
}
