package io.github.ziping.profile.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.strict.StrictException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * {@code docs/office-reference.md} says what the reader knows: keys, types and defaults are asked of the reader itself, the
 * descriptions stand in {@code profile-keys.txt} and in the remarks of {@code checks.yaml}. After a change, {@code mvn test
 * -Dtest=OfficeReferenceTest -Dziping.reference=write} writes the page anew.
 */
@Tag("slow")
class OfficeReferenceTest {
    private static final Path PAGE = Path.of("docs/office-reference.md");
    private static final Path COMMON = Path.of("src/main/resources/io/github/ziping/profile/io/checks.yaml");
    private static final int LONGEST_EXAMPLE = 48;
    private static final int LISTED = 3;

    /** Keys of checks.yaml of free names that only an office has. */
    private static final Map<String, ProfileKeys.Key> OWN = Map.of(
            "check.levels",
                    new ProfileKeys.Key("改变级别的规则：规则的标识和 error 错误、warning 警告、info 提示；全部规则见 ziping explain", "{}"),
            "check.levels.*", new ProfileKeys.Key("一条规则的级别", ""),
            "check.off", new ProfileKeys.Key("不查的规则：规则的标识和为什么不查", "{}"),
            "check.off.*", new ProfileKeys.Key("为什么不查这条规则", ""),
            "check.placed.*", new ProfileKeys.Key("名称的结尾和它所属的一级指标", ""),
            "check.bands[].from", new ProfileKeys.Key("得分从分值的百分之多少起是这一档", ""),
            "check.bands[].words", new ProfileKeys.Key("这一档的各种说法，第一个是本办公室自己用的", ""));

    private static final ReaderProbe PROBE = probe();
    private static final Map<String, ReaderProbe.Key> KEYS = PROBE.keys();

