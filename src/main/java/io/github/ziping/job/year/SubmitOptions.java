package io.github.ziping.job.year;

import io.github.ziping.job.MergeSort;
import io.github.ziping.year.ProjectState;
import java.util.EnumSet;
import java.util.Set;

/**
 * What goes up.
 *
 * @param forms whether each project's official form is written, a file each
 * @param workbook whether the submission workbook is written: the lists and all forms
 * @param states the projects that go up, by their states; those without a form that counts never do
 * @param sort the order of the forms in the workbook; INPUT is that of the list
 */
public record SubmitOptions(boolean forms, boolean workbook, Set<ProjectState> states, MergeSort sort) {
    /** Forms and workbook of all that may go up: 有警告, 可上报 and 已定稿. */
    public static final SubmitOptions USUAL =
            new SubmitOptions(true, true, EnumSet.of(ProjectState.WARNINGS, ProjectState.READY, ProjectState.FINAL));

    /** The same in the order of the list. */
    public SubmitOptions(boolean forms, boolean workbook, Set<ProjectState> states) {
        this(forms, workbook, states, MergeSort.INPUT);
    }

    public SubmitOptions {
        states = Set.copyOf(states);
    }

    /** The same, also of projects whose form has errors. */
    public SubmitOptions withErrors() {
        Set<ProjectState> more = EnumSet.of(ProjectState.ERRORS);
        more.addAll(states);
        return new SubmitOptions(forms, workbook, more, sort);
    }
}
