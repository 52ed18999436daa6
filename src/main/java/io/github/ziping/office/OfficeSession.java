package io.github.ziping.office;

import io.github.ziping.check.Checker;
import io.github.ziping.check.base.CheckRule;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.RosterReading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.VisibleText;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.FormsReader;
import io.github.ziping.read.InputDocument;
import io.github.ziping.read.RosterReader;
import io.github.ziping.read.file.InputBytes;
import io.github.ziping.read.file.SavedAt;
import io.github.ziping.read.form.WorkbookContent;
import io.github.ziping.write.department.DepartmentWorkbook;
import io.github.ziping.write.form.OfficialFormWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office opened for work: its profile, rules, reader and form writer, and the password that opens protected inputs.
 * Jobs read, check and write by it. Immutable; any number of threads may use one at once.
 */
public final class OfficeSession {
    private final Profile profile;
    private final Checker checker;
    private final FormsReader reader;
    private final CompiledForm form;
    private final OfficeWarnings warnings;
    private final @Nullable String password;
    private final boolean overwriting;
    private volatile @Nullable DepartmentWorkbook department;

    private OfficeSession(
            Profile profile,
            Checker checker,
            FormsReader reader,
            CompiledForm form,
            OfficeWarnings warnings,
            @Nullable String password,
            boolean overwriting) {
        this.profile = profile;
        this.checker = checker;
        this.reader = reader;
        this.form = form;
        this.warnings = warnings;
        this.password = password;
        this.overwriting = overwriting;
    }

    /**
     * Opens an office; its {@code form.xlsx} is compiled when the first form is written.
     *
     * @param nameOrFolder a built-in office, or a folder with a {@code profile.yaml}
     * @throws OfficeException when there is no such office or its profile is broken
     */
    public static OfficeSession open(String nameOrFolder) throws OfficeException {
        OfficeFiles files = OfficeFiles.find(nameOrFolder);
        return open(files, new CompiledForm(files));
    }

    /** The same for an office whose forms will be written: a second thread compiles {@code form.xlsx} right away. */
    public static OfficeSession openToFill(String nameOrFolder) throws OfficeException {
        OfficeFiles files = OfficeFiles.find(nameOrFolder);
        CompiledForm form = new CompiledForm(files);
        form.compileInBackground();
        return open(files, form);
    }

    private static OfficeSession open(OfficeFiles files, CompiledForm form) throws OfficeException {
        Profile profile = files.profile();
        OfficeWarnings warnings = OfficeWarnings.of(files.review(profile));
        return new OfficeSession(
                profile, checker(files, profile), FormsReader.of(profile), form, warnings, null, false);
    }

    private static Checker checker(OfficeFiles files, Profile profile) throws OfficeException {
        try {
            return new Checker(profile);
        } catch (IllegalArgumentException e) {
            throw new OfficeException(files.fileName("profile.yaml") + "：" + e.getMessage());
        }
    }

    /** The same office, opening protected inputs with this password. */
    public OfficeSession withPassword(String openingPassword) {
        return new OfficeSession(profile, checker, reader, form, warnings, openingPassword, overwriting);
    }

    /** The same office, replacing outputs that are there already even where a person made or changed them. */
    public OfficeSession overwriting() {
        return new OfficeSession(profile, checker, reader, form, warnings, password, true);
    }

    /** Whether outputs replace what a person made or changed. */
    public boolean isOverwriting() {
        return overwriting;
    }

    /**
     * The same office, taking one more heading for what it means.
     *
     * @param heading as forms print it, e.g. 参考分值
     * @param field a name of {@code profile.yaml} or a field's key, e.g. {@code weight}
     * @throws IllegalArgumentException when there is no such field; the text is Chinese
     */
    public OfficeSession withWord(String heading, String field) {
        String refusal = refusalOf(field);
        if (refusal != null) {
            throw new IllegalArgumentException(refusal);
        }
        Profile taught = profile.withHeading(heading, HeaderWord.named(field));
        return new OfficeSession(taught, checker, reader.by(taught), form, warnings, password, overwriting);
    }

    /**
     * The same office, telling nothing of a heading that no field takes: what stands below it is not to be read.
     *
     * @param heading as forms print it, e.g. 佐证材料
     */
    public OfficeSession withoutHeading(String heading) {
        return new OfficeSession(profile, checker, reader.without(heading), form, warnings, password, overwriting);
    }

    /** Why a heading cannot mean this, in Chinese; null for a field that there is. */
    public static @Nullable String refusalOf(String field) {
        return HeaderWord.named(field).isEmpty()
                ? "没有字段“" + VisibleText.line(field) + "”；可用的字段：" + HeaderWord.names()
                : null;
    }

    /**
     * The same office with more rules.
     *
     * @throws IllegalArgumentException when one has the id of another
     */
    public OfficeSession withRules(Collection<? extends CheckRule> own) {
        return new OfficeSession(profile, checker.withRules(own), reader, form, warnings, password, overwriting);
    }

    public Profile profile() {
        return profile;
    }

    /** What in the office's settings contradicts itself, in Chinese, a line each; none for a built-in office. */
    public List<String> warnings() {
        return warnings.settings();
    }

