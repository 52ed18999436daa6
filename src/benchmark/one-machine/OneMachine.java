import io.github.ziping.Ziping;
import io.github.ziping.model.Actual;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Funds;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far one machine goes: seconds and memory of {@code check} and {@code merge --forms apart} for 1,000, 10,000 and 100,000 forms, each
 * a file of its own, 1,000 of them in a folder. They are made in a temporary folder and deleted again; 100,000 take 1.2 GB.
 *
 * <pre>java -cp target/ziping.jar src/benchmark/one-machine/OneMachine.java [-keep FOLDER] [HEAP [FORMS…]]</pre>
 *
 * <p>Each command runs in a process of its own with {@code -Xmx} of the heap, 512m unless told. Of it are told: seconds; seconds of all
 * processors, which others at work on the machine leave as they are; the most that a collection left in the heap; and
 * the most that the process had in memory, heap and all else, as Linux counts it (VmHWM).
 */
final class OneMachine {
    private static final int OF_FOLDER = 1_000;

    private OneMachine() {}

    public static void main(String[] args) throws Exception {
        List<String> given = new ArrayList<>(List.of(args));
        Path kept = given.contains("-keep") ? Path.of(given.remove(given.indexOf("-keep") + 1)) : null;
        given.remove("-keep");
        String heap = given.isEmpty() ? "512m" : given.remove(0);
        List<Integer> counts = given.isEmpty()
                ? List.of(1_000, 10_000, 100_000)
                : given.stream().map(Integer::valueOf).toList();
        Path work = kept == null ? Files.createTempDirectory("ziping-forms") : Files.createDirectories(kept);
        try {
            write(work.resolve("in"), counts.stream().max(Comparator.naturalOrder()).orElseThrow());
            System.out.println("| forms | command | seconds | processor seconds | forms/s | heap kept, MB | process, MB | exit |");
            System.out.println("|---:|---|---:|---:|---:|---:|---:|---:|");
            for (int count : counts) {
                List<String> folders = IntStream.range(0, (count + OF_FOLDER - 1) / OF_FOLDER)
                        .mapToObj(i -> folder(work.resolve("in"), i).toString())
                        .toList();
                run(work, heap, count, List.of("check", "-o", work.resolve("问题.txt").toString()), folders);
                run(
                        work,
                        heap,
                        count,
                        List.of("merge", "--forms", "apart", "--force", "-o", work.resolve("汇总.xlsx").toString()),
                        folders);
                delete(work.resolve("汇总"));
            }
        } finally {
            if (kept == null) {
                delete(work);
            }
        }
    }

    private static Path folder(Path in, int number) {
        return in.resolve(String.format(Locale.ROOT, "%03d", number));
    }

