package io.github.ziping;

import io.github.ziping.check.Checker;
import io.github.ziping.check.FormChecker;
import io.github.ziping.files.AtomicFiles;
import io.github.ziping.files.OutputIsInputException;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.job.AnnotateJob;
import io.github.ziping.job.AnnotateResult;
import io.github.ziping.job.CheckJob;
import io.github.ziping.job.CheckResult;
import io.github.ziping.job.ExportFile;
import io.github.ziping.job.ExportFormat;
import io.github.ziping.job.ExportJob;
import io.github.ziping.job.ExportResult;
import io.github.ziping.job.FillJob;
import io.github.ziping.job.FillResult;
import io.github.ziping.job.MergeJob;
import io.github.ziping.job.MergeOptions;
import io.github.ziping.job.MergeResult;
import io.github.ziping.job.PrepareJob;
import io.github.ziping.job.PrepareOptions;
import io.github.ziping.job.PrepareResult;
import io.github.ziping.job.Progress;
import io.github.ziping.job.ReportFormat;
import io.github.ziping.job.ReportWriter;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.office.MasterInBackground;
import io.github.ziping.office.OfficeException;
import io.github.ziping.office.OfficeFiles;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.FormsReader;
import io.github.ziping.read.RosterReader;
import io.github.ziping.report.explain.Explained;
import io.github.ziping.write.department.DepartmentWorkbook;
import io.github.ziping.write.export.JsonWriter;
import io.github.ziping.write.form.OfficialFormWriter;
import io.github.ziping.write.lists.ProjectList;
import io.github.ziping.write.poi.FormTemplateGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The library's front door: everything that the command line does, in one-line methods.
 *
 * <pre>{@code
 * Ziping ziping = Ziping.office("shanghai-2024");
 * for (Reading reading : ziping.read(Path.of("部门填报表.xlsx"))) {
 *     Files.write(Path.of("自评表.xlsx"), ziping.fill(reading.evaluation()));
 * }
 * }</pre>
 *
 * <p>An instance belongs to one office and to one thread.
 */
public final class Ziping {
    /** The office that is meant when none is named. */
    public static final String DEFAULT_OFFICE = "shanghai-2024";

    /** No form is as big as this, in bytes. */
    private static final long BIGGEST_INPUT = 64L << 20;

    private final OfficeFiles office;
    private final Profile profile;
    private final @Nullable MasterInBackground master;
    private final @Nullable String password;
    private final Checker checker;
    private @Nullable OfficialFormWriter officialForm;
    private @Nullable FormsReader forms;

    private Ziping(
            OfficeFiles office,
            Profile profile,
            Checker checker,
            @Nullable MasterInBackground master,
            @Nullable String password) {
        this.office = office;
        this.profile = profile;
        this.checker = checker;
        this.master = master;
        this.password = password;
    }

    /**
     * Opens an office.
     *
     * @param nameOrFolder a built-in office such as {@code shanghai-2024}, or a folder with a {@code profile.yaml}
     * @throws OfficeException when there is no such office or its profile is broken
     */
    public static Ziping office(String nameOrFolder) throws OfficeException {
        OfficeFiles office = OfficeFiles.find(nameOrFolder);
        Profile profile = office.profile();
        return new Ziping(office, profile, checker(office, profile), null, null);
    }

    /**
     * Opens an office whose forms will be filled: its {@code form.xlsx} is compiled by a second thread while this one reads
     * the profile and the inputs, which saves a cold process a sixth of its time.
     *
     * @param nameOrFolder see {@link #office}
     * @throws OfficeException when there is no such office or its profile is broken
     */
    public static Ziping officeToFill(String nameOrFolder) throws OfficeException {
        OfficeFiles office = OfficeFiles.find(nameOrFolder);
        MasterInBackground master = MasterInBackground.start(office);
        Profile profile = office.profile();
        return new Ziping(office, profile, checker(office, profile), master, null);
    }

