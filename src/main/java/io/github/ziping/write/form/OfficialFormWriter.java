package io.github.ziping.write.form;

import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.ooxml.XmlBuffer;
import io.github.ziping.ooxml.ZipBuilder;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.xlsx.CoreProperties;
import io.github.ziping.write.xlsx.SharedStrings;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes official forms, one workbook each, from a compiled template. An instance keeps its buffers from form to form: use
 * one per thread. No text of one form can reach another, since only what a form itself says is ever appended.
 */
public final class OfficialFormWriter {
    /** Twice as fast as the usual 6, for one byte in twenty. */
    private static final int LEVEL = 2;

    private final FormTemplate template;
    private final Profile profile;
    private final SheetXmlWriter sheetWriter;
    private final XmlBuffer sheet = new XmlBuffer(64 * 1024);
    private final XmlBuffer core = new XmlBuffer(1024);
    private final SharedStrings strings;
    // freed with this object: a Deflater's native memory has a cleaner of its own
    private final ZipBuilder zip = new ZipBuilder(OutputStream.nullOutputStream(), LEVEL);

    private OfficialFormWriter(FormTemplate template, Profile profile) {
        this.template = template;
        this.profile = profile;
        this.strings = template.newSharedStrings();
        this.sheetWriter = new SheetXmlWriter(template, profile, strings);
    }

    /** A writer of an office's compiled template. */
    public static OfficialFormWriter of(Profile profile, FormTemplate template) {
        return new OfficialFormWriter(template, profile);
    }

    /** The compiled template. */
    public FormTemplate template() {
        return template;
    }

    /** Another writer of the same compiled template, for another thread. */
    public OfficialFormWriter another() {
        return new OfficialFormWriter(template, profile);
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
        strings.clear();
        FormLayout layout = FormLayout.of(template.geometry(), form);
        sheetWriter.write(form, layout, template.sheet(), sheet.clear());
        int repeated = layout.repeatedRow();
        zip.begin(out);
        for (FormTemplate.Part part : template.parts()) {
            if (part.constant() != null) {
                zip.add(part.name(), part.constant());
            } else if (template.isSheet(part)) {
                sheet.addTo(zip, part.name());
            } else if (template.isStrings(part)) {
                strings.xml().addTo(zip, part.name());
            } else if (template.isWorkbook(part)) {
                zip.add(part.name(), template.workbook(repeated));
            } else {
                CoreProperties.write(form, core.clear());
                core.addTo(zip, part.name());
            }
        }
        zip.finish();
    }
}
