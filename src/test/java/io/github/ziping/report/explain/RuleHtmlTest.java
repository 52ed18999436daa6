package io.github.ziping.report.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ziping.Ziping;
import io.github.ziping.check.base.FaultCollector;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.rules.Rules;
import io.github.ziping.finding.Rule;
import io.github.ziping.finding.Severity;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import io.github.ziping.testing.HtmlGrid;
import io.github.ziping.testing.TestOffice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The pages of rules as HTML, held against those for a terminal. */
class RuleHtmlTest {
    private static final Ziping OFFICE = TestOffice.mof();

    /** A rule of one's own whose page would harm. */
    private static final class Hostile implements FormRule {
        @Override
        public Rule rule() {
            return new Rule("acme/x", "<b>标题</b>", Severity.WARNING, null);
        }

        @Override
        public @Nullable String page() {
            return null;
        }

        @Override
        public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
            // finds nothing
        }
    }

    private static String address(String id) {
        return "/rules/" + id + "?a=1&b=\"2\"";
    }

    static List<Rule> rules() {
        return Rules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPageSaysWhatItSaysAtATerminal(Rule rule) {
        Element page = HtmlGrid.document(OFFICE.pageHtml(rule.id(), RuleHtmlTest::address))
                .getDocumentElement();
        String terminal = OFFICE.page(rule.id()).replaceAll("(?m)^- ", "").replaceAll("(?m)^【(.*)】$", "$1");
        assertThat(HtmlGrid.elements(page, "h2")).hasSizeGreaterThan(4);
        for (Element link : HtmlGrid.elements(page, "a")) {
            Rule other = Rules.find(link.getAttribute("href").replaceAll("^/rules/|\\?.*$", ""));
            assertThat(other).as("a link to a rule").isNotNull();
            assertThat(link.getAttribute("href")).isEqualTo(address(other.id()));
            assertThat(link.getTextContent()).as("its title, for people").isEqualTo(other.title());
            link.setTextContent(other.id());
        }
        assertThat(page.getTextContent().replaceAll("\\s", ""))
                .isEqualTo(terminal.replaceAll("\\s", "").replaceAll("（命令行[^（）]*）", ""));
        assertThat(page.getTextContent()).doesNotContain("--", "ziping ");
        assertThat(HtmlGrid.elements(page, "*")).noneMatch(element -> element.hasAttribute("style"));
    }

    @Test
    void pagesLeadToEachOther() {
        assertThat(rules())
                .anyMatch(rule ->
                        OFFICE.pageHtml(rule.id(), RuleHtmlTest::address).contains("<a href"));
    }

    @Test
    void theListLeadsToEachRule() {
        Ziping own = OFFICE.withRules(List.of(new Hostile()));
        Element page = HtmlGrid.document(own.rulesHtml(RuleHtmlTest::address)).getDocumentElement();
        List<String> linked = HtmlGrid.elements(page, "a").stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(linked).hasSize(Rules.all().size() + 1).contains(address("acme/x"), address("total-score"));
        assertThat(HtmlGrid.elements(page, "h2").stream().map(Element::getTextContent))
                .containsExactly("读取", "单表", "跨表", "自定的规则");
        assertThat(page.getTextContent()).contains("<b>标题</b>");
        assertThat(HtmlGrid.elements(page, "b")).isEmpty();
    }

    @Test
    void aRuleWithoutAPageHasItsTitle() {
        Ziping own = OFFICE.withRules(List.of(new Hostile()));
        assertThat(own.pageHtml("acme/x", RuleHtmlTest::address)).contains("<h1>&lt;b&gt;标题&lt;/b&gt;</h1>", "警告");
    }

    @Test
    void anUnknownRuleIsToldWithTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFICE.pageHtml("total-scor", RuleHtmlTest::address))
                .withMessageContaining("total-score");
    }
}
