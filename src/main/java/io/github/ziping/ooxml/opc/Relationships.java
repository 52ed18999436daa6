package io.github.ziping.ooxml.opc;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.ZipArchive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the relationships of a part, read from its {@code .rels}; immutable. */
public final class Relationships {
    private final List<Relationship> all;
    private final Map<String, Relationship> byId = new HashMap<>();
    private final Map<String, Relationship> byKind = new HashMap<>();

    Relationships(List<Relationship> all) {
        this.all = List.copyOf(all);
        for (Relationship each : all) {
            byId.put(each.id(), each);
            byKind.put(each.kind(), each);
        }
    }

    /**
     * Reads those of a part.
     *
     * @param owner the part, or an empty text for the package itself
     * @throws OoxmlException when there are none, or they are damaged
     */
    public static Relationships of(ZipArchive zip, String owner) throws OoxmlException {
        String part = PartNames.relationships(owner);
        List<Relationship> all = new ArrayList<>();
        XmlScanner xml = new XmlScanner(zip.required(part), part);
        for (XmlScanner.Event event = xml.next(); event != XmlScanner.Event.EOF; event = xml.next()) {
            Relationship next = event == XmlScanner.Event.START ? Relationship.read(xml, owner) : null;
            if (next != null) {
                if (all.size() == Limits.RELATIONSHIPS) {
                    throw OoxmlException.tooMuch("内部文件 " + part + " 里的关联超过 " + Limits.RELATIONSHIPS + " 个");
                }
                all.add(next);
            }
        }
        return new Relationships(all);
    }

    /** All in their order. */
    public List<Relationship> all() {
        return all;
    }

    /** The relationship with this id; null when there is none. */
    public @Nullable Relationship byId(String id) {
        return byId.get(id);
    }

    /** The part of the last relationship of this kind; null when there is none. */
    public @Nullable String part(String kind) {
        Relationship last = byKind.get(kind);
        return last == null ? null : last.part();
    }
}
