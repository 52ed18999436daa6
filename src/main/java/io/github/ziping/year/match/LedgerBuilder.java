package io.github.ziping.year.match;

import io.github.ziping.check.BatchFindings;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.FindingOrder;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.FoldedText;
import io.github.ziping.model.Roster;
import io.github.ziping.profile.Profile;
import io.github.ziping.year.Choices.Choice;
import io.github.ziping.year.FinalForms.FinalForm;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ListedYears;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.SettledQuestion;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds the ledger of a year in two steps: first what came is matched with the list, and the forms that count are told; when
 * somebody has checked these beside each other, the ledger is made.
 */
public final class LedgerBuilder {
    /**
     * What people said of a year's folder, and how it is read.
     *
     * @param name the folder's own name
     * @param settings 设置.txt
     * @param choices 采用.txt
     * @param finals 定稿.txt
     * @param settled 确认.txt
     * @param notes what is told of other files beside them, in Chinese, a text each
     */
    public record Marks(
            String name,
            YearSettings settings,
            List<Choice> choices,
            List<FinalForm> finals,
            List<SettledQuestion> settled,
            List<String> notes) {
        public Marks {
            choices = List.copyOf(choices);
            finals = List.copyOf(finals);
            settled = List.copyOf(settled);
            notes = List.copyOf(notes);
        }
    }

    private final Roster roster;
    private final Profile profile;
    private final Marks marks;
    private final ChosenFiles choices;
    private final List<ProjectRow> rows = new ArrayList<>();
    private final List<Candidate> unmatched;
    private final List<Candidate> compared = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * Matches files with projects.
     *
     * @param roster the list of projects; may be empty
     * @param received all files of 收件, those that are not read among them, with the names that count, see {@link CountedNames}
     */
    public LedgerBuilder(
            Roster roster, Profile profile, Marks marks, List<ReceivedFile> received, FormHistory history) {
        DistinctProjects listed = DistinctProjects.of(roster);
        this.roster = listed.roster();
        this.profile = profile;
        this.marks = marks;
        this.choices = new ChosenFiles(marks.choices(), received);
        ProjectMatching matching = new ProjectMatching(listed.roster(), choices, Candidate.of(received));
        this.unmatched = matching.unmatched();
        NewestForm newest = new NewestForm(profile.checks(), history);
        Set<FinalForm> used = new HashSet<>();
        Map<String, List<FinalForm>> finals = new HashMap<>();
        for (FinalForm line : marks.finals()) {
            finals.computeIfAbsent(FoldedText.of(line.project()), name -> new ArrayList<>(1))
                    .add(line);
        }
        for (Roster.Entry entry : listed.roster().entries()) {
            ProjectRow row = new ProjectRow(entry, matching.of(entry), newest);
            row.decide(choices, finals.getOrDefault(FoldedText.of(entry.project()), List.of()), used);
            rows.add(row);
            if (row.current != null) {
                compared.add(row.current);
            }
        }
        unmatched.stream().filter(Candidate::isForm).forEach(compared::add);
        compared.sort(Comparator.comparing(Candidate::name).thenComparing(Candidate::sheet));
        notes.addAll(listed.notes());
        noteFinals(used);
    }

    /** Lines of 定稿.txt whose file is not there as it was. */
    private void noteFinals(Set<FinalForm> used) {
        Map<String, List<ProjectRow>> named = new HashMap<>();
        for (ProjectRow row : rows) {
            named.computeIfAbsent(FoldedText.of(row.entry.project()), name -> new ArrayList<>(1))
                    .add(row);
        }
        for (FinalForm line : marks.finals()) {
            if (used.contains(line)) {
                continue;
            }
            List<ProjectRow> about = named.getOrDefault(FoldedText.of(line.project()), List.of()).stream()
                    .filter(row -> line.fits(row.entry))
                    .toList();
            String place = YearFolder.FINAL_FORMS + " 第 " + line.number() + " 行";
            if (about.isEmpty()) {
                notes.add(place + "：名单上没有项目“" + line.project() + "”，没有起作用；核对名单，或去掉这一行");
            }
            for (ProjectRow row : about) {
                row.notes.add("定稿的“" + line.file() + "”在收件里找不到内容相同的文件（被修改、移走或删除了）；核对后重新定稿，或去掉 " + place);
            }
        }
    }

