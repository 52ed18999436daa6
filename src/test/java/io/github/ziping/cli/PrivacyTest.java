package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.TextGrid;
import io.github.ziping.testing.ValidForms;
import io.github.ziping.testing.Xlsx;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.lang3.Strings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What goes back to one unit names no file, project or name of another one, however alike their forms are; and no file says in
 * which folder or by whom it was made.
 */
@Tag("slow")
class PrivacyTest {
    private static final int BATCHES = "long".equals(System.getProperty("ziping.fuzz")) ? 200 : 12;
    private static final int UNITS = 5;

    private static final Ziping ZIPING = TestOffice.open();

    @TempDir
    private Path folder;

    /**
     * A form.
     *
     * @param token what stands in no other form of its batch
     */
    private record Sent(String file, SelfEvaluation form, String token) {}

    /** Forms that look like one another: one project twice, names that are nearly the same, another year, one not on the list. */
    private static List<Sent> batch(long seed) {
        Random random = new Random(seed);
        List<Sent> batch = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            String token = "甲乙丙丁戊".charAt(unit) + Integer.toHexString(0x10000 + random.nextInt(0xEFFFF)) + "号";
            SelfEvaluation form = ValidForms.of(seed * UNITS + unit);
            String name = "市道路绿化养护服务中心" + token;
            form = with(form, Field.EXPECTED_GOAL, "完成绿化养护任务" + token);
            form = with(form, Field.UNIT, name);
            switch (unit < 2 ? unit : random.nextInt(6)) {
                case 0 -> form = with(with(form, Field.PROJECT, "道路绿化养护专项"), Field.UNIT, null);
                case 1 -> form = with(form, Field.PROJECT, "道路绿化养护专项");
                case 2 -> form = with(form, Field.PROJECT, "道路绿化养护专项经费" + token);
                case 3 -> form = with(form, Field.AUTHORITY, "市绿化管理局" + token);
                default -> form = with(form, Field.PROJECT, "道路绿化养护" + token);
            }
            batch.add(new Sent("自评" + token + ".xlsx", form, token));
        }
        return batch;
    }

    private static SelfEvaluation with(SelfEvaluation form, Field field, String text) {
        return form.withText(FieldPath.of(field), text);
    }

    private static String contents(byte[] xlsx) {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, byte[]> part : Xlsx.parts(xlsx).entrySet()) {
            all.append(part.getKey())
                    .append('\n')
                    .append(new String(part.getValue(), StandardCharsets.UTF_8))
                    .append('\n');
        }
        return all.toString();
    }

    @Test
    void nothingOfAnotherUnitGoesBack() throws IOException {
        int annotated = 0;
        int alike = 0;
        for (long seed = 0; seed < BATCHES; seed++) {
            Path in = Files.createDirectories(folder.resolve("in" + seed));
            Path out = folder.resolve("out" + seed);
            List<Sent> batch = batch(seed);
            for (Sent sent : batch) {
                Files.write(in.resolve(sent.file()), ZIPING.departmentWorkbook(sent.form()));
            }
            CliSession session = new CliSession();
            session.run("check", in.toString(), "--annotate", out.toString());
            alike +=
                    session.out().contains("duplicate-project") || session.out().contains("name-variant") ? 1 : 0;
            try (Stream<Path> files = Files.list(out)) {
                for (Path copy : files.toList()) {
                    annotated++;
                    String text = contents(Files.readAllBytes(copy));
                    for (Sent other : batch) {
                        boolean itself = Strings.CS.contains(copy.getFileName().toString(), other.token());
                        if (!itself) {
                            assertThat(text).as("seed %s: %s", seed, copy).doesNotContain(other.token());
                        }
                    }
                }
            }
        }
        assertThat(annotated).isGreaterThan(BATCHES);
        assertThat(alike).isGreaterThan(BATCHES / 2);
    }

    @Test
    void noFileTellsOfTheMachine() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        for (Sent sent : batch(7)) {
            Files.write(in.resolve(sent.file()), ZIPING.departmentWorkbook(sent.form()));
        }
        Path list = folder.resolve("名单.xlsx");
        Files.write(
                list,
                new TextGrid()
                        .sheet("名单", "项目名称|实施单位", "道路绿化养护专项|市绿化所", "桥梁检测|市桥梁所")
                        .xlsx());
        Path out = folder.resolve("out");
        CliSession session = new CliSession();
        String roster = list.toString();
        session.run(
                "check",
                in.toString(),
                "--roster",
                roster,
                "--annotate",
                out.resolve("a").toString());
        for (String format : List.of("text", "json", "html", "xlsx")) {
            String report = out.resolve("r." + format).toString().replace("r.text", "r.txt");
            session.run("check", in.toString(), "--roster", roster, "--format", format, "-o", report);
        }
        session.run("fill", in.toString(), "-o", out.resolve("f").toString());
        session.run(
                "merge",
                in.toString(),
                "--roster",
                roster,
                "-o",
                out.resolve("m.xlsx").toString());
        session.run("export", in.toString(), "-o", out.resolve("e.json").toString());
        session.run(
                "prepare",
                in.toString(),
                "--year",
                "2025",
                "-o",
                out.resolve("p").toString());
        String user = System.getProperty("user.name");
        String host = InetAddress.getLocalHost().getHostName();
        int files = 0;
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files++;
                byte[] bytes = Files.readAllBytes(file);
                boolean zip = bytes[0] == 'P' && bytes[1] == 'K';
                String text = zip ? contents(bytes) : new String(bytes, StandardCharsets.UTF_8);
                assertThat(text)
                        .as("%s", file)
                        .doesNotContain(folder.toString())
                        .doesNotContain(folder.getFileName().toString())
                        .doesNotContain(">" + user + "<")
                        .doesNotContain(">" + host + "<");
            }
        }
        // forms, prepared ones with their list, reports, merge, export, and what was annotated
        assertThat(files).isGreaterThan(UNITS + UNITS + 4 + 2);
    }
}
