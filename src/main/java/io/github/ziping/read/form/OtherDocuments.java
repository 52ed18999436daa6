package io.github.ziping.read.form;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.Source;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.Indicator;
import io.github.ziping.ooxml.Workbook;
import io.github.ziping.profile.TemplateStamp;
import io.github.ziping.read.kind.DocumentKind;
import io.github.ziping.read.kind.DocumentKinds;
import io.github.ziping.read.sheet.FormRegion;
import io.github.ziping.read.sheet.SheetGrid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook that hold other documents than projects' self-evaluations, told in one finding. */
final class OtherDocuments {
    private static final Set<DocumentKind> MADE_OF_FORMS =
            EnumSet.of(DocumentKind.SUMMARY_LIST, DocumentKind.FINDINGS_LIST, DocumentKind.INDICATOR_LIST);

    private final Workbook file;
    private final String fileName;
    private final boolean own;
    private final Map<Integer, DocumentKind> found = new TreeMap<>();

    OtherDocuments(Workbook file, String fileName) {
        this.file = file;
        this.fileName = fileName;
        // a department's workbook says itself what it is
        this.own = TemplateStamp.parse(file.texts().get(TemplateStamp.NAME)) != null;
    }

    /** Whether the workbook is one of this program's for a department. */
    boolean isOwn() {
        return own;
    }

    /** What a part of a sheet is that has the blocks of a form; null for a self-evaluation. */
    @Nullable
    DocumentKind kindOf(FormRegion form) {
        return own ? null : DocumentKinds.ofForm(form.grid(), form.isScored());
    }

    void add(int sheet, DocumentKind kind) {
        found.put(sheet, kind);
    }

    /** What a sheet is that holds no form; null where that is not known. */
    @Nullable
    DocumentKind kindOf(SheetGrid sheet) {
        return own ? null : DocumentKinds.ofSheet(sheet);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** What lies beside forms that are read; lists that are made of the forms' own values are no news. */
    List<Finding> besideForms() {
        found.values().removeAll(MADE_OF_FORMS);
        return found.isEmpty() ? List.of() : List.of(finding());
    }

    /** What was found. */
    Collection<DocumentKind> kinds() {
        return found.values();
    }

    /** Their indices. */
    Set<Integer> sheets() {
        return found.keySet();
    }

    /** What they are and what to do. */
    Finding finding() {
        Set<String> remedies = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        for (Map.Entry<Integer, DocumentKind> entry : found.entrySet()) {
            names.add("“" + file.sheetNames().get(entry.getKey()) + "”是"
                    + entry.getValue().label());
            remedies.add(entry.getValue().remedy());
        }
        boolean one = found.size() == 1;
        boolean goalsOnly = found.values().stream().allMatch(kind -> kind == DocumentKind.GOAL_FORM);
        Map.Entry<Integer, DocumentKind> first = found.entrySet().iterator().next();
        String message = one ? "这是" + first.getValue().label() : "工作表" + String.join("、", names);
        return ReadingRule.OTHER_DOCUMENT.at(
                fileName,
                one ? file.sheetNames().get(first.getKey()) : null,
                null,
                null,
                message + "，不是项目支出绩效自评表，" + (goalsOnly ? "只用来核对同一项目的自评表" : "没有读取"),
                remedies.iterator().next(),
                null);
    }

    /** A form that is read although it is no project's: said once, and asked for no points where it has none. */
    Reading named(Reading form, DocumentKind kind) {
        boolean points = form.evaluation().indicators().stream().anyMatch(OtherDocuments::hasPoints);
        List<Finding> findings = new ArrayList<>();
        findings.add(finding(form, kind, points));
        for (Finding finding : form.findings()) {
            if (points || !ReadingRule.MISSING_VALUE.found(finding)) {
                findings.add(finding);
            }
        }
        return form.withFindings(findings);
    }

    private Finding finding(Reading form, DocumentKind kind, boolean points) {
        FieldPath title = FieldPath.of(Field.TITLE);
        Source.Place place = form.source().place(title);
        String done = points ? "照常读取、审核，不列入项目汇总" : "没有分值和得分：照常读取，不评分，不列入项目汇总";
        return ReadingRule.OTHER_DOCUMENT.at(
                fileName,
                place == null ? form.source().mainSheet() : place.sheet(),
                place == null ? null : place.cell(),
                title,
                "这是" + kind.label() + "，不是项目支出绩效自评表，" + done,
                kind.remedy(),
                form.evaluation().title());
    }

    private static boolean hasPoints(Indicator indicator) {
        return indicator.weight() != null || indicator.score() != null;
    }
}
