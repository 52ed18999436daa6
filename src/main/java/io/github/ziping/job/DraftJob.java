package io.github.ziping.job;

import io.github.ziping.files.AtomicFiles;
import io.github.ziping.files.OutputGuard;
import io.github.ziping.files.RefusedOutputException;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.office.OfficeException;
import io.github.ziping.office.OfficeFiles;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.office.draft.OfficeDraft;
import io.github.ziping.profile.io.ChecksWriter;
import io.github.ziping.profile.io.ProfileWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Drafts an office's folder from one of its printed forms. */
public final class DraftJob {
    /** What a draft says of itself. */
    public static final String NOTES = "草稿说明.txt";

    private final OfficeSession base;

    /**
     * A job by an office.
     *
     * @param base whose words the form's headings are looked for by, and who says what the form does not
     */
    public DraftJob(OfficeSession base) {
        this.base = base;
    }

    /**
     * Writes the folder: {@code profile.yaml}, {@code checks.yaml}, {@code form.xlsx}, {@code input.xlsx} and {@link #NOTES}.
     *
     * @param form the printed form, blank or filled in; never changed
     * @param folder made when it is not there; its name becomes the office's
     * @return the files written
     * @throws UnreadableException when the file holds no form
     * @throws OfficeException when the drafted profile contradicts itself, as the form may do; it is there to be mended
     * @throws RefusedOutputException when a profile is there already; nothing is written then
     * @throws IOException when the folder cannot be written
     */
    public List<Path> run(Path form, Path folder) throws UnreadableException, OfficeException, IOException {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        OfficeDraft draft = OfficeDraft.of(form, name, base.profile(), base.password());
        String source = String.valueOf(form.getFileName());
        OutputGuard guard = new OutputGuard(List.of(form), base.isOverwriting());
        for (String file : List.of(OfficeFiles.PROFILE, OfficeFiles.CHECKS)) {
            guard.refuse(folder.resolve(file));
        }
        AtomicFiles files = new AtomicFiles(folder);
        List<Path> written = new ArrayList<>();
        written.add(files.put(OfficeFiles.PROFILE, utf8(ProfileWriter.write(draft.profile(), remarks(source)))));
        written.add(files.put(
                OfficeFiles.CHECKS,
                utf8(ChecksWriter.write(
                        base.profile().checks(),
                        draft.words(),
                        List.of("审核的阈值和用语：只写与所有办公室通用的不同的项，全部的项见 docs/office-reference.md。")))));
        written.add(files.put(NOTES, utf8(notes(source, draft.notes()))));
        written.addAll(new TemplateJob(drafted(folder)).writeTemplates(folder));
        return written;
    }

    private OfficeSession drafted(Path folder) throws OfficeException {
        OfficeSession session = OfficeSession.open(folder.toString());
        return base.isOverwriting() ? session.overwriting() : session;
    }

    private static List<String> remarks(String source) {
        return List.of(
                "由 ziping template --from 按“" + source + "”起草，请核对后使用；起草时取来的、没有把握的、没有照搬的，见 " + NOTES + "。",
                "改后运行 ziping template -t 本文件夹 -o 本文件夹 重新生成 form.xlsx 和 input.xlsx。各项的含义见 docs/office-reference.md。");
    }

    private static String notes(String source, List<String> notes) {
        return "按“" + source + "”起草的模板，请对照原表核对一遍再用。\n\n" + String.join("\n", notes)
                + "\n核对的办法\n- 打开 form.xlsx，与原表逐行对照；不同的改 profile.yaml，再运行 ziping template。\n"
                + "- 用 ziping check -t 本文件夹 审核一张填好的原表，看读出的数和原表是否一致。\n";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