    /** The forms that count and those of no listed project, by path: to be checked beside each other. */
    public List<Reading> compared() {
        List<Reading> forms = new ArrayList<>();
        for (Candidate candidate : compared) {
            if (candidate.form != null) {
                forms.add(candidate.form);
            }
        }
        return forms;
    }

    /**
     * The ledger.
     *
     * @param found what is wrong with {@link #compared} beside each other and with what the list asks for
     * @param ofList what is wrong with the list itself
     * @param sent the workbook in 发放 of each project that has one
     * @param unreadable how many files should give a form, or the list, and do not
     */
    public Ledger ledger(BatchFindings found, List<Finding> ofList, Map<Roster.Entry, String> sent, int unreadable) {
        Map<Candidate, List<Finding>> beside = beside(found.ofForms());
        List<Finding> all = new ArrayList<>(ofList);
        // people may have said that a form of another name is the project's
        Set<List<Object>> present = new HashSet<>();
        rows.stream()
                .filter(row -> row.current != null)
                .forEach(row -> present.add(place(row.entry.sheet(), row.entry.cell())));
        found.ofRoster().stream()
                .filter(missing -> !present.contains(place(missing.sheet(), missing.cell())))
                .forEach(all::add);
        List<LedgerProject> projects = new ArrayList<>();
        for (ProjectRow row : rows) {
            projects.add(project(row, sent.get(row.entry), beside, all));
        }
        List<ReceivedItem> others = new ArrayList<>();
        for (Candidate candidate : unmatched) {
            ReceivedItem item = item(candidate, beside);
            others.add(item);
            all.addAll(item.findings());
        }
        others.sort(Comparator.comparing(ReceivedItem::label));
        all.sort(FindingOrder.BY_PLACE);
        List<String> remarks = new ArrayList<>(marks.settings().notes());
        String otherYears =
                ListedYears.ofFolder(roster.entries(), marks.settings().yearOf(marks.name()));
        remarks.addAll(otherYears == null ? List.of() : List.of(otherYears));
        remarks.addAll(marks.notes());
        remarks.addAll(choices.notes());
        remarks.addAll(notes);
        return new Ledger(
                marks.name(), year(), marks.settings().deadline(), projects, others, ofList, all, remarks, unreadable);
    }

    /** What was found in the compared forms, and nobody has answered. */
    private Map<Candidate, List<Finding>> beside(List<List<Finding>> found) {
        List<Reading> forms = compared();
        SettledFindings settled = new SettledFindings(marks.settled(), forms);
        Map<Candidate, List<Finding>> beside = new HashMap<>();
        for (int i = 0; i < compared.size(); i++) {
            beside.put(compared.get(i), settled.open(forms.get(i), found.get(i)));
        }
        return beside;
    }

    private static List<Object> place(@Nullable String sheet, @Nullable CellRef cell) {
        return List.of(Objects.requireNonNullElse(sheet, ""), cell == null ? "" : cell);
    }

    private LedgerProject project(
            ProjectRow row, @Nullable String sent, Map<Candidate, List<Finding>> beside, List<Finding> all) {
        List<ReceivedItem> items = new ArrayList<>();
        ReceivedItem current = null;
        for (Candidate candidate : row.candidates) {
            ReceivedItem item = item(candidate, beside);
            items.add(item);
            current = candidate == row.current ? item : current;
            if (candidate == row.current || !candidate.isForm()) {
                all.addAll(item.findings());
            }
        }
        return new LedgerProject(
                row.entry, row.state(sent != null, current), sent, items, current, row.reason, row.notes, row.newer);
    }

    private ReceivedItem item(Candidate candidate, Map<Candidate, List<Finding>> beside) {
        List<Finding> findings =
                new ArrayList<>(candidate.form == null ? candidate.file.reasons() : candidate.form.findings());
        findings.addAll(beside.getOrDefault(candidate, List.of()));
        return candidate.item(findings, profile);
    }

    /** What the settings say, else the folder's name; else the one year that the list says. */
    private @Nullable Integer year() {
        Integer own = marks.settings().yearOf(marks.name());
        if (own != null) {
            return own;
        }
        Map<Integer, Integer> years = new HashMap<>();
        for (Roster.Entry entry : roster.entries()) {
            if (entry.year() != null) {
                years.merge(entry.year(), 1, Integer::sum);
            }
        }
        return years.size() == 1 ? years.keySet().iterator().next() : null;
    }
}
