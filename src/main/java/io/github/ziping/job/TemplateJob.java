package io.github.ziping.job;

import io.github.ziping.files.AtomicFiles;
import io.github.ziping.files.OutputGuard;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.department.DepartmentWorkbook;
import io.github.ziping.write.lists.ProjectList;
import io.github.ziping.write.poi.FormTemplateGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Generates an office's blank workbooks from its profile. */
public final class TemplateJob {
    private static final String FORM = "form.xlsx";
    private static final String INPUT = "input.xlsx";

    private final Profile profile;
    private final OutputGuard guard;

    public TemplateJob(OfficeSession office) {
        this.profile = office.profile();
        this.guard = new OutputGuard(List.of(), office.isOverwriting());
    }

    /** Writes {@code form.xlsx} and {@code input.xlsx} into a folder. */
    public List<Path> writeTemplates(Path folder) throws IOException {
        // restyled ones are somebody's work: both are looked at before one is written
        guard.refuse(folder.resolve(FORM));
        guard.refuse(folder.resolve(INPUT));
        AtomicFiles files = new AtomicFiles(folder);
        List<Path> written = new ArrayList<>();
        written.add(files.put(FORM, FormTemplateGenerator.generate(profile)));
        written.add(files.put(INPUT, DepartmentWorkbook.write(profile, null)));
        return written;
    }

    /** Writes an empty list of projects: the file itself, or one of the usual name in a folder that is there. */
    public Path writeProjectList(Path target) throws IOException {
        Path file = guard.file(target, ProjectList.FILE);
        Path parent = file.toAbsolutePath().getParent();
        return new AtomicFiles(parent == null ? file : parent)
                .put(String.valueOf(file.getFileName()), ProjectList.write(profile));
    }
}
