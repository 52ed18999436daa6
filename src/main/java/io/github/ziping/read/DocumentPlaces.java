package io.github.ziping.read;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.Source;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.FieldPath;
import io.github.ziping.ooxml.RowOrigins;
import io.github.ziping.read.form.WorkbookContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the places of what was read from a document in the document's own terms: {@code 表2!C7}. The reader
 * of forms knows them as rows of the one sheet that the document was made. A line of text outside all tables need not be part
 * of a form: nobody misses one that no field took.
 */
final class DocumentPlaces {
    private final RowOrigins origins;

    private DocumentPlaces(RowOrigins origins) {
        this.origins = origins;
    }

    /**
     * The same content with its places in the document's terms.
     *
     * @param origins null for a workbook, whose places are its own
     */
    static WorkbookContent of(WorkbookContent content, @Nullable RowOrigins origins) {
        if (origins == null) {
            return content;
        }
        DocumentPlaces places = new DocumentPlaces(origins);
        return new WorkbookContent(
                places.readings(content.forms()),
                places.readings(content.goals()),
                content.others(),
                content.foreign(),
                places.findings(content.reasons()));
    }

    private List<Reading> readings(List<Reading> readings) {
        List<Reading> own = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            own.add(reading.withSource(source(reading.source())).withFindings(findings(reading.findings())));
        }
        return own;
    }

    private Source source(Source source) {
        Source.Places places = new Source.Places();
        for (Map.Entry<FieldPath, Source.Place> entry : source.places().entrySet()) {
            CellRef cell = entry.getValue().cell();
            places.put(entry.getKey(), new Source.Place(origins.part(cell.row()).name(), origins.own(cell)));
        }
        return new Source(source.file(), places).withSavedAt(source.savedAt());
    }

    private List<Finding> findings(List<Finding> findings) {
        List<Finding> own = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            CellRef cell = finding.cell();
            if (cell == null) {
                own.add(finding.at(null, null));
            } else if (!ReadingRule.UNREAD_CELL.found(finding) || !origins.isLine(cell.row())) {
                own.add(finding.at(origins.part(cell.row()).name(), origins.own(cell)));
            }
        }
        return own;
    }
}
