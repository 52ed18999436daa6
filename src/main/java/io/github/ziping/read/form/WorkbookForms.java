package io.github.ziping.read.form;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.FindingList;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.profile.InputDesign;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.kind.DocumentKind;
import io.github.ziping.read.sheet.FormRegion;
import io.github.ziping.read.sheet.HeaderDictionary;
import io.github.ziping.read.sheet.SheetGrid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a department's workbook from official forms, and reads either. */
public final class WorkbookForms {
    private final Workbook file;
    private final String fileName;
    private final Profile profile;
    private final HeaderDictionary words;
    private final List<Reading> readings = new ArrayList<>(1);
    private final List<Reading> goals = new ArrayList<>(0);
    private final List<Finding> asides = new ArrayList<>(0);
    private final List<String> hiddenForms = new ArrayList<>(0);
    private final List<String> foreign = new ArrayList<>(0);
    private final OtherDocuments others;
    private @Nullable FormRegion withoutIndicators;
    private @Nullable String blankMaster;
    private boolean indicators;
    private int findingsLeft = Limits.FINDINGS_IN_FILE;

    private WorkbookForms(Workbook file, String fileName, Profile profile, HeaderDictionary words) {
        this.file = file;
        this.fileName = fileName;
        this.profile = profile;
        this.words = words;
        this.others = new OtherDocuments(file, fileName);
    }

    /**
     * Reads all forms of a workbook and says what else there is.
     *
     * @param fileName as the user named it, for findings
     * @throws OoxmlException when it is damaged
     */
    public static WorkbookContent content(Workbook file, String fileName, Profile profile, HeaderDictionary words)
            throws OoxmlException {
        WorkbookForms reader = new WorkbookForms(file, fileName, profile, words);
        List<Reading> forms = List.of();
        List<Finding> reasons = List.of();
        try {
            forms = reader.read();
        } catch (UnreadableException e) {
            reasons = e.findings();
        }
        return new WorkbookContent(forms, reader.goals, new HashSet<>(reader.others.kinds()), reader.foreign, reasons);
    }

    private List<Reading> read() throws UnreadableException, OoxmlException {
        int usual = usualSheets();
        if (usual < 2) {
            for (int i = 0; i < file.sheetNames().size(); i++) {
                if (!DepartmentSheets.isHelper(file, i)) {
                    readSheet(i);
                }
            }
            if (readings.isEmpty() && blankMaster != null) {
                throw new UnreadableException(List.of(ReadingRule.NOT_FILLED_IN.ofFile(
                        fileName, "工作表“" + blankMaster + "”是空白的自评表，没有填写内容", "提交填写完的填报表或自评表")));
            }
            if (readings.isEmpty() && !indicators && usual == 0 && withoutIndicators != null) {
                readings.add(reader(withoutIndicators).read());
                asides.clear();
            }
            if (readings.isEmpty() && !hiddenForms.isEmpty()) {
                throw notAForm("自评表在隐藏的工作表“" + String.join("、", hiddenForms) + "”中", "在 Excel 中取消隐藏该工作表，保存后重新提交");
            }
        }
        if (readings.isEmpty()) {
            DepartmentReader.Content department = readDepartment(usual >= 2 || others.isOwn());
            readings.add(department.form());
            asides.clear();
            foreign.addAll(department.further());
            for (String sheet : department.further()) {
                asides.add(aside(
                        ReadingRule.UNREAD_CELL,
                        sheet,
                        "这里另有一套填报的内容，没有读取：一个文件只填一个项目",
                        "是另一个项目的，另存为单独的文件报送；是多余的副本，删除这个工作表"));
            }
        }
        readings.replaceAll(new BlankForm(profile, others.isOwn())::marked);
        return withAsides();
    }

    private DepartmentReader.Content readDepartment(boolean named) throws UnreadableException, OoxmlException {
        try {
            return DepartmentReader.read(file, fileName, profile, words, others.sheets(), named);
        } catch (UnreadableException e) {
            throw others.isEmpty() ? e : new UnreadableException(List.of(others.finding()));
        }
    }

    /** How many of the three sheets of a department's workbook are there by name. */
    private int usualSheets() {
        InputDesign design = profile.input();
        List<String> names = file.sheetNames();
        int count = names.contains(design.basicsSheet()) ? 1 : 0;
        count += names.contains(design.goalsSheet()) ? 1 : 0;
        return count + (names.contains(design.indicatorsSheet()) ? 1 : 0);
    }