    private static Checker checker(OfficeFiles office, Profile profile) throws OfficeException {
        try {
            return new Checker(profile);
        } catch (IllegalArgumentException e) {
            throw new OfficeException(office.fileName("profile.yaml") + "：" + e.getMessage());
        }
    }

    /**
     * The same office, opening workbooks that are protected by a password.
     *
     * @param openingPassword as Excel asks for it; inputs without protection are read as before
     */
    public Ziping withPassword(String openingPassword) {
        Ziping copy = new Ziping(office, profile, checker, master, openingPassword);
        copy.officialForm = officialForm;
        return copy;
    }

    /** The same office, for another thread. */
    public Ziping another() {
        return new Ziping(office, profile, checker, master, password);
    }

    /** The names of the offices inside the jar, in alphabetical order. */
    public static List<String> builtInOffices() {
        return OfficeFiles.builtIn();
    }

    /** The program's version, e.g. 0.1.0. */
    public static String version() {
        Properties properties = new Properties();
        try (InputStream in = Ziping.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged", e);
        }
        return properties.getProperty("version", "?");
    }

    /**
     * What the rules look for, in Chinese, for a terminal.
     *
     * @param rule the id of a rule, whose page is given; null gives the list of all rules
     * @throws IllegalArgumentException when there is no such rule; the text is Chinese and names the nearest ids
     */
    public static String explain(@Nullable String rule) {
        return Explained.of(rule);
    }

    /** The office's name, e.g. shanghai-2024. */
    public String name() {
        return profile.office();
    }

    /** The office's words, numbers and rules. */
    public Profile profile() {
        return profile;
    }

    /**
     * Reads a file: a department's workbook or official forms, this office's or another's (.xlsx, .xlsm or .xls), or JSON.
     *
     * @param input never changed
     * @return its forms, at least one
     * @throws UnreadableException when it gives no form; the findings say why and what to do
     */
    public List<Reading> read(Path input) throws UnreadableException {
        return read(bytes(input), input.toString());
    }

    private static byte[] bytes(Path input) throws UnreadableException {
        String name = input.toString();
        try (SeekableByteChannel channel = Files.newByteChannel(input)) {
            long size = channel.size();
            if (size > BIGGEST_INPUT) {
                throw unreadable(name, "文件超过 " + (BIGGEST_INPUT >> 20) + " MB，不像是自评表", "核对文件后重新提交");
            }
            ByteBuffer content = ByteBuffer.allocate((int) size);
            while (content.hasRemaining() && channel.read(content) >= 0) {
                // most files come at once
            }
            return content.hasRemaining() || size == 0 ? Files.readAllBytes(input) : content.array();
        } catch (IOException e) {
            if (!Files.exists(input)) {
                throw unreadable(name, "文件不存在", "核对路径和文件名");
            }
            throw unreadable(name, "无法打开：" + e.getMessage(), "检查文件权限，或关闭正在使用它的程序");
        }
    }

    /**
     * Reads a file that is in memory already.
     *
     * @param content never changed
     * @param name the file's name for findings
     * @throws UnreadableException when it gives no form; the findings say why and what to do
     */
    public List<Reading> read(byte[] content, String name) throws UnreadableException {
        if (forms == null) {
            forms = FormsReader.of(profile);
        }
        return forms.read(content, name, password);
    }

    private static UnreadableException unreadable(String file, String message, String remedy) {
        return new UnreadableException(List.of(ReadingRule.UNREADABLE_FILE.ofFile(file, message, remedy)));
    }

    /** All that is wrong with a form: what could not be read, then what the rules found, each with its cell. */
    public List<Finding> check(Reading reading) {
        return new FormChecker(checker).of(reading);
    }

    /**
     * Reads inputs and says all that is wrong with them, with each form by itself and with all beside each other.
     *
     * @param inputs files and folders, see the contract
     * @param roster the list of what was to be handed in, see {@link #roster}, or null; where it cannot be read, that is a
     *     finding
     * @param progress hears of each input
     * @throws IOException when an input folder cannot be searched
     */
    public CheckResult check(Collection<Path> inputs, @Nullable Path roster, Progress progress) throws IOException {
        return new CheckJob(this, inputs, checker).run(roster, progress);
    }

