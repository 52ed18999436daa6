package io.github.ziping.read;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.form.WorkbookContent;
import io.github.ziping.read.form.WorkbookForms;
import io.github.ziping.read.formula.StaleValues;
import io.github.ziping.read.sheet.HeaderDictionary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads any input: what it is shows in its content, hardly in its name. Any number of threads may use one at once. */
public final class FormsReader {
    private final Profile profile;
    private final Set<String> setAside;
    // made when a workbook comes: JSON needs none; two threads may make equal ones
    private volatile @Nullable HeaderDictionary words;

    private FormsReader(Profile profile, Set<String> setAside) {
        this.profile = profile;
        this.setAside = setAside;
    }

    /**
     * A reader of forms.
     *
     * @param profile the office whose words are looked for
     */
    public static FormsReader of(Profile profile) {
        return new FormsReader(profile, Set.of());
    }

    /**
     * The same by another office's words.
     *
     * @param other the office whose words are looked for
     */
    public FormsReader by(Profile other) {
        return new FormsReader(other, setAside);
    }

    /**
     * The same, telling nothing of a heading that no field takes.
     *
     * @param heading as forms print it
     */
    public FormsReader without(String heading) {
        Set<String> more = new HashSet<>(setAside);
        more.add(heading);
        return new FormsReader(profile, more);
    }

    /**
     * Reads all forms of an input.
     *
     * @param content the whole file; never changed
     * @param file its name for findings
     * @param password opens protected workbooks; null when there is none
     * @throws UnreadableException when it gives no form; the findings say why and what to do
     */
    public List<Reading> read(byte[] content, String file, @Nullable String password) throws UnreadableException {
        return read(InputDocument.open(content, file, password));
    }

    /**
     * Reads all forms of an opened input.
     *
     * @throws UnreadableException when it gives no form; the findings say why and what to do
     */
    public List<Reading> read(InputDocument input) throws UnreadableException {
        WorkbookContent content = content(input);
        if (content.forms().isEmpty()) {
            throw new UnreadableException(content.reasons());
        }
        return content.forms();
    }

    /**
     * Reads all forms of an opened input and says what else it holds.
     *
     * @throws UnreadableException when it cannot be read as a file
     */
    public WorkbookContent content(InputDocument input) throws UnreadableException {
        if (input.isJson()) {
            List<Reading> forms = JsonForms.read(input.content(), input.file());
            return new WorkbookContent(clean(forms), List.of(), Set.of(), List.of(), List.of());
        }
        try {
            Workbook workbook = input.workbook();
            WorkbookContent content =
                    DocumentPlaces.of(StaleValues.read(workbook, new Contents(input.file())), workbook.origins());
            return new WorkbookContent(
                    clean(content.forms()),
                    clean(content.goals()),
                    content.others(),
                    content.foreign(),
                    content.reasons());
        } catch (OoxmlException e) {
            throw new UnreadableException(List.of(unreadable(input.file(), e)));
        }
    }

    /** Reads one workbook, perhaps several times with other results of its formulas. */
    private final class Contents implements StaleValues.ContentReader<WorkbookContent> {
        private final String file;

        Contents(String file) {
            this.file = file;
        }

        @Override
        public WorkbookContent read(Workbook workbook) throws OoxmlException {
            return WorkbookForms.content(workbook, file, profile, words());
        }

        @Override
        public List<Reading> forms(WorkbookContent content) {
            return content.forms();
        }

        @Override
        public WorkbookContent withForms(WorkbookContent content, List<Reading> forms) {
            return content.withForms(forms);
        }
    }

    private static List<Reading> clean(List<Reading> readings) throws UnreadableException {
        List<Reading> clean = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            clean.add(TextSanitizer.clean(reading));
        }
        return clean;
    }

    private static Finding unreadable(String file, OoxmlException fault) {
        String remedy = fault.remedy();
        return ReadingRule.UNREADABLE_FILE.ofFile(file, fault.fault(), remedy == null ? "核对文件后重新提交" : remedy);
    }

    private HeaderDictionary words() {
        HeaderDictionary known = words;
        if (known == null) {
            known = HeaderDictionary.of(profile, setAside);
            words = known;
        }
        return known;
    }
}
