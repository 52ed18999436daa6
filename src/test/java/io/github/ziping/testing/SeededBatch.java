package io.github.ziping.testing;

import io.github.ziping.Ziping;
import io.github.ziping.model.Field;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Forty files as many units hand them in: forms with faults, some of another year, some twice as drafts and final ones, units spelt
 * in two ways, goal forms of some projects, and a list that lacks some and has others. Each seed writes the same ones.
 */
public final class SeededBatch {
    private static final int FORMS = 30;
    private static final String UNIT = "市政管理中心";
    private static final String[] VERSIONS = {"初稿", "定稿", "v2", "(2)"};

    private final Random random;
    private final long seed;
    private final Ziping office = TestOffice.open();
    private final List<String> listed = new ArrayList<>();

    public SeededBatch(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        listed.add("序号|项目名称|实施单位|年度|年初预算数（万元）");
        listed.add("0|没有报送的项目|" + UNIT + "|2024|12.5");
    }

    /**
     * Writes them.
     *
     * @param folder gets the forms; made here
     * @return the list, beside the folder
     */
    public Path write(Path folder) throws Exception {
        Files.createDirectories(folder);
        for (int i = 0; i < FORMS; i++) {
            write(form(i), i, folder);
        }
        return Files.write(
                folder.resolveSibling("名单.xlsx"),
                new TextGrid().sheet("名单", listed.toArray(String[]::new)).xlsx());
    }

    private SelfEvaluation form(int number) {
        SelfEvaluation form = number % 3 == 0
                ? RandomForms.of(seed * FORMS + number)
                : NineForms.all().get(number % NineForms.all().size());
        return form.withProject("第" + number + "片区道路养护项目")
                .withYear(number % 7 == 1 ? 2023 : 2024)
                .withUnit(number % 5 == 2 ? UNIT.replace("市政", "市 政") : UNIT);
    }

    private void write(SelfEvaluation form, int number, Path folder) throws Exception {
        if (random.nextInt(10) > 0) {
            String budget = random.nextInt(3) == 0 ? "1" : form.funds().total().text(Field.INITIAL_BUDGET);
            listed.add(number + "|" + form.project() + "|" + form.unit() + "|2024|" + (budget == null ? "" : budget));
        }
        Files.write(folder.resolve(number + ".xlsx"), office.fill(form));
        if (number % 6 == 4) {
            SelfEvaluation other = random.nextBoolean() ? form : form.withExpectedGoal("改过的目标");
            String version = VERSIONS[random.nextInt(VERSIONS.length)];
            Files.write(folder.resolve(number + version + ".xlsx"), office.fill(other));
        }
        if (number % 6 == 5) {
            goals(form, folder.resolve(number + "目标.xlsx"));
        }
    }

    private void goals(SelfEvaluation form, Path file) throws IOException {
        List<String> lines = new ArrayList<>(
                List.of("项目支出绩效目标批复表", "（" + form.year() + "年度）", "项目名称|" + form.project(), "一级指标|二级指标|三级指标|指标值|分值"));
        for (Indicator indicator : form.indicators()) {
            String name = indicator.level3() + (random.nextInt(6) == 0 ? "甲" : "");
            lines.add("产出指标|数量指标|" + name + "|≥" + (90 + random.nextInt(20)) + "%|" + (3 + random.nextInt(5)));
        }
        Files.write(
                file, new TextGrid().sheet("目标", lines.toArray(String[]::new)).xlsx());
    }
}