    /**
     * The report of a check.
     *
     * @return the whole document; the same findings give the same bytes
     */
    public byte[] report(CheckResult result, ReportFormat format) {
        return ReportWriter.bytes(result, format);
    }

    /**
     * The same into a file, which is there whole or not at all.
     *
     * @param inputs what was checked; never written to
     * @param target a file, or a folder that is there
     * @return the file
     * @throws OutputIsInputException when the report would take an input's place; nothing is touched then
     * @throws IOException when it cannot be written
     */
    public Path report(CheckResult result, ReportFormat format, Collection<Path> inputs, Path target)
            throws IOException {
        return ReportWriter.write(result, format, inputs, target);
    }

    /**
     * Copies the inputs that have findings at cells, with a comment and a light fill on each of these cells and nothing else
     * changed, to be sent back to whoever filled them.
     *
     * @param inputs what was checked; never written to
     * @param result what was found
     * @param folder made when it is not there
     * @throws OutputIsInputException when a copy would take an input's place; it is not written then, nor the rest
     * @throws IOException when an input folder cannot be searched
     */
    public AnnotateResult annotate(Collection<Path> inputs, CheckResult result, Path folder) throws IOException {
        return new AnnotateJob(folder, password).run(inputs, result.findings());
    }

    /**
     * Reads the list of projects that have to hand in a form.
     *
     * @param file an .xlsx or .xls with a column 项目名称; never changed
     * @throws UnreadableException when it is no such list; the finding says why and what to do
     */
    public Roster roster(Path file) throws UnreadableException {
        return RosterReader.read(bytes(file), file.toString(), profile, password);
    }

