package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.job.ExportFormat;
import io.github.ziping.job.Progress;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.read.JsonForms;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.RandomForms;
import io.github.ziping.testing.TestOffice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    Path temp;

    private record Run(int code, String out, String err) {}

    private static Run run(OutputStream bytes, String... args) {
        StringWriter err = new StringWriter();
        int code = new Cli(new PrintWriter(new StringWriter()), new PrintWriter(err), bytes, false).run(args);
        assertThat(err.toString()).doesNotContain("Exception", "\tat ", "程序内部错误");
        return new Run(code, bytes.toString(), err.toString());
    }

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = run(out, args);
        return new Run(run.code(), out.toString(StandardCharsets.UTF_8), run.err());
    }

    private Path official(SelfEvaluation form, String name) throws IOException {
        return Files.write(temp.resolve(name), TestOffice.open().fill(form));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theNineComeBackFromTheirForms() throws Exception {
        List<String> args = new ArrayList<>(List.of("export"));
        for (int i = 0; i < 9; i++) {
            args.add(official(NineForms.all().get(i), "表" + i + ".xlsx").toString());
        }

        Run run = run(args.toArray(new String[0]));

        assertThat(run.err()).isEqualTo("已导出 9 份自评表；错误 0，警告 0，提示 0" + System.lineSeparator());
        assertThat(run.code()).isZero();
        List<Reading> back = JsonForms.read(run.out().getBytes(StandardCharsets.UTF_8), "x.json");
        assertThat(back).extracting(Reading::evaluation).isEqualTo(NineForms.all());
    }

    @Test
    void eachValueHasItsCell() throws Exception {
        Path file = official(NineForms.all().get(0), "甲.xlsx");

        Run run = run("export", file.toString());

        assertThat(run.out())
                .startsWith("{\n  \"forms\" : [\n    {\n      \"title\" : \"财政项目支出绩效自评表\",\n      \"year\" : 2024,\n")
                .contains("""
                              "source" : {
                                "file" : "甲.xlsx",
                                "sheet" : "绩效自评表",
                                "cells" : {
                                  "title" : "A1",
                                  "year" : "A2",
                                  "project" : "B3",
                                  "authority" : "B4",
                                  "unit" : "F4",
                                  "funds.unit" : "A5",
                                  "funds.total.label" : "B6",
                                  "funds.total.initialBudget" : "C6",
                        """)
                .contains("\"indicators[0].score\" : \"G13\"")
                .endsWith("}\n      }\n    }\n  ]\n}");
        // number 9 stands before number 10
        assertThat(run.out().indexOf("\"indicators[9].level3\""))
                .isLessThan(run.out().indexOf("\"indicators[10].level3\""));
    }

    @Test
    void cellsOnOtherSheetsAreNamedWithThem() throws Exception {
        Path file = Files.write(
                temp.resolve("填报.xlsx"),
                TestOffice.open().departmentWorkbook(NineForms.all().get(0)));

        Run run = run("export", file.toString());

        assertThat(run.out()).contains("\"sheet\" : \"指标\"").containsPattern("\"project\" : \"基本信息与资金![A-Z]+[0-9]+\"");
    }

    @Test
    void jsonHasNoCells() {
        Run run = run("export", NineForms.JSON.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\"source\" : {\n        \"file\" : \"forms-2024.json\",\n"
                        + "        \"sheet\" : null,\n        \"cells\" : { }\n      }");
    }

    @Test
    void anExportIsAnInput() throws Exception {
        List<SelfEvaluation> forms = new ArrayList<>();
        for (int seed = 0; seed < 40; seed++) {
            forms.add(RandomForms.of(seed));
        }
        Path first = Files.write(temp.resolve("一.json"), Ziping.json(forms));
        Path second = temp.resolve("二.json");

        assertThat(run("export", first.toString(), "-o", second.toString()).code())
                .isZero();

        List<Reading> back = JsonForms.read(Files.readAllBytes(second), "二.json");
        assertThat(back).extracting(Reading::evaluation).isEqualTo(forms);
    }

    @Test
    void csvHasARowPerIndicator() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("in"));
        Files.write(
                folder.resolve("一.xlsx"), TestOffice.open().fill(NineForms.all().get(0)));
        Files.copy(NineForms.JSON, folder.resolve("九.json"));

        Run run = run("export", "--format", "csv", folder.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("\ufeff文件,工作表,行,年度,项目名称,主管部门,实施单位,序号,一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分,"
                        + "偏差原因分析及改进措施,性质,目标值,目标单位,金额单位,年初预算数,全年预算数,全年执行数,执行率(%),执行率得分,总分,评分等级\r\n");
        List<CSVRecord> rows = rows(run.out());
        int first = NineForms.all().get(0).indicators().size();
        assertThat(rows).hasSize(1 + first + 151);
        assertThat(rows.get(1).toList()).element(2).isEqualTo("13");
        assertThat(rows.get(1).toList().subList(7, 27))
                .containsExactly(
                        "1",
                        "成本指标",
                        "经济成本指标",
                        "项目实际成本与预算偏差率",
                        "≤0.00(%)",
                        "'-0.29(%)",
                        "8.00",
                        "8.00",
                        "",
                        "≤",
                        "0.00",
                        "%",
                        "万元",
                        "1430.80",
                        "1428.80",
                        "1424.72",
                        "99.71",
                        "9.97",
                        "98.97",
                        "优");
    }

    @Test
    void csvKeepsEveryText() throws Exception {
        SelfEvaluation form = RandomForms.longOf(7);
        Path json = Files.write(temp.resolve("一.json"), Ziping.json(List.of(form)));

        Run run = run("export", "--format", "CSV", json.toString());

        List<CSVRecord> rows = rows(run.out());
        assertThat(rows).hasSize(1 + form.indicators().size());
        for (int i = 0; i < form.indicators().size(); i++) {
            assertThat(rows.get(i + 1).get(10))
                    .endsWith(form.indicators().get(i).level3());
        }
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        assertThat(csv).startsWith("\ufeff").endsWith("\r\n");
        return CSVParser.parse(new StringReader(csv.substring(1)), CSVFormat.RFC4180)
                .getRecords();
    }

    @Test
    void aFolderGetsAFileOfItsOwn() throws Exception {
        assertThat(run("export", NineForms.JSON.toString(), "-o", temp.toString())
                        .code())
                .isZero();
        assertThat(run("export", NineForms.JSON.toString(), "--format=csv", "-o", temp.toString())
                        .code())
                .isZero();

        assertThat(files()).containsExactly("自评表数据.csv", "自评表数据.json");
    }

    @Test
    void anInputIsNeverWrittenTo() throws Exception {
        Path input = Files.copy(NineForms.JSON, temp.resolve("入.json"));

        Run run = run(
                "export",
                input.toString(),
                "-o",
                temp.resolve(".").resolve("入.json").toString());

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err())
                .startsWith("输出文件 ")
                .endsWith("入.json 同时是输入文件，没有写入；请用 -o 指定别的文件名或文件夹，或者先把它移出输入的文件夹" + System.lineSeparator());
        assertThat(input).hasSameBinaryContentAs(NineForms.JSON);
    }

    @Test
    void anEarlierExportInTheFolderIsNotExportedAgain() throws Exception {
        Files.copy(NineForms.JSON, temp.resolve("入.json"));
        assertThat(run("export", temp.toString(), "-o", temp.toString()).code()).isZero();
        byte[] first = Files.readAllBytes(temp.resolve("自评表数据.json"));

        assertThat(run("export", temp.toString(), "-o", temp.toString()).code()).isEqualTo(4);

        assertThat(temp.resolve("自评表数据.json")).hasBinaryContent(first);
    }

    @Test
    void anOutputThatEndsHalfWayLeavesTheOldFile() throws Exception {
        Path old = Files.writeString(temp.resolve("旧.json"), "old");
        List<Path> inputs = List.of(NineForms.JSON, NineForms.JSON.resolveSibling("./nix.json"));
        Progress stop = (done, all, name) -> {
            // the temporary file is open by now
            assertThat(temp.toFile().list()).hasSize(2);
            throw new IllegalStateException("stopped");
        };

        assertThatThrownBy(() -> TestOffice.open().overwriting().export(inputs, ExportFormat.JSON, old, false, stop))
                .hasMessage("stopped");

        assertThat(Files.readString(old)).isEqualTo("old");
        assertThat(files()).containsExactly("旧.json");
    }

    @Test
    void aDashIsStdout() {
        assertThat(run("export", NineForms.JSON.toString(), "-o", "-"))
                .isEqualTo(run("export", NineForms.JSON.toString()));
    }

    @Test
    void unreadableInputsAreNamedAndTheOthersExported() throws Exception {
        Path bad = Files.writeString(temp.resolve("坏.xlsx"), "nothing");

        Run run = run("export", bad.toString(), NineForms.JSON.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("坏.xlsx 错误 unreadable-file（文件无法读取） 这是纯文本而不是 .xlsx 表格")
                .endsWith("已导出 9 份自评表，1 份输入无法读取；错误 1，警告 0，提示 0" + System.lineSeparator());
    }

    @Test
    void whereNothingIsReadNothingIsWritten() throws Exception {
        Path bad = Files.writeString(temp.resolve("坏.xlsx"), "nothing");
        Path old = Files.writeString(temp.resolve("旧.json"), "old");

        assertThat(run("export", bad.toString())).satisfies(run -> {
            assertThat(run.code()).isEqualTo(4);
            assertThat(run.out()).isEmpty();
        });
        assertThat(run("export", bad.toString(), "-o", old.toString()).code()).isEqualTo(4);
        assertThat(Files.readString(old)).isEqualTo("old");
        assertThat(files()).containsExactly("坏.xlsx", "旧.json");
    }

    @Test
    void formsWithErrorsAreExportedUnlessStrict() throws Exception {
        String json = new String(Files.readAllBytes(NineForms.JSON), StandardCharsets.UTF_8);
        SelfEvaluation form = JsonForms.read(json.getBytes(StandardCharsets.UTF_8), "x")
                .get(0)
                .evaluation();
        SelfEvaluation nameless = form.withProject(null);
        Path file = official(nameless, "无名.xlsx");

        assertThat(run("export", file.toString()).code()).isEqualTo(1);
        Run strict = run("export", "--strict", file.toString());
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.out()).isEmpty();
        assertThat(strict.err()).contains("已导出 0 份自评表，1 份因有错误未导出；错误 1");
    }

    @Test
    void anUnknownFormatIsBadUsage() {
        Run run = run("export", "--format", "xml", NineForms.JSON.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("选项 --format 的值不认识：xml，应为 json|csv");
    }
}
