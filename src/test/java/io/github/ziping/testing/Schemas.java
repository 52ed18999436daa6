package io.github.ziping.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** Validates the parts of a workbook against the schemas of ECMA-376, as far as poi-ooxml-full has them. */
public final class Schemas {
    private static final SchemaTypeLoader LOADER =
            XmlBeans.typeLoaderUnion(XmlBeans.getBuiltinTypeSystem(), TypeSystemHolder.typeSystem);

    /**
     * The schemas forget what XML itself allows everywhere, and what Excel writes in every text that ends with a blank. It
     * is taken out beforehand: XMLBeans needs a millisecond for each fault.
     */
    private static final Pattern SPACE = Pattern.compile("(<(?:\\w+:)?t) xml:space=\"preserve\"");

    private Schemas() {}

    /** Whether there is a schema for a part's root element. */
    public static boolean know(byte[] part) throws XmlException, IOException {
        return isKnown(parse(part));
    }

    /**
     * What a part's schema has against it.
     *
     * @return one line per fault; none for a valid part
     */
    public static List<String> faults(byte[] part) throws XmlException, IOException {
        String xml = new String(part, StandardCharsets.UTF_8);
        XmlObject document = parse(SPACE.matcher(xml).replaceAll("$1").getBytes(StandardCharsets.UTF_8));
        if (!isKnown(document)) {
            return List.of("no schema for the root element");
        }
        List<XmlError> errors = new ArrayList<>();
        document.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream()
                .map(error ->
                        error.getMessage() + " at " + error.getCursorLocation().xmlText())
                .toList();
    }

    private static boolean isKnown(XmlObject document) {
        return document.schemaType() != XmlBeans.NO_TYPE
                && document.schemaType().isDocumentType();
    }

    private static XmlObject parse(byte[] part) throws XmlException, IOException {
        return LOADER.parse(new ByteArrayInputStream(part), null, new XmlOptions());
    }
}
