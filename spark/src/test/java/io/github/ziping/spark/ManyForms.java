package io.github.ziping.spark;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.Actual;
import io.github.ziping.model.FundLine;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.SelfEvaluation;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Many forms in many files: the nine of the ministry's example under other names, by other units, with other amounts and points; every
 * hundredth file is broken, every fiftieth holds a project once more.
 */
final class ManyForms {
    private static final int BROKEN = 100;
    private static final int REPEATED = 50;
    private static final int FILES_OF_FOLDER = 250;
    private static final int UNITS = 300;

    private final Ziping office;
    private final Path folder;
    private final Random random;
    private final List<Reading> nine;
    private final List<SelfEvaluation> written = new ArrayList<>();

    ManyForms(Ziping office, Path example, Path folder, long seed) throws Exception {
        this.office = office;
        this.folder = folder;
        this.random = new Random(seed);
        this.nine = office.read(example);
    }

    /** Writes so many files. */
    void write(int count) throws Exception {
        for (int i = 0; i < count; i++) {
            Path below = Files.createDirectories(folder.resolve(name("区县%03d", i / FILES_OF_FOLDER)));
            // Spark leaves out what begins with a low line, and we must not
            Path file = below.resolve(name(i % 400 == 7 ? "_自评表%06d.xlsx" : "自评表%06d.xlsx", i));
            if (i % BROKEN == BROKEN - 1) {
                Files.write(file, broken(i));
            } else {
                SelfEvaluation form = i % REPEATED == REPEATED - 2 ? repeated() : varied(i);
                Files.write(file, office.fill(form));
                written.add(form);
            }
        }
    }

    private static String name(String pattern, int number) {
        return String.format(Locale.ROOT, pattern, number);
    }

    private byte[] broken(int number) throws Exception {
        byte[] whole = office.fill(nine.get(number % nine.size()).evaluation());
        return switch (number / BROKEN % 4) {
            case 0 -> new byte[0];
            case 1 -> Arrays.copyOf(whole, whole.length / 2);
            case 2 -> "这不是表格".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            default -> {
                byte[] damaged = whole.clone();
                for (int i = 200; i < 2000; i++) {
                    damaged[i] = (byte) random.nextInt();
                }
                yield damaged;
            }
        };
    }

    /** One that was written before, here and there with another score. */
    private SelfEvaluation repeated() {
        SelfEvaluation form = written.get(random.nextInt(written.size()));
        return random.nextBoolean() ? form : rescored(form);
    }

    private SelfEvaluation varied(int number) {
        SelfEvaluation form = nine.get(number % nine.size()).evaluation();
        String unit = unit(random.nextInt(UNITS));
        String project = form.project() + "（" + name("%06d", number) + "）";
        if (number % 97 == 3 && !written.isEmpty()) {
            // nearly the name of the unit's project before
            SelfEvaluation before = written.get(written.size() - 1);
            unit = String.valueOf(before.unit());
            project = before.project() + "经费";
        }
        SelfEvaluation other = form.withProject(project)
                .withUnit(number % 211 == 5 ? unit.replace("中心", "中必") : unit)
                .withAuthority(number % 331 == 6 ? "财政局" : form.authority())
                .withFunds(form.funds().withTotal(amounts(form.funds().total())));
        SelfEvaluation dated = number % 173 == 8 ? other.withYear(2023) : other;
        return random.nextInt(3) == 0 ? rescored(dated) : dated;
    }

    private static String unit(int number) {
        return name("第%03d", number) + "公共服务中心";
    }

    private FundLine amounts(FundLine line) {
        if (random.nextInt(4) != 0) {
            return line;
        }
        BigDecimal annual = BigDecimal.valueOf(1 + random.nextInt(9_999_999), 2);
        return line.withInitialBudget(annual)
                .withAnnualBudget(annual)
                .withExecuted(annual.multiply(BigDecimal.valueOf(random.nextInt(110), 2)));
    }

    private SelfEvaluation rescored(SelfEvaluation form) {
        List<Indicator> indicators = new ArrayList<>(form.indicators());
        int at = random.nextInt(indicators.size());
        Indicator indicator = indicators.get(at);
        indicators.set(
                at,
                random.nextBoolean()
                        ? indicator.withScore(BigDecimal.valueOf(random.nextInt(1200), 2))
                        : indicator.withActual(Actual.of(random.nextInt(100) + "%")));
        return form.withIndicators(indicators);
    }

    /** The list of what was to be handed in: not all that was, and some that was not. */
    void writeRoster(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("名单");
            cells(sheet, "项目名称", "主管部门", "实施单位", "年度", "年初预算数（万元）");
            int number = 0;
            for (SelfEvaluation form : written) {
                BigDecimal budget = form.funds().total().initialBudget();
                boolean similar = String.valueOf(form.project()).endsWith("）经费");
                if (number++ % 61 != 9 && !similar) {
                    String approved = number % 89 == 0 ? "12.34" : budget == null ? "" : budget.toPlainString();
                    cells(sheet, form.project(), form.authority(), form.unit(), "2024", approved);
                }
                if (number % 101 == 0) {
                    cells(sheet, "没有报送的项目" + number, form.authority(), form.unit(), "2024", "1.00");
                }
            }
            workbook.write(out);
        }
    }

    private static void cells(Sheet sheet, String... texts) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }
}
