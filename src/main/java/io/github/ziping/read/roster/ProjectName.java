package io.github.ziping.read.roster;

import io.github.ziping.model.ProjectCode;
import io.github.ziping.read.text.HeaderText;

/** A project's name without the numbers and codes that a list puts in front of it. */
final class ProjectName {
    private ProjectName() {}

    /** {@code 智慧校园} of {@code 1、智慧校园} or {@code 310000-24A001 智慧校园}. */
    static String of(String written) {
        String name =
                HeaderText.strip(ItemNumber.before(HeaderText.strip(written)).rest());
        int code = ProjectCode.end(name);
        return code == 0 ? name : HeaderText.strip(name.substring(code));
    }
}
