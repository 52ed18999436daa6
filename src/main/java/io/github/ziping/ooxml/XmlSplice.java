package io.github.ziping.ooxml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Edits a part's XML at the offsets of a scanner's events; everything else stays as it is, to the byte. */
public final class XmlSplice {
    private record Edit(int start, int end, String xml) {}

    private final List<Edit> edits = new ArrayList<>();

    /** Puts XML in front of an offset; several at one offset stand in the order of their calls. */
    public void insert(int at, String xml) {
        edits.add(new Edit(at, at, xml));
    }

    /** Puts XML in the place of what stands there. */
    public void replace(int start, int end, String xml) {
        edits.add(new Edit(start, end, xml));
    }

    /** Puts XML at the end of the element that the scanner has just seen end, an empty one being opened for it. */
    public void append(XmlScanner scanner, String xml) {
        String tag = scanner.source();
        if (tag.endsWith("/>")) {
            String opened = tag.substring(0, tag.length() - 2).stripTrailing() + ">";
            String closing = "</" + scanner.prefix() + scanner.name() + ">";
            replace(scanner.eventStart(), scanner.eventEnd(), opened + xml + closing);
        } else {
            insert(scanner.eventStart(), xml);
        }
    }

    /**
     * The changed part, in UTF-8.
     *
     * @param scanner has scanned the part to its end
     */
    public byte[] apply(XmlScanner scanner) {
        List<Edit> ordered = new ArrayList<>(edits);
        ordered.sort(Comparator.comparingInt(Edit::start));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        for (Edit edit : ordered) {
            out.writeBytes(scanner.slice(at, edit.start()));
            out.writeBytes(edit.xml().getBytes(StandardCharsets.UTF_8));
            at = edit.end();
        }
        out.writeBytes(scanner.slice(at, Integer.MAX_VALUE));
        return out.toByteArray();
    }
}