    private void readSheet(int index) throws OoxmlException {
        SheetGrid sheet = SheetGrid.read(file, index, words);
        List<FormRegion> regions = FormRegions.find(sheet, words);
        boolean form = false;
        for (FormRegion region : regions) {
            if (region.isForm()) {
                form = true;
                DocumentKind kind = others.kindOf(region);
                if (kind == null || kind.isReadable()) {
                    indicators = true;
                    readForm(region, kind, file.isHidden(index));
                } else {
                    addOther(index, kind, region.grid());
                }
            }
        }
        DocumentKind other = form ? null : others.kindOf(sheet);
        if (other == null) {
            readRest(regions, file.isHidden(index));
        } else {
            addOther(index, other, sheet.form(0, sheet.rows().size(), 0, Integer.MAX_VALUE));
        }
    }

    private void addOther(int index, DocumentKind kind, SheetGrid part) {
        if (!kind.isForm()) {
            // a list may name several projects
            foreign.add(part.name());
        }
        if (!file.isHidden(index)) {
            others.add(index, kind);
            if (kind == DocumentKind.GOAL_FORM) {
                goals.addAll(new GoalForms(fileName, profile, words).read(part));
            }
        }
    }

    /** The form with as many findings as the file may still tell one by one. */
    private Reading limited(Reading reading) {
        List<Finding> told = FindingList.limited(reading.findings(), findingsLeft);
        findingsLeft -= Math.min(findingsLeft, reading.findings().size());
        return told.size() == reading.findings().size() ? reading : reading.withFindings(told);
    }

    private void readForm(FormRegion region, @Nullable DocumentKind kind, boolean hidden) throws OoxmlException {
        String sheet = region.grid().name();
        if (hidden) {
            hiddenForms.add(sheet);
            foreign.add(sheet);
            asides.add(aside(ReadingRule.UNREAD_CELL, sheet, "隐藏的工作表中另有一张自评表，没有读取", "取消隐藏该工作表，或将其删除"));
            return;
        }
        Reading reading = reader(region).read();
        if (isBlankTemplate(reading)) {
            blankMaster = sheet;
        } else {
            if (readings.size() == Limits.FORMS) {
                throw OoxmlException.tooMuch("文件里的自评表超过 " + Limits.FORMS + " 张");
            }
            readings.add(limited(kind == null ? reading : others.named(reading, kind)));
        }
    }

    /** A template's numbers are placeholders too, which a project that is called like one does not bring about. */
    private static boolean isBlankTemplate(Reading reading) {
        return "{{project}}".equals(reading.evaluation().project())
                && reading.findings().stream()
                        .anyMatch(f ->
                                f.rule().equals(ReadingRule.BAD_NUMBER.rule().id()));
    }

    private void readRest(List<FormRegion> regions, boolean hidden) {
        for (FormRegion region : regions) {
            if (!region.isForm()) {
                indicators |= region.indicators() != null;
                if (!hidden) {
                    readRest(region);
                }
            }
        }
    }

    /** A part of a form that is none by itself: of no matter in a department's workbook. */
    private void readRest(FormRegion region) {
        if (region.lacksIndicators()) {
            withoutIndicators = withoutIndicators == null ? region : withoutIndicators;
            asides.add(aside(ReadingRule.NOT_A_FORM, region.grid().name(), "这里的表没有指标表头，没有读取", "按空白表补上指标表的表头后重新提交"));
        } else if (region.indicators() != null) {
            asides.add(aside(
                    ReadingRule.NOT_A_FORM, region.grid().name(), "这里的指标表没有项目名称和资金表，没有读取", "补上项目名称和资金表，或把指标并入所属的自评表"));
        }
    }

    private OfficialReader reader(FormRegion region) {
        return new OfficialReader(region, fileName, profile, words);
    }

    private Finding aside(ReadingRule rule, String sheet, String message, String remedy) {
        return rule.at(fileName, sheet, null, null, message, remedy, null);
    }

    private UnreadableException notAForm(String message, String remedy) {
        return new UnreadableException(List.of(ReadingRule.NOT_A_FORM.ofFile(fileName, message, remedy)));
    }

    /** What concerns the file and none of its forms is told with the first of them. */
    private List<Reading> withAsides() {
        asides.addAll(others.besideForms());
        if (!asides.isEmpty()) {
            Reading first = readings.get(0);
            List<Finding> findings = new ArrayList<>(first.findings());
            findings.addAll(asides);
            readings.set(0, first.withFindings(findings));
        }
        return readings;
    }
}