    /** Writes the forms that are not there yet. */
    private static void write(Path in, int count) throws Exception {
        long start = System.nanoTime();
        Ziping office = Ziping.office(Ziping.DEFAULT_OFFICE);
        VariedForms forms = new VariedForms(office);
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < count; i += OF_FOLDER) {
            if (!Files.exists(folder(in, i / OF_FOLDER))) {
                missing.add(i);
            }
        }
        missing.parallelStream().forEach(first -> {
            try {
                Path folder = Files.createDirectories(folder(in, first / OF_FOLDER));
                for (int i = first; i < Math.min(count, first + OF_FOLDER); i++) {
                    Files.write(folder.resolve(String.format(Locale.ROOT, "%06d.xlsx", i)), office.fill(forms.form(i)));
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        System.out.printf(Locale.ROOT, "%,d forms written in %.0f s%n", count, (System.nanoTime() - start) / 1e9);
    }

    private static void run(Path work, String heap, int count, List<String> command, List<String> folders)
            throws Exception {
        Path collections = work.resolve("gc.txt");
        List<String> words = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + heap,
                "-Xlog:gc*:file=" + collections,
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.ziping.cli.Main"));
        words.addAll(command);
        words.addAll(folders);
        words.add("--quiet");
        Path said = work.resolve("said.txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        long most = 0;
        double busy = 0;
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, peak(process.pid()));
            busy = Math.max(
                    busy,
                    process.info().totalCpuDuration().map(time -> time.toMillis() / 1e3).orElse(0.0));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %.1f | %.1f | %.0f | %d | %d | %d |%n",
                count,
                command.get(0),
                seconds,
                busy,
                count / seconds,
                keptHeap(collections),
                most / 1024,
                process.exitValue());
        if (process.exitValue() > 1) {
            try (Stream<String> lines = Files.lines(said, StandardCharsets.UTF_8)) {
                lines.limit(5).forEach(System.out::println);
            }
        }
    }

    /** The most that a collection left, MB: {@code Pause Young (…) 480M->212M(512M)}. */
    private static int keptHeap(Path collections) throws IOException {
        try (Stream<String> lines = Files.lines(collections, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.matches(".* Pause .*->\\d+M\\(.*"))
                    .mapToInt(line -> Integer.parseInt(line.replaceAll(".*->(\\d+)M\\(.*", "$1")))
                    .max()
                    .orElse(0);
        }
    }

    /** KiB. */
    private static long peak(long process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            // it has just ended
            return 0;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

/**
 * Forms that differ as those of a province do: 480 units of 60 towns, each project with a name, amounts and indicators of its own, 5
 * to 14 of the latter from the nine examples. Every tenth has a fault, every fiftieth is there twice, every hundredth spells its unit in another way. The
 * same number gives the same form.
 */
final class VariedForms {
    private static final Path EXAMPLES = Path.of("src/test/resources/forms/forms-2024.json");

    /** A form is there twice where its number ends in this. */
    private static final int TWICE = 50;

    /** How many of the examples' indicators, the last ones, are of satisfaction. */
    private static final int SATISFACTION = 10;

    private static final String HUNDRED = "100.00";
    private static final String[] TOWNS = ("青溪镇 华漕镇 新场镇 金山卫镇 松隐镇 宝林街道 奉城镇 嘉定镇 徐泾镇 静安寺街道 五角场街道 长寿路街道 普安街道 提篮桥街道 "
                    + "豫园街道 川沙镇 七宝镇 临港街道 堡镇 惠南镇 朱家角镇 泗泾镇 九亭镇 佘山镇 枫泾镇 亭林镇 安亭镇 南翔镇 马陆镇 罗店镇 吴淞街道 大场镇 "
                    + "高桥镇 航头镇 合庆镇 书院镇 庄行镇 柘林镇 海湾镇 城桥镇 横沙乡 绿华镇 三林镇 北蔡镇 花木街道 真如镇 甘泉路街道 大宁路街道 江湾镇 殷行街道 "
                    + "莘庄镇 梅陇镇 虹梅路街道 吴泾镇 田林街道 车墩镇 叶榭镇 练塘镇 赵巷镇 白鹤镇")
            .split(" ");
    private static final String[] KINDS = {
        "中心小学", "卫生服务中心", "文化活动中心", "市政管理所", "水务管理所", "城市建设服务中心", "社区事务受理中心", "农业服务中心"
    };
    private static final String[] BUREAUS = {"教育局", "卫生健康委员会", "文化和旅游局", "城市管理局", "水务局", "建设和管理委员会", "民政局", "农业农村委员会"};
    private static final String[] OBJECTS = {
        "校舍", "食堂", "操场", "图书馆", "门诊楼", "疫苗接种点", "健身步道", "河道", "泵站", "路灯", "公厕", "绿地", "村道", "桥梁", "排水管网",
        "农贸市场", "养老服务站", "档案库房", "信息系统", "机房", "监控设施", "消防设施", "电梯", "屋面", "围墙"
    };
    private static final String[] WORKS = {
        "维修", "改造", "养护", "采购", "新建", "扩建", "检测", "评估", "设计", "监理", "运维", "租赁", "物业管理", "安全巡查", "保洁", "节能改造",
        "设备更新", "数字化建设", "应急处置", "日常管理", "宣传培训", "标准化建设", "配套工程", "前期工作", "拆除重建", "隐患排查", "达标验收", "提升工程", "专项整治",
        "委托服务"
    };

    private final List<SelfEvaluation> examples = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();

    VariedForms(Ziping office) throws Exception {
        office.read(EXAMPLES).forEach(form -> examples.add(form.evaluation()));
        for (SelfEvaluation example : examples) {
            for (Indicator indicator : example.indicators()) {
                // what depends on the amounts is left out
                if (!"成本指标".equals(indicator.level1())) {
                    indicators.add(indicator);
                }
            }
        }
        indicators.sort(Comparator.comparing(Indicator::level1, Comparator.comparing(name -> "产效满".indexOf(name.charAt(0)))));
    }

    /** A form by its number, from 0. */
    SelfEvaluation form(int number) {
        boolean again = number % TWICE == TWICE - 1;
        SelfEvaluation form = first(again ? number - 1 : number);
        // the copy has another amount
        return again ? form.withFunds(form.funds().withTotal(form.funds().total().withInitialBudget(new BigDecimal(HUNDRED)))) : form;
    }

    private SelfEvaluation first(int number) {
        Random random = new Random(number);
        String place = TOWNS[random.nextInt(TOWNS.length)];
        int kind = random.nextInt(KINDS.length);
        String unit = (number % 100 == 7 ? place.substring(0, place.length() - 1) : place) + KINDS[kind];
        SelfEvaluation example = examples.get(number % examples.size());
        String work = OBJECTS[number % OBJECTS.length] + WORKS[number / OBJECTS.length % WORKS.length];
        String project = place + "第" + (1 + number / (OBJECTS.length * WORKS.length)) + "片区" + work + "项目";
        return example.withProject(project)
                .withAuthority(place.substring(0, 1) + "州市" + BUREAUS[kind])
                .withUnit(unit)
                .withFunds(funds(random, number))
                .withExpectedGoal("完成" + place + work + "。" + example.expectedGoal())
                .withActualResult("已完成" + place + work + "。" + example.actualResult())
                .withIndicators(indicators(random, place, number))
                .withTotalWeight(null)
                .withTotalScore(null)
                .withGrade(null);
    }

    private static Funds funds(Random random, int number) {
        BigDecimal annual = BigDecimal.valueOf(10_00 + random.nextInt(2_000_00), 2);
        BigDecimal other = annual.divide(BigDecimal.valueOf(2 + random.nextInt(8)), 2, RoundingMode.DOWN);
        // more was spent than there was
        int percent = number % 40 == 3 ? 103 : 90 + random.nextInt(11);
        FundLine own = line("其中：当年财政拨款", annual.subtract(other), percent);
        FundLine rest = line("其他资金", other, percent);
        FundLine total = line("年度资金总额", annual, percent)
                .withExecuted(own.executed().add(rest.executed()))
                .withWeight(BigDecimal.TEN);
        return new Funds("万元", total, List.of(own, rest));
    }

    private static FundLine line(String label, BigDecimal amount, int percent) {
        BigDecimal executed =
                amount.multiply(BigDecimal.valueOf(percent)).divide(new BigDecimal(HUNDRED), 2, RoundingMode.DOWN);
        return FundLine.EMPTY.withLabel(label).withInitialBudget(amount).withAnnualBudget(amount).withExecuted(executed);
    }

    /** 90 points, all of them earned but for some faults. */
    private List<Indicator> indicators(Random random, String place, int number) {
        int count = 5 + random.nextInt(10);
        List<Indicator> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            // one of each part of the list, which is in the order of their kinds
            int at = (i * indicators.size() + random.nextInt(indicators.size())) / count;
            Indicator indicator = indicators.get(i < count - 1 ? at : indicators.size() - 1 - random.nextInt(SATISFACTION));
            BigDecimal weight = BigDecimal.valueOf(i < count - 1 ? 90 / count : 90 - (count - 1) * (90 / count));
            chosen.add(indicator
                    .withLevel3(random.nextInt(3) == 0 ? place + indicator.level3() : indicator.level3())
                    .withWeight(weight)
                    .withScore(weight));
        }
        if (number % 10 == 0) {
            chosen.set(0, faulty(chosen.get(0), number / 10 % 4));
        }
        return chosen;
    }

    private static Indicator faulty(Indicator indicator, int kind) {
        return switch (kind) {
            case 0 -> indicator.withScore(indicator.weight().add(BigDecimal.ONE));
            case 1 -> indicator.withScore(indicator.weight().subtract(BigDecimal.ONE)).withDeviation(null);
            case 2 -> indicator.withActual(null);
            default -> indicator.withActual(Actual.of("3.00(天)"));
        };
    }
}