    /** What {@code form.xlsx} lacks of what the settings draw, likewise; none where it is not there or cannot be used. */
    public List<String> formWarnings() {
        try {
            return warnings.isEmpty() ? List.of() : warnings.of(form.geometry());
        } catch (OfficeException e) {
            // whoever writes a form is told
            return List.of();
        }
    }

    public Checker checker() {
        return checker;
    }

    /** Opens protected inputs; null when there is none. */
    public @Nullable String password() {
        return password;
    }

    /**
     * Reads the forms of a file, at least one.
     *
     * @throws UnreadableException when it gives no form
     */
    public List<Reading> read(Path input) throws UnreadableException {
        return reader.read(InputBytes.of(input), input.toString(), password);
    }

    /**
     * Reads the forms of a stream, at least one.
     *
     * @param in read to its end and left open
     * @param name the file's name for findings
     * @throws UnreadableException when it gives no form
     * @throws IOException when the stream cannot be read
     */
    public List<Reading> read(InputStream in, String name) throws UnreadableException, IOException {
        return reader.read(InputBytes.of(in, name), name, password);
    }

    /**
     * Reads the forms of a file that is in memory already, at least one.
     *
     * @param content never changed
     * @param name the file's name for findings
     * @throws UnreadableException when it gives no form
     */
    public List<Reading> read(byte[] content, String name) throws UnreadableException {
        return reader.read(InputBytes.of(content, name), name, password);
    }

    /**
     * Opens a file that may hold forms or a list of projects.
     *
     * @throws UnreadableException when it cannot be read as a file
     */
    public InputDocument open(Path input) throws UnreadableException {
        return open(input, input.toString());
    }

    /**
     * The bytes of an input.
     *
     * @throws UnreadableException when it cannot be read as a file
     */
    public byte[] bytes(Path input) throws UnreadableException {
        return InputBytes.of(input);
    }

    /**
     * Opens a file that may hold forms or a list of projects.
     *
     * @param name what findings call it
     * @throws UnreadableException when it cannot be read as a file
     */
    public InputDocument open(Path input, String name) throws UnreadableException {
        return InputDocument.open(InputBytes.of(input, name), name, password);
    }

    /**
     * Opens a file that is in memory already and may hold forms or a list of projects.
     *
     * @param content never changed
     * @param name what findings call it
     * @throws UnreadableException when it is too big
     */
    public InputDocument open(byte[] content, String name) throws UnreadableException {
        return InputDocument.open(InputBytes.of(content, name), name, password);
    }

    /**
     * Reads the forms of an opened file, at least one.
     *
     * @throws UnreadableException when it gives no form
     */
    public List<Reading> read(InputDocument input) throws UnreadableException {
        return reader.read(input);
    }

    /**
     * Reads an opened file whatever it holds.
     *
     * @throws UnreadableException when it cannot be read as a file
     */
    public WorkbookContent content(InputDocument input) throws UnreadableException {
        return reader.content(input);
    }

    /**
     * When a file was saved last, by its own words; null where it does not say.
     *
     * @param content never changed
     * @param name the file's name
     */
    public @Nullable Instant savedAt(byte[] content, String name) {
        return SavedAt.of(content, name, password);
    }

    /** What could not be read in a form, then what the rules found. */
    public List<Finding> check(Reading reading) {
        return checker.check(reading);
    }

    /**
     * Reads a list of projects.
     *
     * @throws UnreadableException when the file is none
     */
    public RosterReading roster(Path list) throws UnreadableException {
        return roster(list, list.toString());
    }

    /**
     * Reads a list of projects.
     *
     * @param name what findings call the file
     * @throws UnreadableException when the file is none
     */
    public RosterReading roster(Path list, String name) throws UnreadableException {
        return onlyRoster(open(list, name), name);
    }

    /**
     * Reads a list of projects that is in memory.
     *
     * @param content never changed
     * @param name what findings call the file
     * @throws UnreadableException when the file is none
     */
    public RosterReading roster(byte[] content, String name) throws UnreadableException {
        return onlyRoster(open(content, name), name);
    }

    private RosterReading onlyRoster(InputDocument document, String name) throws UnreadableException {
        String form = reader.content(document).formName();
        if (form != null) {
            throw new UnreadableException(List.of(ReadingRule.UNREADABLE_FILE.ofFile(
                    name, "这是" + form + "，不是项目名单", "名单每行写一个项目，表头有“项目名称”；空白的名单用 ziping prepare --list 生成")));
        }
        return roster(document);
    }

    /**
     * Reads an opened file as a list of projects.
     *
     * @throws UnreadableException when it is none
     */
    public RosterReading roster(InputDocument list) throws UnreadableException {
        return RosterReader.read(list, profile);
    }

    /**
     * The writer of the office's forms.
     *
     * @throws OfficeException when the office's {@code form.xlsx} is missing or cannot be used
     */
    public OfficialFormWriter writer() throws OfficeException {
        return form.writer(profile);
    }

    /**
     * The writer of the office's workbooks for departments.
     *
     * @param lockKnown whether what is known already is locked
     */
    public DepartmentWorkbook department(boolean lockKnown) {
        if (lockKnown) {
            return DepartmentWorkbook.of(profile, true);
        }
        DepartmentWorkbook known = department;
        if (known == null) {
            // made twice, it is the same twice
            known = DepartmentWorkbook.of(profile, false);
            department = known;
        }
        return known;
    }
}
