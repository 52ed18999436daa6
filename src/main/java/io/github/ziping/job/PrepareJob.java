package io.github.ziping.job;

import io.github.ziping.archive.Input;
import io.github.ziping.archive.InputList;
import io.github.ziping.files.FileNames;
import io.github.ziping.files.IoReason;
import io.github.ziping.files.OutputGuard;
import io.github.ziping.files.RefusedOutputException;
import io.github.ziping.files.RelativeUris;
import io.github.ziping.files.RunPaths;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.RosterReading;
import io.github.ziping.finding.Severity;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Roster;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.read.InputDocument;
import io.github.ziping.read.form.WorkbookContent;
import io.github.ziping.threads.OrderedPrefetch;
import io.github.ziping.write.department.DepartmentWorkbook;
import io.github.ziping.write.lists.DistributionList;
import io.github.ziping.year.ListedYears;
import io.github.ziping.year.UnitLinks;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run of {@code prepare}: all inputs are read and matched by project, then the workbooks are written by all processors. */
public final class PrepareJob {
    /** A project whose workbook is to be written. */
    private record Project(SelfEvaluation form, @Nullable String contact, List<String> notes) {}

    /** In place of the workbook of a project whose own is there. */
    private static final byte[] KEPT = {};

    private final OfficeSession office;
    private final PrepareOptions options;
    private final Path folder;
    private final OutputGuard guard;
    private final RunPaths run;
    private final List<Roster.Entry> listed = new ArrayList<>();
    private final Map<String, SelfEvaluation> forms = new LinkedHashMap<>();
    private final Set<String> withGoals = new HashSet<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private final List<Path> kept = new ArrayList<>();
    private final List<String> unwritten = new ArrayList<>();
    private boolean list;
    private int unreadable;
    private boolean stopped;

    public PrepareJob(OfficeSession office, Collection<Path> inputs, Path folder, PrepareOptions options) {
        this.office = office;
        this.run = new RunPaths(inputs, List.of(folder));
        this.folder = folder;
        this.options = options;
        this.guard = new OutputGuard(run, office.isOverwriting());
    }

    public PrepareResult run(Progress progress) throws IOException {
        ItemFaults faults = new ItemFaults(progress);
        try (InputList found = InputList.of(run, (file, fault) -> faults.of(file, "读取", fault))) {
            findings.addAll(found.findings());
            unreadable += found.unreadable();
            for (Input input : found.inputs()) {
                if (goesOn(progress)) {
                    read(input, faults, progress);
                }
            }
        }
        List<Project> projects = stopped ? List.of() : list ? ofList() : ofForms();
        Path handOut = projects.isEmpty() ? null : write(projects, progress);
        return new PrepareResult(written, kept, handOut, notes, findings, unreadable, unwritten, stopped);
    }

    private boolean goesOn(Progress progress) {
        stopped |= progress.isStopped();
        return !stopped;
    }

    private void read(Input input, ItemFaults faults, Progress progress) {
        try {
            InputDocument document = office.open(input.bytes(), input.name());
            read(document, input.name());
            String remark = document.remark();
            if (remark != null) {
                progress.remark(input.name(), remark);
            }
        } catch (UnreadableException e) {
            findings.addAll(e.findings());
            unreadable += InputReader.Outcome.isKnown(e.findings()) ? 0 : 1;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            findings.add(faults.of(input.name(), "读取", e));
            unreadable++;
        }
    }

    /** Self-evaluations and goal forms are taken as such; only what holds no form of any kind may be a list. */
    private void read(InputDocument document, String name) throws UnreadableException {
        WorkbookContent content = office.content(document);
        if (content.formName() == null && readList(document)) {
            return;
        }
        if (content.forms().isEmpty() && content.goals().isEmpty()) {
            throw new UnreadableException(content.reasons());
        }
        for (Reading reading : content.forms()) {
            findings.addAll(reading.findings().stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .filter(finding -> !ReadingRule.NOT_FILLED_IN.found(finding))
                    .toList());
            add(reading.evaluation(), name);
        }
        for (Reading goal : content.goals()) {
            findings.addAll(goal.findings());
            addGoals(goal.evaluation(), name);
        }
    }

