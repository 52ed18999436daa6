package io.github.ziping.office;

import io.github.ziping.office.review.OfficeReview;
import io.github.ziping.office.review.Remark;
import io.github.ziping.office.review.Remark.Part;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.io.YamlLines;
import io.github.ziping.write.form.FormGeometry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with an office's folder as a whole, each remark with its file and line. */
final class FolderReview {
    private final Profile profile;
    private final String profileName;
    private final YamlLines profileLines;
    private final String checksName;
    private final @Nullable YamlLines checksLines;

    /**
     * A review of one folder.
     *
     * @param profileName what messages call {@code profile.yaml}; {@code checksName} alike
     * @param checksLines of the office's {@code checks.yaml}; null where it has none
     */
    FolderReview(
            Profile profile,
            String profileName,
            YamlLines profileLines,
            String checksName,
            @Nullable YamlLines checksLines) {
        this.profile = profile;
        this.profileName = profileName;
        this.profileLines = profileLines;
        this.checksName = checksName;
        this.checksLines = checksLines;
    }

    /**
     * What people are warned of in the settings.
     *
     * @throws OfficeException when the settings contradict each other so that they cannot be used
     */
    List<String> warnings() throws OfficeException {
        List<Remark> remarks = OfficeReview.of(profile);
        for (Remark remark : remarks) {
            if (remark.refused()) {
                throw new OfficeException(text(remark));
            }
        }
        return texts(remarks);
    }

    /** What people are warned of in {@code form.xlsx}. */
    List<String> warnings(FormGeometry form) {
        return texts(OfficeReview.of(profile, form));
    }

    private List<String> texts(List<Remark> remarks) {
        List<String> texts = new ArrayList<>();
        for (Remark remark : remarks) {
            texts.add("注意：" + text(remark));
        }
        return List.copyOf(texts);
    }

    private String text(Remark remark) {
        boolean own = remark.part() == Part.CHECKS && checksLines != null;
        YamlLines lines = own && checksLines != null ? checksLines : profileLines;
        String path = remark.part() == Part.CHECKS && !own ? "check." + remark.path() : remark.path();
        int line = lines.line(path);
        return (own ? checksName : profileName) + (line == 0 ? "" : " 第 " + line + " 行") + "，" + path + "："
                + remark.text();
    }
}
