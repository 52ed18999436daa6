package io.github.ziping.serve.project;

import io.github.ziping.serve.folder.Ids;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.form.ShownForm;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ProjectState;
import io.github.ziping.year.ReceivedItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a project's page shows: the project, one of its versions, and the list of all of them. */
public final class ProjectPage {
    private final LedgerProject project;
    private final @Nullable ReceivedItem shown;
    private final @Nullable ShownForm form;
    private final String fault;

    private ProjectPage(LedgerProject project, @Nullable ReceivedItem shown, @Nullable ShownForm form, String fault) {
        this.project = project;
        this.shown = shown;
        this.form = form;
        this.fault = fault;
    }

    /** @param asked the version that the reader wants to see; null for the one that counts, or else what came last */
    static ProjectPage of(Snapshot now, LedgerProject project, @Nullable ReceivedItem asked) {
        ReceivedItem shown = asked == null ? project.shown() : asked;
        FormOfItem read = FormOfItem.of(now, shown);
        return new ProjectPage(project, shown, read.form(), read.fault());
    }

    /** The project, and how far it is. */
    public LedgerProject project() {
        return project;
    }

    /** The version that is shown; null where nothing came. */
    public @Nullable ReceivedItem shown() {
        return shown;
    }

    /** Its form; null where it is none, or cannot be read now. */
    public @Nullable ShownForm form() {
        return form;
    }

    /** Why its form cannot be shown, in Chinese; empty where it is shown, or there is none. */
    public String fault() {
        return fault;
    }

    /** All that came, the newest first. */
    public List<Version> versions() {
        return Version.of(project, shown);
    }

    /** Those of them that are forms. */
    public List<Version> forms() {
        return versions().stream().filter(version -> version.item().isForm()).toList();
    }

    /** The earlier one of the two that are compared unless others are chosen: that before the shown one; null without two. */
    public @Nullable String before() {
        List<Version> forms = forms();
        if (forms.size() < 2) {
            return null;
        }
        int at = 0;
        for (int i = 0; i < forms.size(); i++) {
            at = forms.get(i).isShown() ? i : at;
        }
        return forms.get(Math.min(at + 1, forms.size() - 1)).id();
    }

    /** The later one of the two; null without two. */
    public @Nullable String after() {
        List<Version> forms = forms();
        String before = before();
        for (int i = 1; i < forms.size(); i++) {
            if (forms.get(i).id().equals(before)) {
                return forms.get(i - 1).id();
            }
        }
        return null;
    }

    /** Whether the office said that a form is final. */
    public boolean isFinal() {
        return project.state().equals(ProjectState.FINAL);
    }

    /** Whether another form than the one that counts is shown. */
    public boolean isOther() {
        return shown != null && project.current() != null && !project.isCurrent(shown);
    }

    /** The page's own address. */
    public String href() {
        return Ids.page(project.entry());
    }

    /** What the shown version is called in addresses; empty where nothing came. */
    public String shownId() {
        return shown == null ? "" : Ids.of(shown);
    }
}
