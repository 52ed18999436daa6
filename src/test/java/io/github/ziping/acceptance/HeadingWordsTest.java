package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.Field;
import io.github.ziping.model.FieldPath;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.io.ProfileReader;
import io.github.ziping.strict.StrictException;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts of a form that are nothing but a word of its headings, such as a goal that is called 分值: the goals are read again as they
 * were written, and whatever else is not is told.
 */
@Tag("slow")
class HeadingWordsTest {
    /** What the form or the workbook computes. */
    private static final Set<Field> COMPUTED =
            EnumSet.of(Field.RATE_PERCENT, Field.FUND_SCORE, Field.TOTAL_WEIGHT, Field.TOTAL_SCORE, Field.GRADE);

    private static final FieldPath GOAL = FieldPath.of(Field.EXPECTED_GOAL);
    private static final FieldPath RESULT = FieldPath.of(Field.ACTUAL_RESULT);

    private static final boolean LONG = "long".equals(System.getProperty("ziping.fuzz"));

    /** In a build each word is tried in every so-many-th place only. */
    private static final int PLACES_APART = LONG ? 1 : 6;

    /** Longer than a page. */
    private static final int LINES = 90;

    /** Other words that mean something on a form. */
    private static final List<String> MORE = List.of(
            "项目名称：甲项目",
            "单位：万元",
            "（2024年度）",
            "财政项目支出绩效自评表",
            "填表人：张三",
            "注：无",
            "说明：略",
            "合计：",
            "分 值",
            "*分值",
            "一、项目名称",
            "总分：95",
            "自评得分：95 等级：优",
            "1",
            "95%",
            "指标1：",
            "……",
            "其中：财政拨款",
            "产出指标",
            "项目支出绩效目标申报表");

    /** One way to write a form and to read it again. */
    private record Way(String name, Ziping office, List<String> words, boolean ofDepartment) {
        Reading again(SelfEvaluation form) throws UnreadableException {
            byte[] file = ofDepartment ? office.departmentWorkbook(form) : office.fill(form);
            List<Reading> readings = office.read(file, "a.xlsx");
            assertThat(readings).hasSize(1);
            return readings.get(0);
        }

        @Override
        public String toString() {
            return name + (ofDepartment ? ", department's workbook" : ", official form");
        }
    }

    static Stream<Way> ways() throws IOException, StrictException {
        List<Way> ways = new ArrayList<>();
        for (boolean ofDepartment : new boolean[] {false, true}) {
            ways.add(new Way("shanghai-2024", TestOffice.open(), words("shanghai-2024"), ofDepartment));
            ways.add(new Way("mof-2020", TestOffice.mof(), words("mof-2020"), ofDepartment));
        }
        return ways.stream();
    }

