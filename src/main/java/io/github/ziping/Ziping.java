package io.github.ziping;

import io.github.ziping.check.BatchFindings;
import io.github.ziping.check.base.CheckRule;
import io.github.ziping.compare.FormComparison;
import io.github.ziping.files.OutputGuard;
import io.github.ziping.files.RefusedOutputException;
import io.github.ziping.files.RunPaths;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.FormHtml;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.RosterReading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.job.AnnotateContentJob;
import io.github.ziping.job.AnnotateJob;
import io.github.ziping.job.AnnotateResult;
import io.github.ziping.job.CheckJob;
import io.github.ziping.job.CheckResult;
import io.github.ziping.job.DraftJob;
import io.github.ziping.job.ExportFormat;
import io.github.ziping.job.ExportJob;
import io.github.ziping.job.ExportResult;
import io.github.ziping.job.FileContent;
import io.github.ziping.job.FileJob;
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
import io.github.ziping.job.ReturnInputsJob;
import io.github.ziping.job.ReturnResult;
import io.github.ziping.job.SummaryJob;
import io.github.ziping.job.TemplateJob;
import io.github.ziping.job.year.CountingForms;
import io.github.ziping.job.year.LedgerFormat;
import io.github.ziping.job.year.LedgerJob;
import io.github.ziping.job.year.LedgerWriter;
import io.github.ziping.job.year.MergeYearJob;
import io.github.ziping.job.year.ReturnYearJob;
import io.github.ziping.job.year.SubmitJob;
import io.github.ziping.job.year.SubmitOptions;
import io.github.ziping.job.year.SubmitResult;
import io.github.ziping.job.year.UnitFile;
import io.github.ziping.job.year.UnitFileJob;
import io.github.ziping.job.year.UnitNote;
import io.github.ziping.job.year.YearDecisions;
import io.github.ziping.job.year.YearJob;
import io.github.ziping.job.year.YearOffice;
import io.github.ziping.job.year.YearResult;
import io.github.ziping.job.year.YearSummary;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.office.OfficeException;
import io.github.ziping.office.OfficeFiles;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.report.explain.Explained;
import io.github.ziping.returns.Reminder;
import io.github.ziping.write.export.JsonWriter;
import io.github.ziping.write.html.OfficialFormHtml;
import io.github.ziping.write.html.SummaryHtml;
import io.github.ziping.year.Answer;
import io.github.ziping.year.Arrival;
import io.github.ziping.year.ArrivalException;
import io.github.ziping.year.Arrivals;
import io.github.ziping.year.Choices;
import io.github.ziping.year.FinalForms;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.SettledQuestion;
import io.github.ziping.year.SettledQuestions;
import io.github.ziping.year.TaughtWords;
import io.github.ziping.year.UnitLinks;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearFolderException;
import io.github.ziping.year.YearSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
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
 * <p>An instance belongs to one office, is immutable, and may be used by any number of threads at once: make one when the
 * program starts and share it. Each call gives what it would give alone. Two calls that write into the same file or folder
 * at the same time are the caller's matter, and so are streams and {@link Progress} listeners that several calls share.
 */
public final class Ziping {
    /** The office that is meant when none is named. */
    public static final String DEFAULT_OFFICE = OfficeFiles.DEFAULT;

    private final OfficeSession office;

    private Ziping(OfficeSession office) {
        this.office = office;
    }

    /**
     * Opens an office.
     *
     * @param nameOrFolder a built-in office such as {@code shanghai-2024}, or a folder with a {@code profile.yaml}
     * @throws OfficeException when there is no such office or its profile is broken
     */
    public static Ziping office(String nameOrFolder) throws OfficeException {
        return new Ziping(OfficeSession.open(nameOrFolder));
    }

    /**
     * Opens the office that a year's folder is read by: the one that {@code 设置.txt} names, or {@link #DEFAULT_OFFICE}, taking
     * the headings of {@code 词语.txt} for what they mean. What is taught later is known to those that are opened later.
     *
     * @param folder see {@link YearFolder#open}
     * @param named another office than that of the settings, see {@link #office(String)}; null for theirs
     * @throws OfficeException when there is no such office or its profile is broken
     * @throws IOException when the folder's files cannot be read
     */
    public static Ziping office(YearFolder folder, @Nullable String named) throws OfficeException, IOException {
        return new Ziping(YearOffice.open(folder, named));
    }

    /**
     * Opens an office whose forms will be filled: its {@code form.xlsx} is compiled by a second thread while this one reads
     * the profile and the inputs, which saves a cold process a sixth of its time.
     *
     * @param nameOrFolder see {@link #office}
     * @throws OfficeException when there is no such office or its profile is broken
     */
    public static Ziping officeToFill(String nameOrFolder) throws OfficeException {
        return new Ziping(OfficeSession.openToFill(nameOrFolder));
    }

