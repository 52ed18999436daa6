package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.ValidForms;
import io.github.ziping.testing.Xlsx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names of files, projects and units and values that hold what steers a terminal, ends a line or turns the direction of writing,
 * through all commands: none of it reaches a terminal, a report, a comment or a name raw, and no link leads elsewhere.
 */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class HostileTextsTest {
    private static final int ROUNDS = "long".equals(System.getProperty("ziping.fuzz")) ? 100 : 3;
    private static final long SEED = 20_261_129;

    /** C0 and C1, ends of lines, marks and embeddings of direction, what has no width, tags, half a pair. */
    private static final List<String> EVIL = List.of(
            "\u001b[31m",
            "\u001b]0;x\u0007",
            "\u0008",
            "\r",
            "\n",
            "\u0085",
            "\u009b31m",
            "\u2028",
            "\u2029",
            "\u202a",
            "\u202b",
            "\u202c",
            "\u202d",
            "\u202e",
            "\u2066",
            "\u2067",
            "\u2068",
            "\u2069",
            "\u200e",
            "\u200f",
            "\u061c",
            "\u200b",
            "\u200d",
            "\u2060",
            "\ufeff",
            "\u00ad",
            "\udb40\udc41",
            "\udb40\udc01",
            "\u007f",
            "\u0001");

    /** Names that some program takes for an address or a device. */
    private static final List<String> NAMES = List.of(
            "javascript:alert(1)",
            "data:text",
            "\\\\host\\share",
            "file:x",
            "CON",
            "aux.自评",
            "nul ",
            "COM¹",
            "CONIN$",
            "..\\..\\x",
            "=HYPERLINK(\"http://x\")",
            "名".repeat(70));

    private static final Pattern HARMFUL = Pattern.compile(
            "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b-\u200f\u061c\u2060\ufeff\u00ad]"
                    + "|[\\x{E0000}-\\x{E0FFF}]");
    private static final Pattern LINK = Pattern.compile("Target=\"([^\"]*)\"[^>]*TargetMode=\"External\"");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(CON|PRN|AUX|NUL|CLOCK\\$|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³])\\s*(\\..*)?");

    @TempDir
    private Path folder;

    private final Ziping ziping = TestOffice.open();

    private static String evil(Random random, String text) {
        StringBuilder evil = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(evil.length() + 1);
            boolean halves = at < evil.length() && Character.isLowSurrogate(evil.charAt(at));
            evil.insert(halves ? at - 1 : at, EVIL.get(random.nextInt(EVIL.size())));
        }
        return evil.toString();
    }

    private static SelfEvaluation form(Random random, int number) {
        SelfEvaluation form = ValidForms.of(random.nextInt(1000));
        String name = number % 2 == 0 ? "项目" + number : NAMES.get(random.nextInt(NAMES.size()));
        form = form.withText(FieldPath.of(Field.PROJECT), evil(random, name));
        form = form.withText(FieldPath.of(Field.UNIT), evil(random, "单位"));
        // each has a finding that quotes texts
        form = form.withText(FieldPath.indicator(0, Field.ACTUAL), evil(random, "不知道"));
        return form.withText(FieldPath.indicator(0, Field.LEVEL1), evil(random, "别的指标"));
    }

    private List<String> makeInputs(Random random, Path in) throws IOException {
        Files.createDirectories(in);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String base = i % 2 == 0 ? "表" + i : NAMES.get(random.nextInt(NAMES.size())) + i;
            String name = evil(random, base).replace("/", "／") + ".xlsx";
            SelfEvaluation form = form(random, i);
            Files.write(in.resolve(name), i % 3 == 0 ? ziping.fill(form) : ziping.departmentWorkbook(form));
            names.add(name);
        }
        Files.write(in.resolve(evil(random, "坏") + ".xlsx"), new byte[] {'P', 'K', 3, 4});
        Files.write(in.resolve(evil(random, "旁") + ".ofd"), new byte[] {1});
        return names;
    }

    @Test
    void nothingOfItIsShownRaw() throws IOException {
        System.out.println("HostileTextsTest seed " + SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            Path in = folder.resolve("in" + round);
            Path out = folder.resolve("out" + round);
            makeInputs(random, in);
            List<List<String>> commands = List.of(
                    List.of("check", "--annotate", "批注"),
                    List.of("check", "--format", "html", "-o", "报告.html"),
                    List.of("check", "--format", "json", "-o", "报告.json"),
                    List.of("check", "--format", "xlsx", "-o", "报告.xlsx"),
                    List.of("check", "-o", "报告.txt"),
                    List.of("check"),
                    List.of("check", "--format", "json"),
                    List.of("fill", "-o", "表"),
                    List.of("merge", "-o", "汇总.xlsx"),
                    List.of("merge", "--forms", "apart", "-o", "分.xlsx"),
                    List.of("prepare", "-o", "发放"),
                    List.of("export", "-o", "全部.json"),
                    List.of("export", "--format", "csv", "-o", "全部.csv"),
                    List.of("export", "--format", "csv"));
            for (List<String> command : commands) {
                run(command, in, out, SEED + round);
            }
            assertFilesHarmless(out, SEED + round);
        }
    }

    private static void run(List<String> command, Path in, Path out, long seed) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < command.size(); i++) {
            boolean target = i > 0
                    && (command.get(i - 1).equals("-o") || command.get(i - 1).equals("--annotate"));
            all.add(target ? out.resolve(command.get(i)).toString() : command.get(i));
        }
        all.add(1, in.toString());
        CliSession session = new CliSession();
        int code = session.run(all.toArray(String[]::new));
        String what = "seed " + seed + " " + command;
        // the one damaged file
        assertThat(code).as(what + session.err()).isEqualTo(3);
        // the mark of a CSV document is its first character
        assertHarmless(session.out().replaceFirst("^\ufeff", ""), what);
        assertHarmless(session.err(), what);
    }

    private static void assertHarmless(String text, String what) {
        Matcher harmful = HARMFUL.matcher(text);
        assertThat(harmful.find() ? shown(text, harmful.start()) : "").as(what).isEmpty();
    }

    private static String shown(String text, int at) {
        String around = text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 30));
        return "U+" + Integer.toHexString(text.codePointAt(at)) + " in " + around;
    }

    private static void assertFilesHarmless(Path out, long seed) throws IOException {
        int files = 0;
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String what = "seed " + seed + " " + out.relativize(file);
                String name = String.valueOf(file.getFileName());
                assertHarmless(name, what);
                assertThat(name.getBytes(StandardCharsets.UTF_8).length)
                        .as(what)
                        .isLessThanOrEqualTo(255);
                assertThat(RESERVED.matcher(name).matches()).as(what).isFalse();
                assertThat(name).as(what).doesNotContain("\\", ":", "\"").doesNotStartWith(".");
                byte[] content = Files.readAllBytes(file);
                if (name.endsWith(".xlsx")) {
                    assertPartsHarmless(Xlsx.parts(content), file, what);
                } else {
                    assertHarmless(new String(content, StandardCharsets.UTF_8).replaceFirst("^\ufeff", ""), what);
                }
                files++;
            }
        }
        assertThat(files).isGreaterThan(20);
    }

    /** Names of sheets, comments, properties and links of all workbooks, and all of a report. */
    private static void assertPartsHarmless(Map<String, byte[]> parts, Path file, String what) {
        boolean report = file.toString().contains("报告");
        boolean annotated = file.toString().contains("批注");
        parts.forEach((name, content) -> {
            String text = new String(content, StandardCharsets.UTF_8);
            boolean own = name.contains("comments") || name.startsWith("docProps/") || name.equals("xl/workbook.xml");
            if (report || own) {
                assertHarmless(text, what + " " + name);
                assertThat(text).as(what).doesNotContain("_x001B_");
            }
            Matcher link = LINK.matcher(text);
            while (!annotated && link.find()) {
                assertThat(link.group(1))
                        .as(what)
                        .doesNotContain(":", "%5C", "\\", "%0")
                        .doesNotStartWith("/");
            }
        });
    }
}
