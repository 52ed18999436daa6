package io.github.ziping.office;

import io.github.ziping.profile.Profile;
import io.github.ziping.profile.io.ProfileCompiler;
import io.github.ziping.profile.io.ProfileReader;
import io.github.ziping.profile.io.YamlLines;
import io.github.ziping.strict.StrictException;
import io.github.ziping.write.form.FormTemplate;
import io.github.ziping.write.form.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an office's profile and masters come from: a folder, or the built-in ones inside the jar. */
public final class OfficeFiles {
    /** The office that is meant when none is named. */
    public static final String DEFAULT = "shanghai-2024";

    /** The file that makes a folder an office's. */
    public static final String PROFILE = "profile.yaml";

    /** What an office changes of the rules, if it does not say it in {@link #PROFILE}. */
    public static final String CHECKS = "checks.yaml";

    private static final String BUILT_IN = "/templates/";

    private final String name;
    private final @Nullable Path folder;

    private OfficeFiles(String name, @Nullable Path folder) {
        this.name = name;
        this.folder = folder;
    }

    /** The office of this name, or in this folder. */
    public static OfficeFiles find(String nameOrFolder) throws OfficeException {
        boolean plain =
                nameOrFolder.indexOf('/') < 0 && nameOrFolder.indexOf('\\') < 0 && !nameOrFolder.startsWith(".");
        if (plain && OfficeFiles.class.getResource(BUILT_IN + nameOrFolder + "/profile.yaml") != null) {
            return new OfficeFiles(nameOrFolder, null);
        }
        Path folder = Path.of(nameOrFolder);
        if (Files.isRegularFile(folder.resolve("profile.yaml"))) {
            return new OfficeFiles(nameOrFolder, folder);
        }
        throw new OfficeException(
                "找不到模板“" + nameOrFolder + "”：既不是内置模板，也不是含有 profile.yaml 的文件夹；内置模板有 " + String.join("、", builtIn()));
    }

    /** The names of the built-in offices, as the build listed the folders. */
    public static List<String> builtIn() {
        try (InputStream in = OfficeFiles.class.getResourceAsStream(BUILT_IN + ProfileCompiler.OFFICES)) {
            if (in != null) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged", e);
        }
        // an editor's own build makes no list
        return List.of(DEFAULT);
    }

    public Profile profile() throws OfficeException {
        try {
            byte[] compiled = folder == null ? resource("profile.json") : null;
            if (compiled != null) {
                return ProfileReader.readCompiled(compiled, fileName("profile.yaml"));
            }
            String profile = text(PROFILE);
            return folder != null && Files.isRegularFile(folder.resolve(CHECKS))
                    ? ProfileReader.read(profile, fileName(PROFILE), text(CHECKS), fileName(CHECKS))
                    : ProfileReader.read(profile, fileName(PROFILE));
        } catch (StrictException e) {
            throw new OfficeException(e.text());
        }
    }

    /** A review of the folder; null for a built-in office, which needs none. */
    @Nullable
    FolderReview review(Profile profile) throws OfficeException {
        if (folder == null) {
            return null;
        }
        boolean checks = Files.isRegularFile(folder.resolve(CHECKS));
        return new FolderReview(
                profile,
                fileName(PROFILE),
                YamlLines.of(text(PROFILE)),
                fileName(CHECKS),
                checks ? YamlLines.of(text(CHECKS)) : null);
    }

    /** The office's compiled {@code form.xlsx}. */
    public FormTemplate template() throws OfficeException {
        try {
            return FormTemplate.compile(bytes("form.xlsx"), fileName("form.xlsx"));
        } catch (TemplateException e) {
            throw new OfficeException(e.text());
        }
    }

    /** The name of one of the office's files for messages. */
    public String fileName(String file) {
        return folder == null ? name + "/" + file : folder.resolve(file).toString();
    }

    private String text(String file) throws OfficeException {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    byte[] bytes(String file) throws OfficeException {
        try {
            byte[] bytes = folder == null ? resource(file) : Files.readAllBytes(folder.resolve(file));
            if (bytes != null) {
                return bytes;
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        throw new OfficeException("缺少 " + fileName(file) + "；请先运行 ziping template 生成");
    }

    /** A file of a built-in office; null where it is not in the jar. */
    private byte @Nullable [] resource(String file) throws OfficeException {
        try (InputStream in = OfficeFiles.class.getResourceAsStream(BUILT_IN + name + "/" + file)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private OfficeException unreadable(String file, IOException e) {
        return new OfficeException("无法读取 " + fileName(file) + "：" + e.getMessage());
    }
}
