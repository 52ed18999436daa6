package io.github.ziping.job;

import io.github.ziping.files.AtomicFiles;
import io.github.ziping.profile.Profile;
import io.github.ziping.write.department.DepartmentWorkbook;
import io.github.ziping.write.lists.ProjectList;
import io.github.ziping.write.poi.FormTemplateGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Generates an office's blank workbooks from its profile. */
public final class TemplateJob {
    private final Profile profile;

    public TemplateJob(Profile profile) {
        this.profile = profile;
    }

    /** Writes {@code form.xlsx} and {@code input.xlsx} into a folder. */
    public List<Path> writeTemplates(Path folder) throws IOException {
        AtomicFiles files = new AtomicFiles(folder);
        List<Path> written = new ArrayList<>();
        written.add(files.put("form.xlsx", FormTemplateGenerator.generate(profile)));
        written.add(files.put("input.xlsx", DepartmentWorkbook.write(profile, null)));
        return written;
    }

    /** Writes an empty list of projects: the file itself, or one of the usual name in a folder that is there. */
    public Path writeProjectList(Path target) throws IOException {
        Path file = Files.isDirectory(target) ? target.resolve(ProjectList.FILE) : target;
        Path parent = file.toAbsolutePath().getParent();
        return new AtomicFiles(parent == null ? file : parent)
                .put(String.valueOf(file.getFileName()), ProjectList.write(profile));
    }
}
