package io.github.ziping.testing;

import io.github.ziping.finding.Finding;
import io.github.ziping.model.Actual;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.model.Target;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One case of the table in {@code src/test/resources/judgements}: an indicator, and the findings that it must and must
 * not have. A line reads
 *
 * <pre>name | target | result | weight | score | reason -&gt; wanted ; forbidden | why</pre>
 *
 * An empty value is a missing one. Wanted ids are parted by commas, and {@code id~text} wants the text in the message or
 * its mend. Forbidden ids likewise; {@code *} forbids whatever is not wanted. The name may stand behind its levels,
 * {@code 效益指标/社会效益指标：name}; without them a name in 满意 is a 满意度指标 and any other a 数量指标.
 *
 * @param place the file's name and the line
 * @param line as it is written
 * @param indicator the row that is judged
 * @param wanted what must be found
 * @param forbidden ids of what must not be found
 */
public record Judgement(String place, String line, Indicator indicator, List<Wanted> wanted, List<String> forbidden) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "judgements");
    private static final BigDecimal INDICATOR_POINTS = BigDecimal.valueOf(90);
    private static final BigDecimal MOST = BigDecimal.valueOf(40);

    /**
     * A finding that must be there.
     *
     * @param id the rule's
     * @param text what its message or its mend must hold; may be empty
     */
    public record Wanted(String id, String text) {
        static Wanted of(String written) {
            int tilde = written.indexOf('~');
            return tilde < 0
                    ? new Wanted(written, "")
                    : new Wanted(written.substring(0, tilde), written.substring(tilde + 1));
        }

        /** Whether a finding is the one that is wanted. */
        public boolean isMetBy(Finding finding) {
            return finding.rule().equals(id) && (finding.message() + finding.remedy()).contains(text);
        }

        @Override
        public String toString() {
            return text.isEmpty() ? id : id + "~" + text;
        }
    }

    /** Every case of every file, in the order of files and lines. */
    public static List<Judgement> all() throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(FOLDER)) {
            files = list.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<Judgement> judgements = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                    judgements.add(of(lines.get(i), file.getFileName() + ":" + (i + 1)));
                }
            }
        }
        return judgements;
    }

    /** The case that a line writes; refuses a line without its reason why. */
    public static Judgement of(String line, String place) {
        String[] sides = line.split("->", -1);
        String[] values =
                Stream.of(sides[0].split("\\|", -1)).map(String::strip).toArray(String[]::new);
        String[] answer = sides.length == 2 ? sides[1].split("\\|", -1) : new String[0];
        String[] ids = answer.length == 2 ? answer[0].split(";", -1) : new String[0];
        if (values.length != 6 || ids.length != 2 || answer[1].isBlank()) {
            throw new IllegalArgumentException(
                    place + ": name | target | result | weight | score | reason -> wanted ; forbidden | why");
        }
        return new Judgement(
                place,
                line,
                indicator(values),
                list(ids[0]).map(Wanted::of).toList(),
                list(ids[1]).toList());
    }

    private static Stream<String> list(String ids) {
        return Arrays.stream(ids.split(",", -1)).map(String::strip).filter(id -> !id.isEmpty());
    }

    private static Indicator indicator(String[] values) {
        String[] levels = {"产出指标", "数量指标"};
        String name = values[0];
        int colon = name.indexOf('：');
        if (colon > 0 && name.lastIndexOf('/', colon) > 0) {
            levels = name.substring(0, colon).split("/", 2);
            name = name.substring(colon + 1);
        } else if (name.contains("满意")) {
            levels = new String[] {"满意度指标", "服务对象满意度指标"};
        }
        return new Indicator(
                levels[0],
                levels[1],
                name,
                Target.ofNullable(values[1]),
                Actual.ofNullable(values[2]),
                decimal(values[3]),
                decimal(values[4]),
                values[5]);
    }

    private static BigDecimal decimal(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    /** Whether the case must not have a finding of this id. */
    public boolean forbids(String id) {
        boolean all = forbidden.contains("*");
        return all ? wanted.stream().noneMatch(one -> one.id().equals(id)) : forbidden.contains(id);
    }

    /** A form that is right but for this indicator. */
    public SelfEvaluation form() {
        BigDecimal hundred = new BigDecimal("100.00");
        FundLine total = new FundLine("年度资金总额", hundred, hundred, hundred, BigDecimal.TEN, hundred, BigDecimal.TEN);
        FundLine source = new FundLine("其中：当年财政拨款", hundred, hundred, hundred, null, hundred, null);
        SelfEvaluation form = new SelfEvaluation(
                "财政项目支出绩效自评表",
                2024,
                "城市运行保障项目",
                "市财政局",
                "市城市运行管理中心",
                new Funds("万元", total, List.of(source)),
                "完成全年任务。",
                "完成了全年任务。",
                List.of(),
                null,
                null,
                null);
        return ValidForms.restated(form, form.funds(), indicators());
    }

    private List<Indicator> indicators() {
        BigDecimal weight = indicator.weight();
        BigDecimal rest = INDICATOR_POINTS.subtract(weight == null ? BigDecimal.ZERO : weight);
        BigDecimal first = rest.min(MOST);
        BigDecimal second = rest.subtract(first).min(MOST);
        List<Indicator> indicators = new ArrayList<>(List.of(indicator));
        add(indicators, "产出指标", "数量指标", "台账整理数量", "=12(份)", "12(份)", first);
        add(indicators, "效益指标", "社会效益指标", "应急响应机制健全性", "健全", "达成指标", second);
        add(
                indicators,
                "满意度指标",
                "服务对象满意度指标",
                "来访人员满意度",
                "≥90.00(%)",
                "95.00(%)",
                rest.subtract(first).subtract(second));
        return indicators;
    }

    private static void add(
            List<Indicator> indicators,
            String level1,
            String level2,
            String name,
            String target,
            String actual,
            BigDecimal points) {
        indicators.add(new Indicator(level1, level2, name, Target.of(target), Actual.of(actual), points, points, null));
    }

    @Override
    public String toString() {
        return place + " " + indicator.level3();
    }
}
