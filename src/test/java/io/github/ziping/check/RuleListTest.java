package io.github.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.check.rules.Rules;
import io.github.ziping.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All places that list the rules agree. */
class RuleListTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/ziping/check/rules");

    /** The ids that users and other programs rely on. */
    private static final List<String> CONTRACT = List.of(
            "unreadable-file",
            "not-a-form",
            "other-document",
            "not-filled-in",
            "passed-over",
            "unknown-heading",
            "unread-cell",
            "bad-number",
            "error-cell",
            "stale-values",
            "missing-value",
            "placeholder-left",
            "weights-not-100",
            "total-weight",
            "execution-weight",
            "level-weight",
            "score-above-weight",
            "negative-value",
            "execution-rate",
            "execution-score",
            "total-score",
            "grade",
            "unmet-full-score",
            "pro-rata",
            "met-not-full",
            "band",
            "reason-missing",
            "reason-without-measure",
            "funds-sum",
            "over-budget",
            "low-execution",
            "amount-unit",
            "cost-deviation",
            "unit-mismatch",
            "unit-name",
            "type-mismatch",
            "unknown-result",
            "percent-range",
            "operator-direction",
            "equals-exceeded",
            "over-fulfilled",
            "quantity-as-word",
            "duplicate-indicator",
            "misplaced-indicator",
            "unknown-level",
            "missing-level1",
            "heavy-indicator",
            "year-mismatch",
            "duplicate-project",
            "similar-project",
            "name-variant",
            "not-submitted",
            "not-on-roster",
            "roster-budget",
            "goal-changed");

    /** What is told beyond the contract. */
    private static final List<String> ADDED = List.of("other-template");

    private static List<String> ids() {
        return Stream.concat(CONTRACT.stream(), ADDED.stream()).toList();
    }

    @Test
    void theRulesAreThoseOfTheContractAndOneMore() {
        assertThat(CONTRACT).hasSize(55).doesNotHaveDuplicates();
        assertThat(Rules.all()).extracting(Rule::id).containsExactlyInAnyOrderElementsOf(ids());
    }

    @Test
    void everyPageHasARuleAndEveryRuleAPage() throws IOException {
        try (Stream<Path> pages = Files.list(FOLDER)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            ids().stream().map(id -> id + ".md").toList());
        }
    }

    @Test
    void theReadmesListEveryRule() throws IOException {
        assertThat(listed("README.md", "[^|]+"))
                .containsExactlyElementsOf(rows(rule -> rule.severity().id()));
        assertThat(listed("README.zh-CN.md", "([^|]+)"))
                .containsExactlyElementsOf(rows(rule -> rule.severity().word() + " " + rule.title()));
    }

    private static List<String> listed(String readme, String last) throws IOException {
        Matcher row = Pattern.compile("^\\| `([a-z0-9-]+)` \\| ([^ |]+) \\| " + last + " \\|$", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of(readme)));
        List<String> listed = new ArrayList<>();
        while (row.find()) {
            String title = row.groupCount() < 3 ? "" : " " + row.group(3);
            listed.add(row.group(1) + " " + row.group(2) + title);
        }
        return listed;
    }

    private static List<String> rows(Function<Rule, String> shown) {
        return Rules.all().stream()
                .map(rule -> rule.id() + " " + shown.apply(rule))
                .toList();
    }

    @Test
    void explainListsEveryRule() {
        List<String> lines = Ziping.explain(null).lines().map(String::strip).toList();
        for (Rule rule : Rules.all()) {
            assertThat(lines)
                    .filteredOn(line -> line.startsWith(rule.id() + " "))
                    .hasSize(1)
                    .first()
                    .asString()
                    .endsWith(rule.severity().word() + "  " + rule.title());
            assertThat(Ziping.explain(rule.id())).startsWith(rule.title() + "\n" + rule.id() + " · ");
        }
    }
}