    private boolean readList(InputDocument document) throws UnreadableException {
        try {
            RosterReading reading = office.roster(document);
            listed.addAll(reading.roster().entries());
            findings.addAll(reading.findings());
            list = true;
            return true;
        } catch (UnreadableException e) {
            if (e.findings().stream().anyMatch(ReadingRule.NOT_FILLED_IN::found)) {
                throw e;
            }
            return false;
        }
    }

    private void add(SelfEvaluation form, String name) {
        String key = key(form.project());
        if (form.project() == null) {
            notes.add(name + " 的表没有项目名称，没有生成");
        } else if (withGoals.contains(key)) {
            notes.add("“" + form.project() + "”有目标表，没有用 " + name);
        } else if (forms.putIfAbsent(key, form) != null) {
            notes.add("“" + form.project() + "”不止一份，用了先读到的一份，没有用 " + name);
        }
    }

    /** What was set for the year counts, not what last year's form says. */
    private void addGoals(SelfEvaluation goals, String name) {
        String project = goals.project();
        if (project == null) {
            notes.add(name + " 的目标表没有项目名称，没有生成");
        } else if (withGoals.add(key(project))) {
            // without a year it is for the one that is asked for
            forms.put(key(project), goals.year() == null ? goals.withYear(options.year()) : goals);
        } else {
            notes.add("“" + project + "”的目标表不止一份，用了先读到的一份，没有用 " + name);
        }
    }

    private static String key(@Nullable String project) {
        return project == null ? "" : FoldedText.of(project);
    }

    private List<Project> ofForms() {
        List<Project> projects = new ArrayList<>();
        for (SelfEvaluation form : forms.values()) {
            projects.add(of(form, null));
        }
        return projects;
    }

    private List<Project> ofList() {
        List<Project> projects = new ArrayList<>();
        boolean matched = !forms.isEmpty();
        String otherYears = ListedYears.note(listed, "要生成的填报表", options.year());
        notes.addAll(otherYears == null ? List.of() : List.of(otherYears));
        for (Roster.Entry entry : listed) {
            SelfEvaluation form = forms.remove(key(entry.project()));
            if (form == null && matched) {
                notes.add("名单中的“" + entry.project() + "”没有找到往年的表，只填了名单中的内容");
            }
            projects.add(of(form, entry));
        }
        for (SelfEvaluation rest : forms.values()) {
            notes.add("“" + rest.project() + "”不在名单中，没有生成");
        }
        return projects;
    }

    private Project of(@Nullable SelfEvaluation form, Roster.@Nullable Entry entry) {
        List<String> own = new ArrayList<>();
        SelfEvaluation known = form;
        Integer year = options.year();
        if (form != null && year != null && !year.equals(form.year())) {
            known = YearRollover.of(form, year);
            own.addAll(YearRollover.mentions(known));
            for (String mention : own) {
                notes.add("“" + form.project() + "”：" + mention + "，请核对");
            }
        }
        return new Project(merged(known, entry), entry == null ? null : entry.contact(), own);
    }

    /** What the list says of a project, over what its form says. */
    private SelfEvaluation merged(@Nullable SelfEvaluation form, Roster.@Nullable Entry entry) {
        SelfEvaluation known = form == null ? DepartmentWorkbook.blank(office.profile()) : withPoints(form);
        if (entry == null) {
            return known;
        }
        Integer year = options.year() == null ? entry.year() : options.year();
        boolean amounts = entry.initialBudget() != null || entry.annualBudget() != null || entry.executed() != null;
        Funds funds = amounts ? AmountUnits.in(entry.budgetUnit(), known.funds()) : known.funds();
        FundLine total = funds.total();
        FundLine merged = total.withInitialBudget(or(entry.initialBudget(), total.initialBudget()))
                .withAnnualBudget(or(entry.annualBudget(), total.annualBudget()))
                .withExecuted(or(entry.executed(), total.executed()))
                .withRatePercent(null)
                .withScore(null);
        return known.withYear(year == null ? known.year() : year)
                .withProject(entry.project())
                .withAuthority(entry.authority() == null ? known.authority() : entry.authority())
                .withUnit(entry.unit() == null ? known.unit() : entry.unit())
                .withFunds(funds.withTotal(merged))
                .withTotalWeight(null)
                .withTotalScore(null)
                .withGrade(null);
    }

