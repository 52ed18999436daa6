package io.github.ziping.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/glossary.md} says what {@link Field} says. After a change of it, {@code mvn test -Dtest=GlossaryTest
 * -Dziping.glossary=write} writes the page anew.
 */
class GlossaryTest {
    private static final Path PAGE = Path.of("docs/glossary.md");

    @Test
    void thePageSaysWhatTheFieldsSay() throws IOException {
        if ("write".equals(System.getProperty("ziping.glossary"))) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).as("see the comment of this class").isEqualTo(page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Glossary

                Every value of a form: what it is called on the form, in Java and in the JSON, what kind of value it is, and what it
                means. Made from `io.github.ziping.model.Field`; the comment of `GlossaryTest` says how to make it anew.
                """);
        for (Field.Block block : Field.Block.values()) {
            page.append("\n## ").append(title(block)).append("\n\n");
            page.append("| 中文 | Java | JSON | kind and unit | meaning |\n|---|---|---|---|---|\n");
            for (Field field : Field.of(block)) {
                page.append("| ").append(field.label());
                page.append(" | `").append(record(block)).append('.').append(field.key());
                page.append("()` | `").append(json(field));
                page.append("` | ").append(field.kind().description());
                page.append(" | ").append(field.meaning()).append(" |\n");
            }
        }
        return page.toString();
    }

    private static String title(Field.Block block) {
        return switch (block) {
            case FORM -> "The form, 自评表";
            case FUNDS -> "The funds block, 项目资金";
            case FUND_LINE -> "A row of the funds block: 年度资金总额 (`funds.total`) or a source (`funds.sources[0]`, …)";
            case INDICATOR -> "An indicator, 绩效指标 (`indicators[0]`, …)";
        };
    }

    private static String record(Field.Block block) {
        return switch (block) {
            case FORM -> "SelfEvaluation";
            case FUNDS -> "Funds";
            case FUND_LINE -> "FundLine";
            case INDICATOR -> "Indicator";
        };
    }

    private static String json(Field field) {
        return field.block() == Field.Block.FUNDS ? "funds." + field.key() : field.key();
    }
}