    private static ReaderProbe probe() {
        try {
            return new ReaderProbe(sample());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The office of Shanghai, saying all that may go without saying, too. */
    private static String sample() throws IOException {
        StringBuilder yaml = new StringBuilder(Files.readString(Path.of("templates/shanghai-2024/profile.yaml"))
                .replace("  page: {", "  page: {landscape: false, ")
                .replace(
                        "title:  {size: 16, bold: true, align: center, border: false, wrap: true}",
                        "title: {size: 16, bold: true, align: center, vertical: top, border: false, wrap: true, shrink: true,"
                                + " format: \"0.00\"}"));
        yaml.append("\ncheck:\n");
        Files.readString(COMMON)
                .lines()
                .forEach(line -> yaml.append("  ").append(line).append('\n'));
        return yaml.append("  levels: {low-execution: info}\n  \"off\": {name-variant: 单位名称由系统统一生成}\n")
                .toString();
    }

    /** What each key means, those of the rules below {@code check}. */
    private static Map<String, ProfileKeys.Key> descriptions() {
        Map<String, ProfileKeys.Key> keys = new LinkedHashMap<>(ProfileKeys.all());
        CheckKeys.all().forEach((path, key) -> keys.put("check." + path, key));
        keys.putAll(OWN);
        return keys;
    }

    @Test
    void thePageSaysWhatTheReaderKnows() throws IOException {
        String page = page(KEYS);
        if ("write".equals(System.getProperty("ziping.reference"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as("see the comment of this class").isEqualTo(page);
    }

    @Test
    void everyKeyIsDescribedOnceAndNoOther() {
        Map<String, ProfileKeys.Key> descriptions = descriptions();

        Set<String> undescribed = new TreeSet<>(KEYS.keySet());
        undescribed.removeAll(descriptions.keySet());
        // the parts of a list or of free names in checks.yaml are described with it
        undescribed.removeIf(path -> path.startsWith("check.") && (path.contains("[]") || path.endsWith(".*")));
        assertThat(undescribed).isEmpty();
        Set<String> unknown = new TreeSet<>(descriptions.keySet());
        unknown.removeAll(KEYS.keySet());
        assertThat(unknown).isEmpty();
        assertThat(descriptions.values())
                .allSatisfy(key -> assertThat(key.says()).isNotBlank());
    }

    /** A key that may be left out has a default, the stated one, and no other key has one. */
    @Test
    void theDefaultsAreTheReaders() throws StrictException {
        for (Map.Entry<String, ReaderProbe.Key> key : KEYS.entrySet()) {
            ProfileKeys.Key described = ProfileKeys.all().get(key.getKey());
            if (described == null || key.getKey().endsWith("*")) {
                continue;
            }
            String otherwise = described.otherwise();
            assertThat(otherwise != null)
                    .as(key.getKey())
                    .isEqualTo(key.getValue().optional());
            if (otherwise != null && !otherwise.isEmpty()) {
                Object stated = new Yaml().load(otherwise);
                assertThat(PROBE.with(key.getKey(), stated)).as(key.getKey()).isEqualTo(PROBE.with(key.getKey(), null));
            }
        }
    }

    private static String page(Map<String, ReaderProbe.Key> keys) {
        StringBuilder page = new StringBuilder("""
                # 模板文件夹里的每一项设置

                一个办公室的模板是一个文件夹：`profile.yaml`（用语、数字、表的样子）、`checks.yaml`（审核的阈值和用语，可以没有）、`form.xlsx` 和
                `input.xlsx`（由 `ziping template` 生成）。从一张印好的表做出文件夹的步骤见 [office-tutorial.md](office-tutorial.md)。

                下面按文件列出全部的项：`[]` 表示列表里的每一个，`*` 表示名称自定。“省略时”一栏空着的必须写；例子取自内置的 `shanghai-2024` 和通用的
                `checks.yaml`。写错的项、不认识的项，程序会指出文件、行和位置；各项合起来自相矛盾的也会指出。

                """);
        page.append("## profile.yaml\n");
        rows(keys, "check", false, page);
        page.append("""

                ## checks.yaml

                每一项都可以省略，省略时用所有办公室通用的值（例子一栏，较长的只列开头几个）；写了的整项替换，列表不合并。没有这个文件的办公室可以把同样的内容写在
                `profile.yaml` 的 `check` 一节里，只写一处。
                """);
        rows(keys, "check", true, page);
        return page.toString();
    }

    private static void rows(Map<String, ReaderProbe.Key> keys, String checks, boolean ofChecks, StringBuilder page) {
        Map<String, ProfileKeys.Key> descriptions = descriptions();
        String section = "";
        for (Map.Entry<String, ReaderProbe.Key> entry : keys.entrySet()) {
            String path = entry.getKey();
            boolean check = path.startsWith(checks + ".");
            if (check != ofChecks) {
                continue;
            }
            String shown = check ? path.substring(checks.length() + 1) : path;
            String first = shown.split("[.\\[]", 2)[0];
            boolean begins = !first.equals(section) && (entry.getValue().example() == null || section.isEmpty());
            if (begins) {
                page.append("\n| 项 | 类型 | 省略时 | 例 | 含义 |\n|---|---|---|---|---|\n");
            }
            section = first;
            ProfileKeys.Key described = descriptions.get(path);
            page.append(row(shown, entry.getValue(), described, check)).append('\n');
        }
    }

    private static String row(String path, ReaderProbe.Key key, ProfileKeys.@Nullable Key described, boolean check) {
        String otherwise = described == null || described.otherwise() == null ? "" : described.otherwise();
        String without = check ? "通用的值" : key.optional() ? otherwise.isEmpty() ? "没有" : code(otherwise) : "";
        String example = key.example() == null ? "" : code(example(key.example()));
        String says = described == null ? "" : described.says();
        return String.join(" | ", List.of("| " + code(path), key.type(), without, example, says)) + " |";
    }

    private static String example(Object value) {
        if (value instanceof List<?> list) {
            List<String> first = new ArrayList<>();
            for (Object element : list) {
                if (first.size() < LISTED) {
                    first.add(example(element));
                }
            }
            return "[" + String.join(", ", first) + (list.size() > LISTED ? ", …" : "") + "]";
        }
        String text = value instanceof String written ? YamlOutline.scalar(written) : String.valueOf(value);
        return text.length() > LONGEST_EXAMPLE ? text.substring(0, LONGEST_EXAMPLE) + "…" : text;
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text.replace("|", "\\|") + "`";
    }
}
