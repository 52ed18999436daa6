package io.github.ziping.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.Roster;
import io.github.ziping.strict.JsonDocument;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ProjectState;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.YearTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A ledger as JSON: UTF-8, indented by two blanks, lines ending in {@code \n} everywhere. */
public final class LedgerJson {
    private final JsonGenerator out;

    private LedgerJson(JsonGenerator out) {
        this.out = out;
    }

    /** The whole document. */
    public static byte[] write(Ledger ledger) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JsonDocument.to(bytes)) {
            new LedgerJson(out).ledger(ledger);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private void ledger(Ledger ledger) throws IOException {
        out.writeStartObject();
        out.writeStringField("folder", ledger.name());
        year(ledger.year());
        out.writeStringField(
                "deadline", ledger.deadline() == null ? null : ledger.deadline().toString());
        out.writeObjectFieldStart("states");
        for (ProjectState state : ProjectState.values()) {
            out.writeNumberField(state.id(), ledger.count(state));
        }
        out.writeEndObject();
        out.writeArrayFieldStart("projects");
        for (LedgerProject project : ledger.projects()) {
            project(project);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("unmatched");
        for (ReceivedItem item : ledger.unmatched()) {
            item(item, false);
        }
        out.writeEndArray();
        texts("notes", ledger.notes());
        findings(ledger.findings());
        out.writeEndObject();
    }

    private void project(LedgerProject project) throws IOException {
        Roster.Entry entry = project.entry();
        ReceivedItem current = project.current();
        out.writeStartObject();
        out.writeStringField("project", entry.project());
        year(entry.year());
        out.writeStringField("authority", entry.authority());
        out.writeStringField("unit", entry.unit());
        out.writeStringField("contact", entry.contact());
        out.writeStringField("state", project.state().id());
        out.writeStringField("stateText", project.state().word());
        out.writeStringField("sent", project.sent());
        time("receivedAt", project.receivedAt());
        out.writeNumberField("versions", project.forms());
        out.writeNumberField("newer", project.newer());
        counts(current);
        score(current);
        Finding last = project.lastFinding();
        out.writeFieldName("lastFinding");
        if (last == null) {
            out.writeNull();
        } else {
            JsonReport.write(last, out);
        }
        out.writeStringField("reason", project.reason());
        texts("notes", project.notes());
        out.writeArrayFieldStart("received");
        for (ReceivedItem item : project.received()) {
            item(item, project.isCurrent(item));
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void item(ReceivedItem item, boolean current) throws IOException {
        out.writeStartObject();
        out.writeStringField("file", item.file());
        out.writeStringField("sheet", item.sheet());
        time("receivedAt", item.receivedAt());
        out.writeStringField("sha256", item.sha256().isEmpty() ? null : item.sha256());
        out.writeStringField("content", item.content().id());
        out.writeBooleanField("current", current);
        out.writeStringField("project", item.project());
        out.writeStringField("unit", item.unit());
        counts(item);
        score(item);
        findings(item.findings());
        out.writeEndObject();
    }

    private void counts(@Nullable ReceivedItem item) throws IOException {
        for (Severity severity : Severity.values()) {
            out.writeNumberField(
                    severity.name().toLowerCase(Locale.ROOT) + "s", item == null ? 0 : item.count(severity));
        }
    }

    private void score(@Nullable ReceivedItem item) throws IOException {
        BigDecimal score = item == null ? null : item.score();
        out.writeStringField("score", score == null ? null : score.toPlainString());
        out.writeStringField("grade", item == null ? null : item.grade());
    }

    private void year(@Nullable Integer year) throws IOException {
        out.writeFieldName("year");
        if (year == null) {
            out.writeNull();
        } else {
            out.writeNumber(year);
        }
    }

    private void time(String name, @Nullable Instant time) throws IOException {
        out.writeStringField(name, time == null ? null : YearTime.iso(time));
    }

    private void texts(String name, List<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    private void findings(List<Finding> findings) throws IOException {
        out.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            JsonReport.write(finding, out);
        }
        out.writeEndArray();
    }
}
