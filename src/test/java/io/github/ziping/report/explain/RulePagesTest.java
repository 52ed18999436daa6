package io.github.ziping.report.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.check.Checker;
import io.github.ziping.check.base.IndicatorRule;
import io.github.ziping.check.rules.Rules;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.job.Progress;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.Scoring;
import io.github.ziping.profile.UnitTable;
import io.github.ziping.report.explain.RulePage.Part;
import io.github.ziping.testing.TestOffice;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules do what their pages say: each finds the bad example on its page, and nothing is wrong with the good one. */
@Tag("slow")
class RulePagesTest {
    private static final int LEAST_LINES = 15;
    private static final int MOST_LINES = 56;

    private static final Map<String, String> DOCUMENTS =
            Map.of("财预〔2020〕10号", "《项目支出绩效评价管理办法》", "财预〔2021〕101号", "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》");

    private static final Pattern SETTING = Pattern.compile("`([a-z][A-Za-z0-9.-]*)`");

    @TempDir
    private Path temporary;

    private final Ziping ziping = TestOffice.open();
    private final Checker checker = new Checker(ziping.profile());

    static List<Rule> rules() {
        return Rules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePageSaysWhatTheRuleSays(Rule rule) {
        RulePage page = RulePage.of(rule.id());
        assertThat(page.id()).isEqualTo(rule.id());
        assertThat(page.title()).isEqualTo(rule.title());
        assertThat(page.level()).isEqualTo(rule.severity().word());
        assertThat(page.text().lines().count()).isBetween((long) LEAST_LINES, (long) MOST_LINES);
        String basis = page.part(Part.BASIS);
        assertThat(basis).doesNotContainPattern("第[一二三四五六七八九十百0-9]+条");
        DOCUMENTS.forEach((number, title) -> {
            boolean named = number.equals(rule.basis());
            assertThat(basis.contains(number)).as(number).isEqualTo(named);
            assertThat(basis.contains(title)).as(title).isEqualTo(named);
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFindsTheBadExampleAndNothingIsWrongWithTheGoodOne(Rule rule) throws Exception {
        RulePage page = RulePage.of(rule.id());
        List<String> bad = found(rule, page.part(Part.BAD));
        assertThat(bad)
                .as("反例")
                .anyMatch(finding ->
                        finding.startsWith(rule.id() + " " + rule.severity().id()));
        assertThat(bad).as("反例").allMatch(finding -> finding.startsWith(rule.id()) || finding.contains(" info "));
        assertThat(found(rule, page.part(Part.GOOD)))
                .as("正例")
                .noneMatch(finding -> finding.startsWith(rule.id()))
                .allMatch(finding -> finding.contains(" info "));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleLeavesAloneWhatThePageSaysItDoes(Rule rule) throws Exception {
        assertThat(found(rule, RulePage.of(rule.id()).part(Part.LEAVES_ALONE)))
                .as("不报")
                .noneMatch(finding -> finding.startsWith(rule.id() + " "));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachIndicatorOfABadExampleIsFound(Rule rule) {
        if (Rules.FORM.stream()
                .anyMatch(each -> each instanceof IndicatorRule && each.rule().equals(rule))) {
            String bad = RulePage.of(rule.id()).part(Part.BAD);
            List<String> found = found(new ExampleForms(rule.id(), tables(bad)));
            for (int i = 0; i < new ExampleForms(rule.id(), tables(bad)).indicators(); i++) {
                String field = " indicators[" + i + "].";
                assertThat(found).anyMatch(finding -> finding.startsWith(rule.id()) && finding.contains(field));
            }
        }
    }

    /** What is found in an example: {@code weights-not-100 error totalWeight …}. */
    private List<String> found(Rule rule, String example) throws Exception {
        List<PageBlock.Table> tables = tables(example);
        assertThat(tables).isNotEmpty();
        return Rules.READING.contains(rule) ? found(tables) : found(new ExampleForms(rule.id(), tables));
    }

    private static List<PageBlock.Table> tables(String example) {
        return PageBlock.of(example).stream()
                .filter(PageBlock.Table.class::isInstance)
                .map(PageBlock.Table.class::cast)
                .toList();
    }

    private List<String> found(List<PageBlock.Table> files) throws IOException {
        List<String> found = new ArrayList<>();
        for (PageBlock.Table table : files) {
            if (table.header().get(0).startsWith("文件夹")) {
                ziping.check(List.of(folder(table)), null, Progress.NONE)
                        .findings()
                        .forEach(finding -> found.add(line(finding)));
                continue;
            }
            try {
                for (Reading reading : ExampleFile.of(table, ziping).read(ziping)) {
                    ziping.check(reading).forEach(finding -> found.add(line(finding)));
                }
            } catch (UnreadableException e) {
                e.findings().forEach(finding -> found.add(line(finding)));
            }
        }
        return found;
    }

    /** A folder with the files of a table. */
    private Path folder(PageBlock.Table table) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "page");
        for (List<String> file : table.rows()) {
            Files.writeString(folder.resolve(file.get(0)), file.get(1));
        }
        return folder;
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.severity().id() + " " + finding;
    }

    private List<String> found(ExampleForms example) {
        List<String> found = new ArrayList<>();
        for (Reading form : example.forms()) {
            checker.check(form).forEach(finding -> found.add(valueLine(finding)));
        }
        checker.checkTogether(example.forms(), example.goals(), example.roster())
                .all()
                .forEach(finding -> found.add(valueLine(finding)));
        return found;
    }

    private static String valueLine(Finding finding) {
        return finding.rule() + " " + finding.severity().id() + " " + finding.field() + " " + finding.message();
    }

    /** What pages name of the program and of the parts of a profile that are not about rules. */
    private static final Set<String> OTHER_NAMES =
            Set.of("profile.yaml", "check", "headers", "targets.results", "amounts.decimals", "fill", "prepare");

    @Test
    void pagesNameEverySettingOfTheRulesAndNoneThatIsNotThere() {
        Set<String> settings = settings();
        Set<String> named = new TreeSet<>();
        for (Rule rule : Rules.all()) {
            Matcher setting = SETTING.matcher(RulePage.of(rule.id()).text());
            while (setting.find()) {
                named.add(setting.group(1));
            }
        }
        assertThat(named).containsAll(settings);
        named.removeAll(settings);
        Rules.all().forEach(rule -> named.remove(rule.id()));
        named.removeAll(components(Scoring.class, "scoring."));
        named.removeAll(OTHER_NAMES);
        assertThat(named).isEmpty();
    }

    /** The names below {@code check:}. */
    private static Set<String> settings() {
        Set<String> settings = components(Checks.class, "");
        settings.remove("words");
        settings.remove("units");
        settings.addAll(components(UnitTable.class, ""));
        for (CheckWord word : CheckWord.values()) {
            settings.add("words." + word.key());
        }
        return settings;
    }

    private static Set<String> components(Class<?> record, String prefix) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : record.getRecordComponents()) {
            names.add(prefix + component.getName());
        }
        return names;
    }
}
