package io.github.ziping.serve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.testing.PageClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules' pages and the first steps, as they are without a folder. */
@Tag("slow")
class RulesSiteTest {
    @Test
    void leadsFromTheListToEachRuleInTheFiguresOfAnOffice() throws Exception {
        try (PageClient client = PageClient.start(null)) {
            String list = client.get("/rules").body();
            List<String> pages = Pattern.compile("href=\"(/rules/[a-z0-9-]+)\"")
                    .matcher(list)
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .distinct()
                    .toList();
            assertThat(pages).contains("/rules/score-above-weight", "/rules/not-submitted", "/rules/unreadable-file");
            assertThat(pages).hasSizeGreaterThan(55);
            for (String page : pages) {
                assertThat(client.get(page).statusCode()).as(page).isEqualTo(200);
            }
            assertThat(client.get("/rules/grade").body()).contains("<h1>评分等级与总分不符</h1>", "90 分以上优");
            String other = client.get("/rules?office=mof-2020").body();
            assertThat(other).contains("href=\"/rules/grade?office=mof-2020\"", "&amp;lang=en");
        }
    }

    @Test
    void knowsNoOtherRulesAndOffices() throws Exception {
        try (PageClient client = PageClient.start(null)) {
            HttpResponse<String> near = client.get("/rules/grades");
            assertThat(near.statusCode()).isEqualTo(404);
            assertThat(near.body()).contains("grade");
            assertThat(client.get("/rules/%3Cscript%3E").body()).doesNotContain("<script>");
            for (String office : List.of("x", "..%2F..", "%2Fetc", "shanghai-2024%00")) {
                assertThat(client.get("/rules?office=" + office).statusCode())
                        .as(office)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void showsTheFirstStepsInBothLanguages() throws Exception {
        try (PageClient client = PageClient.start(null)) {
            String chinese = client.get("/help").body();
            assertThat(chinese).contains("放名单", "发放", "收件", "退回", "上报", "读不出", "shanghai-2024");
            String english = client.get("/help?lang=en").body();
            assertThat(english).contains("Put the list", "Send out", "Receive", "Return", "Submit");
            assertThat(Pattern.compile("<li><b>").matcher(english).results().count())
                    .isEqualTo(5);
        }
    }
}
