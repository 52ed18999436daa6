package io.github.ziping.ole;

import io.github.ziping.ooxml.OoxmlException;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.SummaryInformation;
import org.jspecify.annotations.Nullable;

/** The properties of a document that an OLE2 container carries beside it. */
public final class SummaryProperties {
    private SummaryProperties() {}

    /**
     * When the document was saved last, by its own words.
     *
     * @return null where it does not say
     * @throws OoxmlException when the properties are damaged
     */
    public static @Nullable Instant savedAt(OleFile container) throws OoxmlException {
        if (!container.has(SummaryInformation.DEFAULT_STREAM_NAME)) {
            return null;
        }
        byte[] properties = container.stream(SummaryInformation.DEFAULT_STREAM_NAME);
        Date time = PoiGuard.run(() -> parsed(properties)).getLastSaveDateTime();
        return time == null ? null : time.toInstant();
    }

    private static SummaryInformation parsed(byte[] properties) throws IOException {
        try {
            return new SummaryInformation(new PropertySet(properties));
        } catch (HPSFException e) {
            throw new IOException(e);
        }
    }
}