    private static List<String> words(String office) throws IOException, StrictException {
        Profile profile =
                ProfileReader.read(Files.readString(Path.of("templates", office, "profile.yaml")), "profile.yaml");
        Set<String> words = new LinkedHashSet<>(MORE);
        profile.headers().values().forEach(words::addAll);
        return List.copyOf(words);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void goalsAreReadAgain(Way way) throws Exception {
        SelfEvaluation form = way.again(NineForms.all().get(1)).evaluation();
        assertThat(way.words()).hasSizeGreaterThan(250);
        for (String word : way.words()) {
            List<SelfEvaluation> all = List.of(
                    form.withText(GOAL, word),
                    form.withText(RESULT, word),
                    form.withText(GOAL, word).withText(RESULT, word),
                    form.withText(GOAL, word).withText(RESULT, null),
                    form.withText(GOAL, word + "\n完成全部维修工作").withText(RESULT, "完成\n" + word));
            for (SelfEvaluation goals : all) {
                assertReadAgain(way, goals);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void goalsThatGoOverPagesAreReadAgain(Way way) throws Exception {
        SelfEvaluation form = way.again(NineForms.all().get(1)).evaluation();
        for (int i = 0; i < way.words().size(); i += 10) {
            String word = way.words().get(i);
            List<String> lines = new ArrayList<>();
            for (int line = 0; line < LINES; line++) {
                lines.add(way.words().get((i + line) % way.words().size()));
            }
            String mixed = String.join("\n", lines);
            String same = (word + "\n").repeat(LINES).strip();
            assertReadAgain(way, form.withText(GOAL, same).withText(RESULT, same));
            assertReadAgain(way, form.withText(GOAL, mixed).withText(RESULT, word));
        }
    }

    private static void assertReadAgain(Way way, SelfEvaluation goals) throws UnreadableException {
        Reading again = way.again(goals);
        String name = String.valueOf(goals.expectedGoal());
        assertThat(again.evaluation()).as(name).isEqualTo(goals);
        assertThat(again.findings()).as(name).noneMatch(HeadingWordsTest::isOfReading);
    }

    private static boolean isOfReading(Finding finding) {
        return List.of("unread-cell", "unknown-heading", "not-a-form", "bad-number")
                .contains(finding.rule());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whatElseIsNotReadAgainIsTold(Way way) throws Exception {
        SelfEvaluation form = way.again(NineForms.all().get(1)).evaluation();
        List<String> silent = new ArrayList<>();
        List<FieldPath> places = texts(form);
        for (int i = 0; i < way.words().size(); i++) {
            String word = way.words().get(i);
            for (int place = i % PLACES_APART; place < places.size(); place += PLACES_APART) {
                FieldPath path = places.get(place);
                SelfEvaluation written = form.withText(path, word);
                Reading again = way.again(written);
                Map<FieldPath, String> lost = lost(written, again.evaluation());
                boolean told = again.findings().stream().anyMatch(finding -> tells(finding, word, lost));
                if (!lost.isEmpty() && !told) {
                    silent.add(path + " " + word + " " + lost);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static List<FieldPath> texts(SelfEvaluation form) {
        List<FieldPath> paths = new ArrayList<>(Stream.of(Field.TITLE, Field.PROJECT, Field.AUTHORITY, Field.UNIT)
                .map(FieldPath::of)
                .toList());
        paths.add(FieldPath.total(Field.LABEL));
        paths.add(FieldPath.line(0, Field.LABEL));
        for (int item : List.of(0, form.indicators().size() - 1)) {
            for (Field field :
                    List.of(Field.LEVEL1, Field.LEVEL2, Field.LEVEL3, Field.TARGET, Field.ACTUAL, Field.DEVIATION)) {
                paths.add(FieldPath.indicator(item, field));
            }
        }
        return paths;
    }

    /** What is another value now; a label's colon is none of it, nor is a unit in its brackets. */
    private static Map<FieldPath, String> lost(SelfEvaluation written, SelfEvaluation again) {
        Map<FieldPath, String> lost = new LinkedHashMap<>();
        Set<FieldPath> known = new HashSet<>(again.paths());
        for (FieldPath path : written.paths()) {
            Object before = written.value(path);
            Object after = known.contains(path) ? again.value(path) : null;
            boolean label =
                    path.field() == Field.LABEL && String.valueOf(before).equals(after + "：");
            if (!COMPUTED.contains(path.field()) && !label && !isSame(before, after)) {
                lost.put(path, before + " is " + after);
            }
        }
        return lost;
    }

    private static boolean isSame(@Nullable Object before, @Nullable Object after) {
        return before instanceof BigDecimal number && after instanceof BigDecimal other
                ? number.compareTo(other) == 0
                : Objects.equals(before, after);
    }

    /** Whether a finding quotes the word, or one of the values that are lost, or names its field. */
    private static boolean tells(Finding finding, String word, Map<FieldPath, String> lost) {
        String actual = String.valueOf(finding.actual());
        boolean quotes = finding.message().contains("“" + word + "”")
                || actual.contains(word)
                || lost.values().stream().anyMatch(value -> actual.endsWith(value.split(" is ", 2)[0]));
        return quotes || lost.containsKey(finding.field());
    }
}
