package io.github.ziping.write.form;

import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.ZipBuilder;
import io.github.ziping.profile.Profile;
import io.github.ziping.threads.SparePool;
import io.github.ziping.write.xlsx.CoreProperties;
import io.github.ziping.write.xlsx.SharedStrings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes official forms, one workbook each, from a compiled template. Any number of threads may use one at once: each form
 * is made in buffers of its own, which serve the next one once it is whole.
 */
public final class OfficialFormWriter {
    /** Twice as fast as the usual 6, for one byte in twenty. */
    private static final int LEVEL = 2;

    private final FormTemplate template;
    private final Profile profile;
    private final SparePool<Workspace> spares = new SparePool<>();

    private OfficialFormWriter(FormTemplate template, Profile profile) {
        this.template = template;
        this.profile = profile;
    }

    /** A writer of an office's compiled template. */
    public static OfficialFormWriter of(Profile profile, FormTemplate template) {
        return new OfficialFormWriter(template, profile);
    }

    /** The compiled template. */
    public FormTemplate template() {
        return template;
    }

    /**
     * Writes a form.
     *
     * @param stated what it says; its rates, execution score, totals and grade are computed afresh
     * @param out receives the whole workbook and stays open
     * @throws IllegalArgumentException when a text is longer than a cell can hold (32,767 chars)
     */
    public void write(SelfEvaluation stated, OutputStream out) throws IOException {
        SelfEvaluation form = profile.withOwnWords(stated);
        FormLayout layout = FormLayout.of(template.geometry(), form);
        Workspace spare = spares.poll();
        Workspace workspace = spare == null ? new Workspace(template, profile) : spare;
        workspace.write(form, layout, out);
        // one whose form failed is not used again
        workspace.clear();
        if (!spares.offer(workspace)) {
            workspace.zip.close();
        }
    }

    /**
     * Writes a form into memory.
     *
     * @param stated see {@link #write(SelfEvaluation, OutputStream)}
     * @return the whole workbook
     * @throws IllegalArgumentException when a text is longer than a cell can hold (32,767 chars)
     */
    public byte[] write(SelfEvaluation stated) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
        try {
            write(stated, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    /** The buffers in which a thread makes a form; only what the form itself says is ever appended to them. */
    private static final class Workspace {
        private final FormTemplate template;
        private final SharedStrings strings;
        private final SheetXmlWriter sheetWriter;
        private final XmlBuffer sheet = new XmlBuffer(64 * 1024);
        private final XmlBuffer core = new XmlBuffer(1024);
        // freed with this object at the latest: a Deflater's native memory has a cleaner of its own
        private final ZipBuilder zip = new ZipBuilder(OutputStream.nullOutputStream(), LEVEL);

        Workspace(FormTemplate template, Profile profile) {
            this.template = template;
            this.strings = template.newSharedStrings();
            this.sheetWriter = new SheetXmlWriter(template, profile, strings);
        }

        void write(SelfEvaluation form, FormLayout layout, OutputStream out) throws IOException {
            sheetWriter.write(form, layout, template.sheet(), sheet);
            zip.begin(out);
            for (FormTemplate.Part part : template.parts()) {
                if (part.constant() != null) {
                    zip.add(part.name(), part.constant());
                } else if (template.isSheet(part)) {
                    sheet.addTo(zip, part.name());
                } else if (template.isStrings(part)) {
                    strings.addTo(zip, part.name());
                } else if (template.isWorkbook(part)) {
                    zip.add(part.name(), template.workbook(layout.repeatedRow()));
                } else {
                    CoreProperties.write(form, core);
                    core.addTo(zip, part.name());
                }
            }
            zip.finish();
        }

        /** Forgets the form, and whoever received it. */
        void clear() {
            strings.clear();
            sheet.clear();
            core.clear();
            zip.begin(OutputStream.nullOutputStream());
        }
    }
}