    /**
     * The same office, opening workbooks that are protected by a password.
     *
     * @param openingPassword as Excel asks for it; inputs without protection are read as before
     */
    public Ziping withPassword(String openingPassword) {
        return new Ziping(office.withPassword(openingPassword));
    }

    /**
     * The same office, replacing outputs that are there already even where a person made or changed them; otherwise only files
     * that this library wrote and nobody saved since are replaced. Inputs are never written to.
     */
    public Ziping overwriting() {
        return new Ziping(office.overwriting());
    }

    /**
     * The same office, taking one more heading of other offices' forms for what it means: {@code withWord("参考分值", "weight")}.
     *
     * @param heading as forms print it
     * @param field a field's key as in the JSON, e.g. {@code weight} or {@code deviation}, or its name, see {@link #fields}
     * @throws IllegalArgumentException when there is no such field
     */
    public Ziping withWord(String heading, String field) {
        return new Ziping(office.withWord(heading, field));
    }

    /** Every field that a heading may mean: its name for people by its key, e.g. 分值 by {@code weight}, in the order of the form. */
    public static Map<String, String> fields() {
        return HeaderWord.labels();
    }

    /**
     * The same office with rules of your own, which run behind the built-in ones wherever these run: in checks, fills, merges,
     * reports and annotated copies, each finding at its cell.
     *
     * <pre>{@code
     * final class RoundWeight implements IndicatorRule {
     *     private static final Rule RULE = new Rule("acme/round-weight", "分值不是整数", Severity.WARNING, null);
     *
     *     @Override
     *     public Rule rule() {
     *         return RULE;
     *     }
     *
     *     @Override
     *     public void check(Indicator indicator, Profile profile, FaultCollector.OfIndicator faults) {
     *         BigDecimal weight = indicator.weight();
     *         if (weight != null && weight.stripTrailingZeros().scale() > 0) {
     *             faults.add("weight", "分值 " + weight + " 不是整数", "改为整数分值", null, weight.toPlainString());
     *         }
     *     }
     * }
     * Ziping ziping = Ziping.office("shanghai-2024").withRules(List.of(new RoundWeight()));
     * }</pre>
     *
     * <p>An id with a prefix, such as acme/round-weight, is never one of a built-in rule, and the office's profile may rank it or
     * switch it off below {@code check:}, whoever opens the office.
     *
     * @param rules a {@link io.github.ziping.check.base.FormRule}, {@link io.github.ziping.check.base.IndicatorRule} or
     *     {@link io.github.ziping.check.base.BatchRule} each; asked by any number of threads at once
     * @throws IllegalArgumentException when one has the id of another, added or built in
     */
    public Ziping withRules(Collection<? extends CheckRule> rules) {
        return new Ziping(office.withRules(rules));
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
     * What the built-in rules look for, with the numbers of {@link #DEFAULT_OFFICE}, in Chinese, for a terminal.
     *
     * @param rule the id of a rule, whose page is given; null gives the list of all rules
     * @throws IllegalArgumentException when there is no such rule; the text is Chinese and names the nearest ids
     */
    public static String explain(@Nullable String rule) {
        try {
            Ziping usual = office(DEFAULT_OFFICE);
            return rule == null ? usual.rules() : usual.page(rule);
        } catch (OfficeException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What a rule looks for, a built-in one or one of this instance's own, see {@link #withRules}; with this office's own
     * numbers, words and level; in Chinese, for a terminal.
     *
     * @param rule the id of a rule
     * @throws IllegalArgumentException when there is no such rule; the text is Chinese and names the nearest ids
     */
    public String page(String rule) {
        return explained().page(rule);
    }

    /** The list of the built-in rules at the levels that this office gives them, in Chinese, for a terminal. */
    public String rules() {
        return explained().list();
    }

    /**
     * The same page as {@link #page} as a piece of an HTML page: an {@code article} without styles, well-formed as XML.
     *
     * @param rule the id of a rule
     * @param addressOf where the page of another rule is, by its id
     * @throws IllegalArgumentException when there is no such rule; the text is Chinese and names the nearest ids
     */
    public String pageHtml(String rule, UnaryOperator<String> addressOf) {
        return explained().pageHtml(rule, addressOf);
    }

    /** The list of {@link #rules}, and of this instance's own, likewise: tables with a link to each rule's page. */
    public String rulesHtml(UnaryOperator<String> addressOf) {
        return explained().listHtml(addressOf);
    }

    private Explained explained() {
        try {
            Profile usual = OfficeFiles.find(DEFAULT_OFFICE).profile();
            return new Explained(office.profile(), usual, office.checker().ownRules());
        } catch (OfficeException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What in the office's settings contradicts itself, in Chinese, a line each with its file, line and path; none for a
     * built-in office. What cannot be used at all is an {@link OfficeException} when the office is opened.
     */
    public List<String> warnings() {
        return office.warnings();
    }

    /**
     * What the settings draw and {@code form.xlsx} has not, likewise: it is older than they are. Empty where there is no such
     * file.
     */
    public List<String> formWarnings() {
        return office.formWarnings();
    }

    /** The office's name, e.g. shanghai-2024. */
    public String name() {
        return office.profile().office();
    }

    /** The office's words, numbers and rules. */
    public Profile profile() {
        return office.profile();
    }

    /**
     * Reads a file: a department's workbook or official forms, this office's or another's (.xlsx, .xlsm, .xls, .docx or .doc), or JSON.
     *
     * @param input at most 64 MiB; never changed
     * @return its forms, at least one
     * @throws UnreadableException when it gives no form; the findings say why and what to do
     */
    public List<Reading> read(Path input) throws UnreadableException {
        return office.read(input);
    }

    /**
     * Reads a file that comes as a stream, e.g. an upload.
     *
     * @param in at most 64 MiB; read to its end and left open
     * @param name the file's name for findings; its ending helps only where the content says nothing
     * @return its forms, at least one
     * @throws UnreadableException when it gives no form; the findings say why and what to do
     * @throws IOException when the stream cannot be read
     */
    public List<Reading> read(InputStream in, String name) throws UnreadableException, IOException {
        return office.read(in, name);
    }

    /**
     * Reads a file that is in memory already.
     *
     * @param content at most 64 MiB; never changed
     * @param name the file's name for findings; its ending helps only where the content says nothing
     * @return its forms, at least one
     * @throws UnreadableException when it gives no form; the findings say why and what to do
     */
    public List<Reading> read(byte[] content, String name) throws UnreadableException {
        return office.read(content, name);
    }

    /** All that is wrong with a form: what could not be read, then what the rules found, each with its cell. */
    public List<Finding> check(Reading reading) {
        return office.check(reading);
    }

    /**
     * Reads inputs and says all that is wrong with them, with each form by itself and with all beside each other.
     *
     * @param inputs files and folders, see the contract
     * @param roster the list of what was to be handed in, see {@link #roster}, or null; where it cannot be read, that is a
     *     finding
     * @param progress hears of each input; where it stops the check, the result has what was found in each form by itself until then
     * @throws IOException when an input folder cannot be searched
     */
    public CheckResult check(Collection<Path> inputs, @Nullable Path roster, Progress progress) throws IOException {
        return check(inputs, List.of(), roster, progress);
    }

    /**
     * The same where what comes of it is written below an input folder, see {@link #report(CheckResult, ReportFormat, Collection,
     * Path)} and {@link #annotate(Collection, CheckResult, Path)}.
     *
     * @param inputs files and folders, see the contract
     * @param outputs files and folders that will be written: what this program wrote into such a folder before, and nobody saved
     *     since, is passed over in an input folder above
     * @param roster the list of what was to be handed in, or null
     * @param progress hears of each input, and may stop the check likewise
     * @throws IOException when an input folder cannot be searched
     */
    public CheckResult check(
            Collection<Path> inputs, Collection<Path> outputs, @Nullable Path roster, Progress progress)
            throws IOException {
        return new CheckJob(office, new RunPaths(inputs, outputs)).run(roster, progress);
    }

    /**
     * Reads one file of many and checks each of its forms by itself, for programs that hand out files to many machines and have
     * {@link #checkTogether} look at what they say.
     *
     * @param content at most 64 MiB; never changed
     * @param name the file's path below the folder of all of them, with slashes; findings call it so
     * @return what {@link #check(Collection, Path, Progress)} finds in the file; bad files are findings
     * @throws IOException when an archive cannot be put into the folder for temporary files
     */
    public FileContent checkFile(byte[] content, String name) throws IOException {
        return new FileJob(office).run(content, name);
    }

    /**
     * Checks forms beside each other, beside their goal forms and against a list.
     *
     * @param forms in the order of their files' paths
     * @param goals goal forms of any projects
     * @param roster what was to be handed in, see {@link #roster}; null where nobody said
     * @return what is wrong with them beside each other, and nothing that is wrong with one by itself
     */
    public BatchFindings checkTogether(List<Reading> forms, List<SelfEvaluation> goals, @Nullable Roster roster) {
        return office.checker().checkTogether(forms, goals, roster);
    }

    /**
     * The report of a check.
     *
     * @return the whole document; the same findings give the same bytes
     * @throws IllegalArgumentException for a check that was stopped
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
     * @throws RefusedOutputException when the report would take the place of an input, or of a file that a person made; nothing is touched then
     * @throws IOException when it cannot be written
     */
    public Path report(CheckResult result, ReportFormat format, Collection<Path> inputs, Path target)
            throws IOException {
        OutputGuard guard = new OutputGuard(new RunPaths(inputs, List.of(target)), office.isOverwriting());
        return ReportWriter.write(result, format, guard, target);
    }

    /**
     * Copies the inputs that have findings at cells, with a comment and a light fill on each of these cells and nothing else
     * changed, to be sent back to whoever filled them.
     *
     * @param inputs what was checked; never written to
     * @param result what was found
     * @param folder made when it is not there
     * @throws RefusedOutputException when a copy would take an input's place; it is not written then, nor the rest
     * @throws IOException when an input folder cannot be searched
     */
    public AnnotateResult annotate(Collection<Path> inputs, CheckResult result, Path folder) throws IOException {
        return annotate(inputs, result, folder, Progress.NONE);
    }

    /**
     * The same with a listener.
     *
     * @param progress hears what the program throws at an input, whose copy is told as not written
     */
    public AnnotateResult annotate(Collection<Path> inputs, CheckResult result, Path folder, Progress progress)
            throws IOException {
        return new AnnotateJob(office, folder, progress).run(inputs, result.findings());
    }

    /**
     * The same of a file that is in memory, e.g. an upload.
     *
     * @param content at most 64 MiB; never changed
     * @param name the file's name, as it was checked
     * @param findings of this file alone
     * @return the copy; null where there is nothing to say at any cell
     * @throws UnreadableException when its kind takes no comments; the finding says so
     */
    public byte @Nullable [] annotate(byte[] content, String name, List<Finding> findings) throws UnreadableException {
        return new AnnotateContentJob(office).run(content, name, findings);
    }

    /**
     * Reads the list of projects that have to hand in a form.
     *
     * @param file an .xlsx or .xls with a column 项目名称; never changed
     * @throws UnreadableException when it is no such list; the finding says why and what to do
     */
    public Roster roster(Path file) throws UnreadableException {
        return office.roster(file).roster();
    }

    /**
     * Reads such a list that is in memory.
     *
     * @param content at most 64 MiB; never changed
     * @param name the file's name for findings
     * @return the projects, and what of the list was not taken
     * @throws UnreadableException when it is no such list; the finding says why and what to do
     */
    public RosterReading roster(byte[] content, String name) throws UnreadableException {
        return office.roster(content, name);
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
        try {
            return office.writer().write(form);
        } catch (OfficeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * The same into a stream.
     *
     * @param form its rates, execution score, totals and grade are computed afresh
     * @param out receives the whole xlsx and stays open
     * @throws OfficeException when the office's {@code form.xlsx} is missing or cannot be used
     * @throws IllegalArgumentException when a text is longer than a cell can hold (32,767 chars); nothing is written then
     * @throws IOException when the stream cannot be written
     */
    public void fill(SelfEvaluation form, OutputStream out) throws OfficeException, IOException {
        office.writer().write(form, out);
    }

    /**
     * The official form as a piece of a page, as the office prints it, with findings at its cells. Styles are those of {@link
     * #formStylesheet}.
     *
     * @param form its rates, execution score, totals and grade are computed afresh, as {@link #fill(SelfEvaluation)} does
     * @param findings what is said about it; each marks the cell of its value
     * @throws IllegalArgumentException when a text is longer than a cell can hold (32,767 chars), the printed form would be longer than
     *     any file that is read, or the office's {@code form.xlsx} cannot be used
     */
    public FormHtml formHtml(SelfEvaluation form, List<Finding> findings) {
        return formHtml().show(form, findings);
    }

    /**
     * The style sheet of this office's forms on a page, {@code text/css}: it concerns nothing outside of elements of the class {@code
     * ziping-form}.
     *
     * @throws IllegalArgumentException when the office's {@code form.xlsx} cannot be used
     */
    public String formStylesheet() {
        return formHtml().stylesheet();
    }

    /**
     * 汇总表 as a piece of a page: the projects, sums, units and statistics that the same forms have in the workbook of {@link #merge}.
     * Styles are those of {@link #summaryStylesheet}.
     *
     * @param forms as read
     * @param options in which order, and what is left out
     * @param addressOf where the page of a form is, by its number, from 0, in the list; null for a form without one
     * @return an element of the class {@code ziping-summary} with a table, well-formed as XML; empty where no form counts
     * @throws IllegalArgumentException when the office's {@code form.xlsx} cannot be used
     */
    public String summaryHtml(
            List<Reading> forms, MergeOptions options, Function<Integer, @Nullable String> addressOf) {
        try {
            return new SummaryJob(office, forms, options).table(addressOf);
        } catch (OfficeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * What the charts of 汇总表 show, for a script that draws them.
     *
     * @param forms as read
     * @param options in which order, and what is left out
     * @return JSON: {@code {"charts":[{"id", "title", "kind":"bar|column", "unit", "categories":[…], "series":[{"name",
     *     "values":[…]}]}]}}; bars lie, the first category on top; values are numbers, null where a category has none
     * @throws IllegalArgumentException when the office's {@code form.xlsx} cannot be used
     */
    public String summaryCharts(List<Reading> forms, MergeOptions options) {
        try {
            return new SummaryJob(office, forms, options).charts();
        } catch (OfficeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * The style sheet of 汇总表 on a page, {@code text/css}: it concerns nothing outside of elements of the class {@code
     * ziping-summary}.
     *
     * @throws IllegalArgumentException when the office's {@code form.xlsx} cannot be used
     */
    public String summaryStylesheet() {
        try {
            return SummaryHtml.stylesheet(office.writer().template(), office.profile());
        } catch (OfficeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private OfficialFormHtml formHtml() {
        try {
            return OfficialFormHtml.of(office.writer(), office.profile());
        } catch (OfficeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * Reads inputs and writes the official form of each project into a folder.
     *
     * @param inputs files and folders, see the contract
     * @param folder made when it is not there
     * @param strict whether a form with an error is not written
     * @param progress hears of each input; where it stops the run, the forms that are written stay
     * @throws OfficeException when the office's {@code form.xlsx} cannot be used; nothing is written then
     * @throws IOException when an input folder cannot be searched
     */
    public FillResult fill(Collection<Path> inputs, Path folder, boolean strict, Progress progress)
            throws OfficeException, IOException {
        return new FillJob(office, inputs, folder, strict).run(progress);
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
        return new ExportJob(office, RunPaths.reading(inputs), format, strict).run(out, progress);
    }

    /**
     * The same into a file, which is there whole or not at all; an old one stays where no input gives a form.
     *
     * @param target a file, or a folder that is there
     * @throws RefusedOutputException when the output would take an input's place; nothing is touched then
     * @throws IOException when an input folder cannot be searched, or the output cannot be written
     */
    public ExportResult export(
            Collection<Path> inputs, ExportFormat format, Path target, boolean strict, Progress progress)
            throws IOException {
        return new ExportJob(office, new RunPaths(inputs, List.of(target)), format, strict).run(target, progress);
    }

    /**
     * Reads inputs and puts everything into one submission workbook: 汇总表 with charts, 问题清单, 指标明细, and the official
     * form of each project; or, where the options say so, the lists into one workbook and the forms into a folder beside it.
     * Where no input gives a form, nothing is written.
     *
     * @param inputs files and folders, see the contract; a submission workbook gives its forms again
     * @param target an .xlsx, or a folder, which is made when it is not there
     * @param options in which order, and what is left out
     * @param progress hears of each input, then of each form; where it stops the run, no workbook is written, and an old one stays
     * @throws OfficeException when the office's {@code form.xlsx} cannot be used; nothing is written then
     * @throws RefusedOutputException when the output would take an input's place; nothing is touched then
     * @throws IOException when an input folder cannot be searched, or the workbook cannot be written
     */
    public MergeResult merge(Collection<Path> inputs, Path target, MergeOptions options, Progress progress)
            throws OfficeException, IOException {
        return new MergeJob(office, new RunPaths(inputs, List.of(target)), options).run(target, progress);
    }

    /**
     * The same into a stream, all in one workbook.
     *
     * @param out receives the workbook and stays open
     * @throws IllegalArgumentException when the options ask for separate forms
     */
    public MergeResult merge(Collection<Path> inputs, OutputStream out, MergeOptions options, Progress progress)
            throws OfficeException, IOException {
        return new MergeJob(office, RunPaths.reading(inputs), options).run(out, progress);
    }

    /**
     * Merges the forms that the ledger of a year counts, with what it found in them and what is missing.
     *
     * @param folder see {@link YearFolder#open}; nothing of 收件 is changed
     * @param target an .xlsx, or a folder, which is made when it is not there; nothing in 收件
     * @param options in which order, and what is left out; the list of projects is the folder's own
     * @param progress hears of each file of {@code 收件}, then of each form; where it stops the run, no workbook is written
     * @throws OfficeException when the office's {@code form.xlsx} cannot be used; nothing is written then
     * @throws YearFolderException when the target lies in 收件, or a file is changed meanwhile; nothing is written then
     * @throws RefusedOutputException when the output would take an input's place; nothing is touched then
     * @throws IOException when the folder cannot be searched, or the workbook cannot be written
     */
    public MergeResult merge(YearFolder folder, Path target, MergeOptions options, Progress progress)
            throws OfficeException, YearFolderException, IOException {
        return new MergeYearJob(office, folder, options).run(target, progress);
    }

    /**
     * Prepares a department's workbook for each project, and 发放清单.xlsx beside them: from lists of projects, see
     * {@link #roster}, from JSON, and from forms of the year before. Where there is a list, it says which projects there
     * are, and forms are matched with it by 项目名称.
     *
     * @param inputs files and folders, see the contract
     * @param folder made when it is not there
     * @param progress hears of each workbook; where it stops the run, the workbooks that are written stay, without a list
     * @throws RefusedOutputException when the list would take an input's place
     * @throws IOException when an input folder cannot be searched, or the list cannot be written
     */
    public PrepareResult prepare(Collection<Path> inputs, Path folder, PrepareOptions options, Progress progress)
            throws IOException {
        return new PrepareJob(office, inputs, folder, options).run(progress);
    }

    /**
     * Writes an empty list of projects to start from.
     *
     * @param target a file, or a folder that is there
     * @return the file
     * @throws IOException when it cannot be written
     */
    public Path projectList(Path target) throws IOException {
        return new TemplateJob(office).writeProjectList(target);
    }

    /** The department's workbook, filled with what a form says; null gives the blank one. */
    public byte[] departmentWorkbook(@Nullable SelfEvaluation form) {
        return office.department(false).write(form);
    }

    /** The forms as JSON, see the contract; UTF-8. */
    public static byte[] json(List<SelfEvaluation> forms) {
        return JsonWriter.write(forms);
    }

    /**
     * Drafts another office's folder from one of its printed forms, for a person to look over: {@code profile.yaml}, {@code
     * checks.yaml}, both masters and a list of what was taken, what was guessed and what could not be kept. What the form does
     * not show is taken from this office.
     *
     * @param form an .xlsx or .xls, blank or filled in; never changed
     * @param target made when it is not there; its name becomes the office's
     * @return the files written
     * @throws UnreadableException when the file holds no form; the findings say why and what to do
     * @throws OfficeException when the drafted profile contradicts itself, as the form may do; it is there to be mended
     * @throws IOException when the folder cannot be written
     */
    public List<Path> draft(Path form, Path target) throws UnreadableException, OfficeException, IOException {
        return new DraftJob(office).run(form, target);
    }

    /**
     * Generates the office's masters, {@code form.xlsx} and {@code input.xlsx}, into a folder.
     *
     * @return the files written
     * @throws IOException when they cannot be written
     */
    public List<Path> template(Path folder) throws IOException {
        return new TemplateJob(office).writeTemplates(folder);
    }

    /**
     * Makes the folder of a year, or what it lacks: a copy of the list of projects, {@code 发放}, {@code 收件}, {@code 退回},
     * {@code 上报}, {@code 设置.txt} and {@code 台账.xlsx}. What is there is never touched.
     *
     * @param folder made when it is not there; one with nothing but other things in it is refused
     * @param roster the list of projects, see {@link #roster}; null for an empty one to fill in
     * @param settings the year, the office and the deadline, as far as they are known
     * @throws UnreadableException when the list cannot be read as one; nothing is made then
     * @throws YearFolderException when something else is in the way, or nothing is lacking; nothing is made then
     * @throws IOException when it cannot be written
     */
    public YearResult createYear(Path folder, @Nullable Path roster, YearSettings settings)
            throws UnreadableException, YearFolderException, IOException {
        return new YearJob(office, folder).run(roster, settings);
    }

    /**
     * The ledger of a year's folder as its files are now: who has sent what, in which state it is, and what comes next. Nothing is
     * kept between two calls, and nothing is written.
     *
     * @param folder see {@link YearFolder#open}
     * @param progress hears of each file of {@code 收件}
     * @throws CancellationException when the progress stops it: half a ledger would tell as missing what was not read
     * @throws IOException when the folder cannot be searched
     */
    public Ledger ledger(YearFolder folder, Progress progress) throws IOException {
        return new LedgerJob(office, folder).run(progress);
    }

    /** A ledger as a document; the same ledger gives the same bytes. */
    public byte[] ledger(Ledger ledger, LedgerFormat format) {
        return LedgerWriter.bytes(ledger, format);
    }

    /**
     * The same into a file, which is there whole or not at all.
     *
     * @param folder whose ledger it is
     * @param target a file, or a folder that is there, but nothing in {@code 收件}
     * @return the file
     * @throws RefusedOutputException when it would take the place of an input, or of a file that a person made
     * @throws YearFolderException when the file would lie in {@code 收件}
     * @throws IOException when it cannot be written
     */
    public Path ledger(Ledger ledger, LedgerFormat format, YearFolder folder, Path target)
            throws YearFolderException, IOException {
        return LedgerWriter.write(ledger, format, folder, target, office.isOverwriting());
    }

    /**
     * Writes what goes back to the units: of each project whose form counts and has errors or warnings an annotated copy, in a folder
     * for each unit, and a covering note that also names the files that give no form and the projects of which nothing came. A unit
     * reads of its own projects alone.
     *
     * @param folder see {@link YearFolder#open}; nothing of 收件 is changed
     * @param target made when it is not there; null for 退回
     * @param progress hears of each file of {@code 收件}; where it stops the run, complete copies stay, and a unit whose copies are not
     *     all there has no note
     * @throws YearFolderException when the target lies in {@code 收件}; nothing is written then
     * @throws IOException when the folder cannot be searched
     */
    public ReturnResult returnForms(YearFolder folder, @Nullable Path target, Progress progress)
            throws YearFolderException, IOException {
        return new ReturnYearJob(office, folder).run(target, progress);
    }

    /**
     * The same of any inputs, each form with errors or warnings to the unit that it names.
     *
     * @param inputs files and folders, see the contract; never written to
     * @param target made when it is not there
     * @param progress hears of each input, and may stop the run likewise
     * @throws IOException when an input folder cannot be searched
     */
    public ReturnResult returnForms(Collection<Path> inputs, Path target, Progress progress) throws IOException {
        return new ReturnInputsJob(office, inputs).run(target, progress);
    }

    /**
     * Takes a file into {@code 收件}, as if somebody had put it there: whole or not at all, and never in the place of another. Any
     * number of threads may hand in files at once.
     *
     * @param folder see {@link YearFolder#open}
     * @param name the file's name, or its path in a folder that was sent with it, as a browser says it: whatever it is, only
     *     clean names are left of it, of the file and of its innermost folders
     * @param content its bytes; read to the end and left open
     * @param most how many bytes there may be
     * @throws ArrivalException when it is not taken, with the reason; nothing is left of it then
     * @throws IOException when the content cannot be read; nothing is left of it then
     */
    public static Arrival receive(YearFolder folder, String name, InputStream content, long most)
            throws ArrivalException, IOException {
        return Arrivals.add(folder, name, content, most);
    }

    /**
     * Checks a file that a unit is about to hand in, as it will be checked once it is in {@code 收件}, but beside the unit's own projects
     * alone: what others sent is neither compared nor told.
     *
     * @param ledger of the year, which says whose which project is
     * @param unit 实施单位 as the list has it
     * @param content at most 64 MiB; never changed
     * @param name the file's name for findings
     */
    public UnitFile checkForUnit(Ledger ledger, String unit, byte[] content, String name) {
        return new UnitFileJob(office, ledger, unit).run(content, name);
    }

    /**
     * The covering note that lies in 退回 for a unit.
     *
     * @param unit as the list has it
     * @return null where there is none
     * @throws IOException when it cannot be read
     */
    public static @Nullable UnitNote unitNote(YearFolder folder, Ledger ledger, String unit) throws IOException {
        return UnitNote.of(folder, ledger, unit);
    }

    /**
     * By which link each unit of a ledger reaches its own page: secrets that nobody can guess, made once and kept in {@code
     * 链接.txt}. {@link PrepareOptions} puts them into the list of what goes to whom.
     *
     * @throws IOException when the file cannot be read or written
     */
    public static UnitLinks unitLinks(YearFolder folder, Ledger ledger) throws IOException {
        return UnitLinks.of(folder, ledger.units());
    }

    /**
     * Writes what goes up into {@code 上报}: the official form of each project whose form counts, a file each, and the submission
     * workbook with all of them. The forms are those that the ledger counts, whatever else lies in {@code 收件}. Earlier outputs are
     * replaced; what people changed is kept and told.
     *
     * @param folder see {@link YearFolder#open}; nothing of 收件 is changed
     * @param what forms, workbook or both, and of which states
     * @param progress hears of each file of {@code 收件}, then of each form, then of each form in the workbook; where it stops the run,
     *     the files that are written stay
     * @throws OfficeException when the office's {@code form.xlsx} cannot be used; nothing is written then
     * @throws IOException when the folder cannot be searched
     */
    public SubmitResult submit(YearFolder folder, SubmitOptions what, Progress progress)
            throws OfficeException, IOException {
        return new SubmitJob(office, folder, what, progress).run();
    }

    /**
     * The same workbook into a stream, e.g. a download; {@code 上报} is not touched.
     *
     * @param what of which states; the workbook is written whatever it says of forms and workbook
     * @param out receives the workbook and stays open; nothing where no form goes up, or the progress stops the run
     */
    public SubmitResult submit(YearFolder folder, SubmitOptions what, OutputStream out, Progress progress)
            throws OfficeException, IOException {
        return new SubmitJob(office, folder, what, progress).run(out);
    }

    /**
     * The forms that a ledger counts, of all states, in the order of the list, each read again as by {@link #form}.
     *
     * @throws YearFolderException when one of them was changed or moved since the ledger was made
     * @throws IOException when the folder cannot be searched
     */
    public List<Reading> counting(YearFolder folder, Ledger ledger) throws YearFolderException, IOException {
        return CountingForms.of(office, folder, ledger);
    }

    /**
     * 汇总表 of the forms that a ledger counts, for a page: as {@link #submit} writes it of all states.
     *
     * @param counting see {@link #counting}
     * @param addressOf where a form's own page is, by its number, from 0; null for a form without one
     * @throws OfficeException when the office's {@code form.xlsx} cannot be used
     */
    public YearSummary summary(List<Reading> counting, IntFunction<@Nullable String> addressOf) throws OfficeException {
        return YearSummary.of(office, counting, addressOf);
    }

    /**
     * What changed between two versions of a form, e.g. two that a ledger shows, see {@link #form}.
     *
     * @param before the earlier version, with its findings
     * @param after the later version, with its findings
     */
    public static FormComparison compare(Reading before, Reading after) {
        return FormComparison.of(before, after);
    }

    /**
     * The bytes of what a ledger shows.
     *
     * @throws YearFolderException when it was changed or moved since
     * @throws IOException when the folder cannot be searched
     */
    public static byte[] received(YearFolder folder, ReceivedItem item) throws YearFolderException, IOException {
        return YearDecisions.content(folder, item);
    }

    /** The texts that ask the units of a ledger for what they still owe: projects of which nothing came, files that give no form, errors. */
    public static List<Reminder> reminders(Ledger ledger) {
        return Reminder.of(ledger);
    }

    /**
     * Keeps the year and the deadline in {@code 设置.txt}; all other lines stay.
     *
     * @param year 1900 to 2999; null for none
     * @param deadline the last day on which forms may come; null for none
     * @throws IllegalArgumentException when it is no year
     * @throws IOException when it cannot be written
     */
    public static void settings(YearFolder folder, @Nullable Integer year, @Nullable LocalDate deadline)
            throws IOException {
        YearSettings.change(folder, year, deadline);
    }

    /**
     * Keeps what a heading means, in {@code 词语.txt}, in place of all that was said of it: {@link #office(YearFolder, String)}
     * knows it from now on.
     *
     * @param heading as forms print it; the {@link Finding#subject} of an {@code unknown-heading}
     * @param field a key or a name of {@link #fields}; null to take it back
     * @throws IllegalArgumentException when there is no such field, or no heading; the text is Chinese
     * @throws IOException when it cannot be written
     */
    public static void teach(YearFolder folder, String heading, @Nullable String field) throws IOException {
        YearOffice.teach(folder, heading, field);
    }

    /**
     * Keeps that a heading which no field takes is none that is to be read, in {@code 词语.txt}, in place of all that was said of it:
     * {@link #office(YearFolder, String)} tells nothing of it from now on. {@link #teach} without a field takes it back.
     *
     * @param heading as forms print it; the {@link Finding#subject} of an {@code unknown-heading}
     * @throws IllegalArgumentException when there is no heading; the text is Chinese
     * @throws IOException when it cannot be written
     */
    public static void setAside(YearFolder folder, String heading) throws IOException {
        TaughtWords.teach(folder, heading, TaughtWords.NOT_READ);
    }

    /**
     * Keeps what the office says of a finding that only asks whether something is as it looks, in {@code 确认.txt}: ledgers ask
     * no more. Where two names are one unit's, the other one counts as the usual one wherever units are compared; where a form is
     * of a project of the list, it counts as that one's, whatever it calls itself.
     *
     * @param finding one of a ledger's
     * @param answer one of {@link Answer#of}
     * @param listed for {@link Answer#LISTED_PROJECT} the name on the list; null for the nearest one, which is what the finding
     *     expects, and for all other answers
     * @throws IllegalArgumentException when the finding does not ask that, or nothing is near
     * @throws IOException when it cannot be written
     */
    public static void settle(YearFolder folder, Finding finding, Answer answer, @Nullable String listed)
            throws IOException {
        SettledQuestions.settle(folder, finding, answer, listed);
    }

    /**
     * What {@code 确认.txt} says, line by line, also of what is not there any more.
     *
     * @throws IOException when it cannot be read
     */
    public static List<SettledQuestion> settled(YearFolder folder) throws IOException {
        return SettledQuestions.of(folder).questions();
    }

    /**
     * Takes an answer back: ledgers ask again.
     *
     * @throws IOException when it cannot be written
     */
    public static void unsettle(YearFolder folder, SettledQuestion settled) throws IOException {
        SettledQuestions.unsettle(folder, settled);
    }

    /**
     * Reads again the form that a ledger's item shows: also one of an archive or a mail, or one of several in a file.
     *
     * @return the form with the place of each value, and all that the ledger found in it by itself and, where it counts, beside the
     *     others
     * @throws YearFolderException when its file was changed or moved since, or gives no such form
     * @throws IOException when the folder cannot be searched
     */
    public Reading form(YearFolder folder, ReceivedItem item) throws YearFolderException, IOException {
        return YearDecisions.form(office, folder, item);
    }

    /**
     * Keeps which form of a project counts, in {@code 采用.txt}.
     *
     * @param project a project of the ledger
     * @param item one of the project's forms; null for whichever is the newest
     * @throws IOException when it cannot be written
     */
    public static void choose(YearFolder folder, LedgerProject project, @Nullable ReceivedItem item)
            throws IOException {
        Choices.choose(folder, project.entry(), item);
    }

    /**
     * Keeps that a form of a project is final, by the checksum of its file, in {@code 定稿.txt}. It counts from now on, and a newer
     * one is told.
     *
     * @param project a project of the ledger
     * @param item one of the project's forms
     * @param when it became so, for people who read the file
     * @throws YearFolderException when the file was changed or moved since the ledger was made; nothing is kept then
     * @throws IOException when it cannot be written
     */
    public static void finalise(YearFolder folder, LedgerProject project, ReceivedItem item, Instant when)
            throws YearFolderException, IOException {
        YearDecisions.finalise(folder, project.entry(), item, when);
    }

    /**
     * Takes back that a form of a project is final.
     *
     * @throws IOException when it cannot be written
     */
    public static void reopen(YearFolder folder, LedgerProject project) throws IOException {
        FinalForms.reopen(folder, project.entry());
    }
}
