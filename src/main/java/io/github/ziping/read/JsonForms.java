package io.github.ziping.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Limits;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import io.github.ziping.strict.Node;
import io.github.ziping.strict.StrictException;
import io.github.ziping.strict.StrictReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code {"forms":[…]}} strictly: an unknown member, a wrong type or a missing one is refused with its path. */
public final class JsonForms {
    private static final String REMEDY = "按说明改正 JSON 文件后重试";

    private int rows;

    private JsonForms() {}

    /**
     * Reads all forms of a file.
     *
     * @param json the whole file, UTF-8
     * @param file its name for findings
     * @throws UnreadableException when it is not such a file; the finding names the line and the path
     */
    public static List<Reading> read(byte[] json, String file) throws UnreadableException {
        JsonFactory factory = new JsonFactory();
        factory.setStreamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(Limits.JSON_DEPTH)
                .maxStringLength(Limits.TEXT_BYTES)
                .maxNameLength(Limits.JSON_WORD_CHARS)
                .maxNumberLength(Limits.JSON_WORD_CHARS)
                .build());
        JsonForms forms = new JsonForms();
        try (StrictReader in = new StrictReader(factory.createParser(json), file)) {
            List<Reading> readings = in.list("forms", "source", form -> Reading.of(forms.form(form), file));
            if (readings.isEmpty()) {
                throw new UnreadableException(
                        List.of(ReadingRule.NOT_A_FORM.ofFile(file, "文件里没有自评表：“forms”是空的", "填入自评表后重试；不需要的，请移出")));
            }
            return readings;
        } catch (StrictException e) {
            String place = "第 " + e.line() + " 行" + (e.path().isEmpty() ? "" : " " + e.path());
            throw unreadable(file, place + "：" + e.fault());
        } catch (CharConversionException e) {
            throw unreadable(file, "不是 UTF-8 编码的文本");
        } catch (IOException e) {
            throw unreadable(file, "无法解析：" + e.getMessage());
        }
    }

    private static UnreadableException unreadable(String file, String message) {
        return new UnreadableException(List.of(ReadingRule.UNREADABLE_FILE.ofFile(file, message, REMEDY)));
    }

    private SelfEvaluation form(Node form) {
        return new SelfEvaluation(
                form.find("title").textOrNull(),
                year(form.find("year")),
                form.find("project").textOrNull(),
                form.find("authority").textOrNull(),
                form.find("unit").textOrNull(),
                funds(form.get("funds")),
                form.find("expectedGoal").textOrNull(),
                form.find("actualResult").textOrNull(),
                indicators(form.get("indicators")),
                decimal(form.find("totalWeight")),
                decimal(form.find("totalScore")),
                form.find("grade").textOrNull());
    }

    private static @Nullable Integer year(Node node) {
        if (node.isNull()) {
            return null;
        }
        int year = node.whole();
        if (year < 1900 || year > 2999) {
            node.refuse("年度应为 1900 到 2999 的整数，实为 " + year);
        }
        return year;
    }

    private static @Nullable BigDecimal decimal(Node node) {
        BigDecimal value = node.decimalTextOrNull();
        if (value != null && !Decimals.fitsSpreadsheet(value)) {
            node.refuse("数字 " + value.toPlainString() + " 超过 15 位有效数字，表格软件无法准确保存");
        }
        return value;
    }

    private Funds funds(Node funds) {
        return new Funds(funds.find("unit").textOrNull(), line(funds.get("total")), lines(funds.get("sources")));
    }

    private static FundLine line(Node line) {
        return new FundLine(
                line.find("label").textOrNull(),
                decimal(line.find("initialBudget")),
                decimal(line.find("annualBudget")),
                decimal(line.find("executed")),
                decimal(line.find("weight")),
                decimal(line.find("ratePercent")),
                decimal(line.find("score")));
    }

    private List<FundLine> lines(Node node) {
        countRows(node);
        List<FundLine> lines = new ArrayList<>();
        for (Node line : node.elements()) {
            lines.add(line(line));
        }
        return lines;
    }

    private List<Indicator> indicators(Node node) {
        countRows(node);
        List<Indicator> indicators = new ArrayList<>();
        for (Node indicator : node.elements()) {
            indicators.add(indicator(indicator));
        }
        return indicators;
    }

    private void countRows(Node node) {
        rows += node.elements().size();
        if (rows > Limits.JSON_ROWS) {
            node.refuse("指标和资金来源共超过 " + Limits.JSON_ROWS + " 行");
        }
    }

    private static Indicator indicator(Node indicator) {
        return new Indicator(
                indicator.find("level1").textOrNull(),
                indicator.find("level2").textOrNull(),
                indicator.find("level3").textOrNull(),
                Target.ofNullable(indicator.find("target").textOrNull()),
                Actual.ofNullable(indicator.find("actual").textOrNull()),
                decimal(indicator.find("weight")),
                decimal(indicator.find("score")),
                indicator.find("deviation").textOrNull());
    }
}
