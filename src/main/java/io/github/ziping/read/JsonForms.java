package io.github.ziping.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.Actual;
import io.github.ziping.model.Decimals;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
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

    private final StrictReader in;

    private JsonForms(StrictReader in) {
        this.in = in;
    }

    /**
     * Reads all forms of a file.
     *
     * @param json the whole file, UTF-8
     * @param file its name for findings
     * @throws UnreadableException when it is not such a file; the finding names the line and the path
     */
    public static List<Reading> read(byte[] json, String file) throws UnreadableException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            StrictReader in = new StrictReader(parser, file);
            in.begin();
            List<SelfEvaluation> forms = new JsonForms(in).document();
            in.end();
            List<Reading> readings = new ArrayList<>();
            for (SelfEvaluation form : forms) {
                readings.add(Reading.of(form, file));
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

    private List<SelfEvaluation> document() throws StrictException, IOException {
        List<SelfEvaluation> forms = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "forms" -> forms = forms();
                default -> throw in.unknownMember("forms");
            }
        }
        return in.require(forms, "forms");
    }

    private List<SelfEvaluation> forms() throws StrictException, IOException {
        List<SelfEvaluation> forms = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            forms.add(form());
        }
        return forms;
    }

    private SelfEvaluation form() throws StrictException, IOException {
        String title = null;
        Integer year = null;
        String project = null;
        String authority = null;
        String unit = null;
        Funds funds = null;
        String expectedGoal = null;
        String actualResult = null;
        List<Indicator> indicators = null;
        BigDecimal totalWeight = null;
        BigDecimal totalScore = null;
        String grade = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "title" -> title = in.textOrNull();
                case "year" -> year = year();
                case "project" -> project = in.textOrNull();
                case "authority" -> authority = in.textOrNull();
                case "unit" -> unit = in.textOrNull();
                case "funds" -> funds = funds();
                case "expectedGoal" -> expectedGoal = in.textOrNull();
                case "actualResult" -> actualResult = in.textOrNull();
                case "indicators" -> indicators = indicators();
                case "totalWeight" -> totalWeight = decimal();
                case "totalScore" -> totalScore = decimal();
                case "grade" -> grade = in.textOrNull();
                case "source" -> in.skip();
                default ->
                    throw in.unknownMember("title、year、project、authority、unit、funds、expectedGoal、actualResult、"
                            + "indicators、totalWeight、totalScore、grade、source");
            }
        }
        return new SelfEvaluation(
                title,
                year,
                project,
                authority,
                unit,
                in.require(funds, "funds"),
                expectedGoal,
                actualResult,
                in.require(indicators, "indicators"),
                totalWeight,
                totalScore,
                grade);
    }

    private @Nullable Integer year() throws StrictException, IOException {
        if (in.isNull()) {
            return null;
        }
        int year = in.integer();
        if (year < 1900 || year > 2999) {
            throw in.refuse("年度应为 1900 到 2999 的整数，实为 " + year);
        }
        return year;
    }

    private @Nullable BigDecimal decimal() throws StrictException, IOException {
        BigDecimal value = in.decimalTextOrNull();
        if (value != null && !Decimals.fitsSpreadsheet(value)) {
            throw in.refuse("数字 " + value.toPlainString() + " 超过 15 位有效数字，表格软件无法准确保存");
        }
        return value;
    }

    private Funds funds() throws StrictException, IOException {
        String unit = null;
        FundLine total = null;
        List<FundLine> sources = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "unit" -> unit = in.textOrNull();
                case "total" -> total = line();
                case "sources" -> sources = sources();
                default -> throw in.unknownMember("unit、total、sources");
            }
        }
        return new Funds(unit, in.require(total, "total"), in.require(sources, "sources"));
    }

    private List<FundLine> sources() throws StrictException, IOException {
        List<FundLine> sources = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            sources.add(line());
        }
        return sources;
    }

    private FundLine line() throws StrictException, IOException {
        String label = null;
        BigDecimal initialBudget = null;
        BigDecimal annualBudget = null;
        BigDecimal executed = null;
        BigDecimal weight = null;
        BigDecimal ratePercent = null;
        BigDecimal score = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "label" -> label = in.textOrNull();
                case "initialBudget" -> initialBudget = decimal();
                case "annualBudget" -> annualBudget = decimal();
                case "executed" -> executed = decimal();
                case "weight" -> weight = decimal();
                case "ratePercent" -> ratePercent = decimal();
                case "score" -> score = decimal();
                default -> throw in.unknownMember("label、initialBudget、annualBudget、executed、weight、ratePercent、score");
            }
        }
        return new FundLine(label, initialBudget, annualBudget, executed, weight, ratePercent, score);
    }

    private List<Indicator> indicators() throws StrictException, IOException {
        List<Indicator> indicators = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            indicators.add(indicator());
        }
        return indicators;
    }

    private Indicator indicator() throws StrictException, IOException {
        String level1 = null;
        String level2 = null;
        String level3 = null;
        String target = null;
        String actual = null;
        BigDecimal weight = null;
        BigDecimal score = null;
        String deviation = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "level1" -> level1 = in.textOrNull();
                case "level2" -> level2 = in.textOrNull();
                case "level3" -> level3 = in.textOrNull();
                case "target" -> target = in.textOrNull();
                case "actual" -> actual = in.textOrNull();
                case "weight" -> weight = decimal();
                case "score" -> score = decimal();
                case "deviation" -> deviation = in.textOrNull();
                default -> throw in.unknownMember("level1、level2、level3、target、actual、weight、score、deviation");
            }
        }
        return new Indicator(
                level1, level2, level3, Target.ofNullable(target), Actual.ofNullable(actual), weight, score, deviation);
    }
}
