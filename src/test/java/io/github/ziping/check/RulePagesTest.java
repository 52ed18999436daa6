package io.github.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.Ziping;
import io.github.ziping.check.rules.Rules;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.read.Reading;
import io.github.ziping.read.UnreadableException;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.RuleExample;
import io.github.ziping.testing.TestOffice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a page, whose examples show what it says; and nothing else has one. */
class RulePagesTest {
    private static final Path PAGES = Path.of("src/main/resources/io/github/ziping/check/rules");

    /** The contract's list, typed by hand: id and level. */
    private static final String[] CONTRACT = {
        "unreadable-file E",
        "not-a-form E",
        "unread-cell W",
        "bad-number E",
        "error-cell E",
        "missing-value E",
        "placeholder-left W",
        "weights-not-100 E",
        "total-weight E",
        "execution-weight W",
        "level-weight E",
        "score-above-weight E",
        "negative-value E",
        "execution-rate E",
        "execution-score E",
        "total-score E",
        "grade E",
        "unmet-full-score E",
        "pro-rata W",
        "met-not-full I",
        "band E",
        "reason-missing E",
        "reason-without-measure I",
        "funds-sum E",
        "over-budget W",
        "low-execution W",
        "amount-unit W",
        "cost-deviation E",
        "unit-mismatch E",
        "unit-name W",
        "type-mismatch W",
        "unknown-result W",
        "percent-range W",
        "operator-direction W",
        "equals-exceeded W",
        "over-fulfilled W",
        "quantity-as-word I",
        "duplicate-indicator W",
        "misplaced-indicator I",
        "unknown-level W",
        "missing-level1 I",
        "heavy-indicator W",
        "year-mismatch W",
        "duplicate-project E",
        "name-variant W",
        "not-submitted E",
        "not-on-roster W",
        "roster-budget E"
    };

    private final Ziping ziping = TestOffice.open();
    private final Checker checker = new Checker(ziping.profile());

    static List<Rule> rules() {
        return Rules.all();
    }

    @Test
    void theRulesAreThoseOfTheContract() {
        assertThat(Rules.all().stream()
                        .map(rule -> rule + " " + rule.severity().name().charAt(0)))
                .containsExactlyInAnyOrder(CONTRACT)
                .hasSize(48);
    }

    @Test
    void thereIsNoPageWithoutARule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            Rules.all().stream().map(Rule::id).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePageIsTheRules(Rule rule) {
        RulePage page = RulePage.of(rule);

        assertThat(page.title()).isEqualTo(rule.title());
        assertThat(page.level())
                .isEqualTo("`" + rule.id() + "` · " + rule.severity().word());
        for (String part : RulePage.PARTS) {
            assertThat(page.section(part)).as(part).isNotBlank();
        }
        if (rule.basis() == null) {
            assertThat(page.section("依据")).doesNotContain("财预〔");
        } else {
            assertThat(page.section("依据")).startsWith(rule.basis() + "《");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bothReadmesListIt(Rule rule) throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).containsPattern("(?m)^\\| `" + rule.id() + "` \\|");
        assertThat(Files.readString(Path.of("README.zh-CN.md")))
                .contains("| `" + rule.id() + "` | " + rule.severity().word() + " | " + rule.title() + " |");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBadExampleIsFoundAndTheGoodOneIsGood(Rule rule) throws Exception {
        List<String> bad = told(new RuleExample(RulePage.of(rule).section("反例")));
        List<String> good = told(new RuleExample(RulePage.of(rule).section("正例")));

        assertThat(bad).contains(rule.id() + " " + rule.severity());
        assertThat(good).noneMatch(told -> told.startsWith(rule.id() + " "));
        assertThat(good).allMatch(told -> told.endsWith(" " + Severity.INFO));
    }

    @Test
    void aPageThatLacksAPartIsRefused() {
        assertThatThrownBy(() -> RulePage.parse("# 题\n\n`x` · 错误\n\n## 查什么\n\n字\n"))
                .isInstanceOf(IllegalStateException.class);
    }

    private List<String> told(RuleExample example) throws Exception {
        List<String> told = new ArrayList<>();
        if (!example.rows("单元格").isEmpty()
                || !example.rows("新表的单元格").isEmpty()
                || !example.rows("开头的内容").isEmpty()) {
            for (Finding finding : read(example)) {
                told.add(finding.rule() + " " + finding.severity());
            }
        } else if (example.isBatch()) {
            for (Checker.BatchFound found : checker.check(example.submissions(), example.roster())) {
                told.add(found.rule() + " " + found.severity());
            }
        } else {
            for (Checker.Found found : checker.check(example.form())) {
                told.add(found.rule() + " " + found.severity());
            }
        }
        return told;
    }

    private List<Finding> read(RuleExample example) throws IOException {
        try {
            List<Finding> findings = new ArrayList<>();
            for (Reading reading : ziping.read(file(example), "自评表.xlsx")) {
                findings.addAll(ziping.check(reading));
            }
            return findings;
        } catch (UnreadableException e) {
            return e.findings();
        }
    }

    private byte[] file(RuleExample example) throws IOException {
        if (!example.rows("开头的内容").isEmpty()) {
            return example.rows("开头的内容").get(0).get("开头的内容").getBytes(StandardCharsets.UTF_8);
        }
        boolean blank = !example.rows("新表的单元格").isEmpty();
        SelfEvaluation first = NineForms.all().get(0);
        try (XSSFWorkbook book =
                blank ? new XSSFWorkbook() : new XSSFWorkbook(new ByteArrayInputStream(ziping.fill(first)))) {
            XSSFSheet sheet = blank ? book.createSheet() : book.getSheetAt(0);
            for (Map<String, String> row : example.rows(blank ? "新表的单元格" : "单元格")) {
                type(row.get(blank ? "新表的单元格" : "单元格"), row.get("内容"), sheet);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void type(String address, String text, XSSFSheet sheet) {
        CellAddress at = new CellAddress(address);
        Row row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        Cell cell = row.getCell(at.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setBlank();
        if (text.startsWith("#")) {
            cell.setCellErrorValue(FormulaError.forString(text).getCode());
        } else {
            cell.setCellValue(text);
        }
    }
}