    /** The form of an office that gives no points, with the execution's points of this one, which does. */
    private SelfEvaluation withPoints(SelfEvaluation form) {
        Funds funds = form.funds();
        if (form.hasWeights() || funds.total().weight() != null) {
            return form;
        }
        BigDecimal weight = office.profile().scoring().executionWeight();
        return form.withFunds(funds.withTotal(funds.total().withWeight(weight)));
    }

    private static @Nullable BigDecimal or(@Nullable BigDecimal listed, @Nullable BigDecimal stated) {
        return listed == null ? stated : listed;
    }

    private @Nullable Path write(List<Project> projects, Progress progress) throws IOException {
        FileNames names = new FileNames();
        // no project may take the list's name
        String handOut = names.next("发放清单", ".xlsx");
        List<String> given = ProjectFileNames.all(
                names, ".xlsx", projects.stream().map(Project::form).toList());
        FilesBeside files = new FilesBeside(folder, guard, given);
        List<DistributionList.Line> lines = writeForms(files, projects, given, progress);
        return lines.isEmpty() || stopped
                ? null
                : noted(files.put(handOut, DistributionList.write(lines, options.links() != null)));
    }

    /** Makes the workbooks by all processors and puts one after the other; gives the lines of those that are there now. */
    private List<DistributionList.Line> writeForms(
            FilesBeside files, List<Project> projects, List<String> given, Progress progress) throws IOException {
        DepartmentWorkbook workbooks = office.department(options.lockKnown());
        List<DistributionList.Line> lines = new ArrayList<>(projects.size());
        try (OrderedPrefetch<byte[]> made = OrderedPrefetch.parallel(
                "ziping-write",
                projects.size(),
                i -> isKept(given.get(i))
                        ? KEPT
                        : workbooks.write(projects.get(i).form()))) {
            for (int i = 0; i < projects.size() && goesOn(progress); i++) {
                String name = put(files, given.get(i), made.next());
                if (name != null) {
                    lines.add(line(name, projects.get(i)));
                }
                progress.step(i + 1, projects.size(), given.get(i));
            }
        }
        return lines;
    }

    private boolean isKept(String name) {
        return options.onlyLacking() && Files.isRegularFile(folder.resolve(name));
    }

    private DistributionList.Line line(String name, Project project) {
        UnitLinks links = options.links();
        return new DistributionList.Line(
                name,
                RelativeUris.of(name),
                project.form().project(),
                project.form().unit(),
                project.contact(),
                String.join("；", project.notes()),
                links == null ? null : links.link(project.form().unit()));
    }

    /** The name that the workbook got; null, with the reason told, where it could not be written. */
    private @Nullable String put(FilesBeside files, String name, byte[] workbook) {
        if (workbook.length == 0) {
            kept.add(folder.resolve(name));
            return name;
        }
        try {
            Path file = noted(files.put(name, workbook));
            written.add(file);
            return String.valueOf(file.getFileName());
        } catch (RefusedOutputException e) {
            unwritten.add(e.text());
        } catch (IOException e) {
            unwritten.add("无法写入 " + folder.resolve(name) + "：" + IoReason.of(e) + "；请检查输出文件夹是否可写、磁盘是否已满、文件是否正被打开");
        }
        return null;
    }

    private Path noted(FilesBeside.Written file) {
        if (file.note() != null) {
            notes.add(file.note());
        }
        return folder.resolve(file.name());
    }
}