    /**
     * The official form as a workbook.
     *
     * @param form its rates, execution score, totals and grade are computed afresh
     * @return the whole xlsx; the same form gives the same bytes
     * @throws IllegalArgumentException when a text is longer than a cell can hold (32,767 chars), or the office's
     *     {@code form.xlsx} cannot be used
     */
    public byte[] fill(SelfEvaluation form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
        try {
            officialForm().write(form, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory cannot fail", e);
        } catch (OfficeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        return bytes.toByteArray();
    }

    /**
     * The writer of the office's forms; its {@code form.xlsx} is compiled at the first call.
     *
     * @throws OfficeException when it is missing or cannot be used
     */
    public OfficialFormWriter officialForm() throws OfficeException {
        if (officialForm == null) {
            officialForm = OfficialFormWriter.of(profile, master == null ? office.master() : master.get());
        }
        return officialForm;
    }

    /**
     * Reads inputs and writes the official form of each project into a folder.
     *
     * @param inputs files and folders, see the contract
     * @param folder made when it is not there
     * @param strict whether a form with an error is not written
     * @param progress hears of each input
     * @throws OfficeException when the office's {@code form.xlsx} cannot be used; nothing is written then
     * @throws IOException when an input folder cannot be searched
     */
    public FillResult fill(Collection<Path> inputs, Path folder, boolean strict, Progress progress)
            throws OfficeException, IOException {
        return new FillJob(this, inputs, folder, strict).run(progress);
    }

    /**
     * Reads inputs and writes what they say, as stated, nothing recomputed. Where no input gives a form, nothing is
     * written.
     *
     * @param inputs files and folders, see the contract
     * @param format JSON or CSV
     * @param out receives the bytes; closed once a form was written
     * @param strict whether a form with an error is left out
     * @param progress hears of each input
     * @throws IOException when an input folder cannot be searched, or the output cannot be written
     */
    public ExportResult export(
            Collection<Path> inputs, ExportFormat format, OutputStream out, boolean strict, Progress progress)
            throws IOException {
        return new ExportJob(this, inputs, format, out, strict).run(progress);
    }

    /**
     * The same into a file, which is there whole or not at all; an old one stays where no input gives a form.
     *
     * @param target a file, or a folder that is there
     * @throws OutputIsInputException when the output would take an input's place; nothing is touched then
     * @throws IOException when an input folder cannot be searched, or the output cannot be written
     */
    public ExportResult export(
            Collection<Path> inputs, ExportFormat format, Path target, boolean strict, Progress progress)
            throws IOException {
        return ExportFile.write(this, inputs, format, target, strict, progress);
    }

    /**
     * Reads inputs and puts everything into one submission workbook: 汇总表 with charts, 问题清单, 指标明细, and the official
     * form of each project; or, where the options say so, the lists into one workbook and the forms into a folder beside it.
     * Where no input gives a form, nothing is written.
     *
     * @param inputs files and folders, see the contract; a submission workbook gives its forms again
     * @param target an .xlsx, or a folder, which is made when it is not there
     * @param options in which order, and what is left out
     * @param progress hears of each input, then of each form
     * @throws OfficeException when the office's {@code form.xlsx} cannot be used; nothing is written then
     * @throws OutputIsInputException when the output would take an input's place; nothing is touched then
     * @throws IOException when an input folder cannot be searched, or the workbook cannot be written
     */
    public MergeResult merge(Collection<Path> inputs, Path target, MergeOptions options, Progress progress)
            throws OfficeException, IOException {
        return new MergeJob(this, inputs, checker, options).run(target, progress);
    }

    /**
     * The same into a stream, all in one workbook.
     *
     * @param out receives the workbook and stays open
     * @throws IllegalArgumentException when the options ask for forms apart
     */
    public MergeResult merge(Collection<Path> inputs, OutputStream out, MergeOptions options, Progress progress)
            throws OfficeException, IOException {
        return new MergeJob(this, inputs, checker, options).run(out, progress);
    }

    /**
     * Prepares a department's workbook for each project, and 发放清单.xlsx beside them: from lists of projects, see
     * {@link #roster}, from JSON, and from forms of the year before. Where there is a list, it says which projects there
     * are, and forms are matched with it by 项目名称.
     *
     * @param inputs files and folders, see the contract
     * @param folder made when it is not there
     * @param progress hears of each workbook
     * @throws OutputIsInputException when the list would take an input's place
     * @throws IOException when an input folder cannot be searched, or the list cannot be written
     */
    public PrepareResult prepare(Collection<Path> inputs, Path folder, PrepareOptions options, Progress progress)
            throws IOException {
        return new PrepareJob(this, inputs, folder, options).run(progress);
    }

    /**
     * Writes an empty list of projects to start from.
     *
     * @param target a file, or a folder that is there
     * @return the file
     * @throws IOException when it cannot be written
     */
    public Path projectList(Path target) throws IOException {
        Path file = Files.isDirectory(target) ? target.resolve(ProjectList.FILE) : target;
        Path parent = file.toAbsolutePath().getParent();
        return new AtomicFiles(parent == null ? file : parent)
                .put(String.valueOf(file.getFileName()), ProjectList.write(profile));
    }

    /** The department's workbook, filled with what a form says; null gives the blank one. */
    public byte[] departmentWorkbook(@Nullable SelfEvaluation form) {
        return DepartmentWorkbook.write(profile, form);
    }

    /** The forms as JSON, see the contract; UTF-8. */
    public static byte[] json(List<SelfEvaluation> forms) {
        return JsonWriter.write(forms);
    }

    /**
     * Generates the office's masters, {@code form.xlsx} and {@code input.xlsx}, into a folder.
     *
     * @return the files written
     * @throws IOException when they cannot be written
     */
    public List<Path> template(Path folder) throws IOException {
        AtomicFiles files = new AtomicFiles(folder);
        List<Path> written = new ArrayList<>();
        written.add(files.put("form.xlsx", FormTemplateGenerator.generate(profile)));
        written.add(files.put("input.xlsx", departmentWorkbook(null)));
        return written;
    }
}
