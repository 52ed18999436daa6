package io.github.ziping.serve.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.RawRequest;
import io.github.ziping.testing.TaskResults;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.TextGrid;
import io.github.ziping.testing.YearFolders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The actions over the nine projects: what is on the disk afterwards, what the page says, what it offers. Of the nine forms two have
 * an error and three more, or four in all, a warning or an error: {@code forms/expected-findings.json}.
 */
@Tag("slow")
class ActionsTest {
    private static final String TIME = "2025-01-05T02:00:00Z";
    private static final String USUAL = "state=warnings&state=ready&state=final&forms=on&workbook=on";

    @TempDir
    private Path temp;

    private YearFolders year;
    private Path root;
    private PageClient client;
    private TaskResults actions;

    @BeforeEach
    void start() throws Exception {
        year = YearFolders.nine(TestOffice.open(), temp);
        root = year.folder().root();
        client = PageClient.start(root);
        actions = new TaskResults(client);
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
    }

    private void receiveAll() throws IOException {
        for (int i = 1; i <= 9; i++) {
            year.receive(i + ".xlsx", YearFolders.form(i), TIME);
        }
    }

    private List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    private static List<String> projects() {
        return NineForms.all().stream()
                .map(form -> String.valueOf(form.project()))
                .toList();
    }

    private static List<String> sheets(byte[] workbook) throws IOException {
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            List<String> sheets = new ArrayList<>();
            book.forEach(sheet -> sheets.add(sheet.getSheetName()));
            return sheets;
        }
    }

    @Test
    void sendsOutWhatLacks() throws Exception {
        assertThat(client.get("/actions").body()).contains("还缺 9 个项目的填报表，已有 0 个");
        assertThat(actions.run("send", "")).contains("发放 完成").contains("新生成 9 份填报表");
        List<String> expected =
                new ArrayList<>(projects().stream().map(name -> name + ".xlsx").toList());
        expected.add("发放清单.xlsx");
        assertThat(names(root.resolve("发放"))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(client.get("/actions").body()).contains("还缺 0 个项目的填报表，已有 9 个");

        // somebody works in one, and another one is lost
        Path own = Files.write(root.resolve("发放/专项业务费.xlsx"), EditedWorkbook.edited(root.resolve("发放/专项业务费.xlsx")));
        byte[] before = Files.readAllBytes(own);
        Files.delete(root.resolve("发放/补充公积金.xlsx"));
        assertThat(actions.run("send", "lock=on")).contains("新生成 1 份填报表，已有的 8 份没有改动");
        assertThat(Files.readAllBytes(own)).isEqualTo(before);
        assertThat(names(root.resolve("发放"))).containsExactlyInAnyOrderElementsOf(expected);

        Map<String, byte[]> all = actions.unzip("2024年度自评-发放.zip");
        assertThat(all.keySet()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(all.get("专项业务费.xlsx")).isEqualTo(before);
        assertThat(actions.unzip("2024年度自评-新增的填报表.zip").keySet()).containsExactly("补充公积金.xlsx");
        try (XSSFWorkbook list = new XSSFWorkbook(new ByteArrayInputStream(actions.save("发放清单.xlsx")))) {
            XSSFSheet sheet = list.getSheetAt(0);
            List<String> cells = new ArrayList<>();
            sheet.forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
            assertThat(cells).containsAll(projects());
        }
    }

    /** Whoever looks without pause never sees a result beside the counts of before; what is gone again is seen to be gone. */
    @Test
    void countsAreThoseOfTheResults() throws Exception {
        for (int round = 1; round <= 5; round++) {
            assertThat(client.post("/actions/send", "").statusCode()).isEqualTo(303);
            String page = client.get("/actions").body();
            while (actions.isRunning(page)) {
                page = client.get("/actions").body();
            }
            assertThat(page).contains("新生成 9 份填报表").contains("还缺 0 个项目的填报表，已有 9 个");
            for (String name : names(root.resolve("发放"))) {
                Files.delete(root.resolve("发放").resolve(name));
            }
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            do {
                page = client.get("/actions").body();
            } while (!page.contains("还缺 9 个项目的填报表，已有 0 个") && System.nanoTime() < end);
            assertThat(page).contains("还缺 9 个项目的填报表，已有 0 个");
        }
    }

    /** A browser does not hear of an event without data: a page that another one's action changes would go on showing it as running. */
    @Test
    void whoListensHearsOfTheEnd() throws Exception {
        try (RawRequest listens = new RawRequest(client.origin())) {
            listens.head("GET /events HTTP/1.1|Accept: text/event-stream");
            assertThat(actions.run("send", "")).contains("发放 完成");
            List<String> heard = listens.answer(2_000)
                    .lines()
                    .filter(line -> line.matches("(event|data):.*"))
                    .toList();
            assertThat(heard).contains("event: task");
            for (int i = 0; i < heard.size(); i += 2) {
                assertThat(heard.get(i)).startsWith("event: ");
                assertThat(heard.get(i + 1)).matches("data: .+");
            }
            assertThat(heard.get(heard.lastIndexOf("event: task") + 1)).startsWith("data: ended-");
        }
    }

    @Test
    void returnsWhatHasFaults() throws Exception {
        receiveAll();
        assertThat(actions.run("return", "")).contains("退回 1 个单位、4 份自评表，错误 2 处，警告 4 处");
        Path unit =
                root.resolve("退回").resolve(String.valueOf(YearFolders.form(1).unit()));
        assertThat(names(unit)).hasSize(5);
        String page = client.get("/actions").body();
        String note = String.join("\n", Files.readAllLines(unit.resolve("退回说明.txt"), StandardCharsets.UTF_8));
        page = page.substring(page.indexOf("id=\"results\""));
        String shown = page.substring(page.indexOf("<textarea"), page.indexOf("</textarea>"));
        assertThat(shown.substring(shown.indexOf('>') + 1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&"))
                .isEqualTo(note.replace("\ufeff", ""));

        Map<String, byte[]> zip = actions.unzip("2024年度自评-退回.zip");
        assertThat(zip).hasSize(5);
        for (Map.Entry<String, byte[]> entry : zip.entrySet()) {
            assertThat(entry.getKey()).startsWith(YearFolders.form(1).unit() + "/");
            assertThat(Files.readAllBytes(root.resolve("退回").resolve(entry.getKey())))
                    .isEqualTo(entry.getValue());
            if (entry.getKey().endsWith(".xlsx")) {
                try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(entry.getValue()))) {
                    assertThat(book.getSheetAt(0).getCellComments()).isNotEmpty();
                }
            }
        }
        assertThat(actions.unzip(YearFolders.form(1).unit() + ".zip").keySet())
                .containsExactlyInAnyOrderElementsOf(names(unit));
    }

    @Test
    void remindsWhoOwesSomething() throws Exception {
        String page = client.get("/actions").body();
        assertThat(page)
                .contains("1 个单位还没有交齐")
                .contains("<span class=\"still\">未交 9</span>")
                .contains("<small>王</small>");
        receiveAll();
        client.close();
        client = PageClient.start(root);
        page = client.get("/actions").body();
        assertThat(page).contains("<span class=\"error\">有错误 2</span>").doesNotContain("未交 9");

        HttpResponse<byte[]> all =
                client.bytes(client.request("/actions/reminders.txt").build());
        assertThat(all.headers().firstValue("Content-Disposition").orElse("")).contains("%E5%82%AC%E6%8A%A5.txt");
        String text = new String(all.body(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        assertThat(text)
                .startsWith("\ufeff" + YearFolders.form(1).unit() + "：\n\n2024年度项目支出绩效自评表还没有交齐：2 份有错误。")
                .contains("一、有错误的自评表，请改正后重新提交")
                .doesNotContain("警告");
    }

    @Test
    void aListOfAnotherYearIsToldWhereWorkbooksAreMade() throws Exception {
        client.close();
        Files.write(
                root.resolve("名单.xlsx"),
                new TextGrid().sheet("名单", "项目名称|实施单位|年度", "补充公积金|公积金中心|2023").xlsx());
        client = PageClient.start(root);
        actions = new TaskResults(client);
        String text = "名单上有 2023 年度的 1 个项目（例如“补充公积金”），";
        assertThat(client.get("/").body()).contains(text + "年度文件夹是 2024 年度的");
        assertThat(client.get("/actions").body()).contains(text + "年度文件夹是 2024 年度的");
        assertThat(actions.run("send", "")).contains(text + "要生成的填报表是 2024 年度的");
    }

    @Test
    void submitsWhatMayGoUp() throws Exception {
        receiveAll();
        String said = actions.run("submit", USUAL);
        assertThat(said).contains("上报 7 个项目");
        assertThat(said.split("没有上报“", -1)).hasSize(3);
        assertThat(names(root.resolve("上报"))).hasSize(8).contains("2024年度绩效自评表汇总.xlsx");
        assertThat(sheets(actions.save("2024年度绩效自评表汇总.xlsx"))).hasSize(10).startsWith("汇总表", "问题清单", "指标明细");
        assertThat(actions.unzip("2024年度自评-上报.zip").keySet())
                .containsExactlyInAnyOrderElementsOf(names(root.resolve("上报")));

        // what a person changed there is kept, and told without a word of the command line
        Path form = root.resolve("上报/补充公积金.xlsx");
        Files.write(form, EditedWorkbook.edited(form));
        byte[] edited = Files.readAllBytes(form);
        assertThat(actions.run("submit", USUAL))
                .contains("没有做完")
                .contains("没有覆盖；把它移走或改名，再执行一次")
                .doesNotContain("--force");
        assertThat(Files.readAllBytes(form)).isEqualTo(edited);
    }

    @Test
    void mergesIntoADownloadAlone() throws Exception {
        receiveAll();
        assertThat(actions.run("merge", USUAL + "&state=errors")).contains("下载汇总 完成");
        assertThat(names(root.resolve("上报"))).isEmpty();
        assertThat(sheets(actions.save("2024年度绩效自评表汇总.xlsx"))).hasSize(12).containsAll(List.of("汇总表"));
    }

    @Test
    void writesTheLedger() throws Exception {
        receiveAll();
        assertThat(actions.run("ledger", "")).contains("写好了 台账.xlsx：9 个项目");
        assertThat(actions.save("台账.xlsx")).isEqualTo(Files.readAllBytes(root.resolve("台账.xlsx")));
        HttpResponse<byte[]> alone =
                client.bytes(client.request("/actions/ledger.xlsx").GET().build());
        assertThat(sheets(alone.body())).isEqualTo(sheets(Files.readAllBytes(root.resolve("台账.xlsx"))));
    }

    @Test
    void olderResultsAreFoldedAway() throws Exception {
        for (int i = 0; i < 3; i++) {
            actions.run("ledger", "");
        }
        assertThat(client.get("/actions").body()).doesNotContain("更早的结果");
        actions.run("send", "");
        String page = client.get("/actions").body();
        assertThat(page).contains("<summary>更早的结果（1）</summary>");
        assertThat(page.split("<article", -1)).hasSize(5);
        assertThat(page.substring(0, page.indexOf("更早的结果")).split("<article", -1))
                .hasSize(4);
    }

    @Test
    void refusesWhatNobodyChose() throws Exception {
        assertThat(client.post("/actions/submit", "forms=on").statusCode()).isEqualTo(400);
        assertThat(client.post("/actions/submit", "state=ready").body()).isEqualTo("没有选择上报什么；请选择自评表、汇总工作簿，或两样都选");
        assertThat(client.post("/actions/delete", "").statusCode()).isEqualTo(404);
        assertThat(client.get("/actions/downloads/..%2F..%2F设置.txt".replace("设置", "%E8%AE%BE%E7%BD%AE"))
                        .statusCode())
                .isIn(400, 404);
        assertThat(client.post("/actions/stop", "id=nothing").statusCode()).isEqualTo(303);
    }

    @Test
    void aFileInTheWay() throws Exception {
        receiveAll();
        for (String folder : List.of("退回", "上报", "发放")) {
            Files.delete(root.resolve(folder));
            Files.writeString(root.resolve(folder), "in the way");
        }
        for (String action : List.of("return", "submit", "send")) {
            assertThat(actions.run(action, USUAL))
                    .as(action)
                    .contains("没有做完")
                    .contains("输出路径是一个文件而不是文件夹")
                    .doesNotContain("Exception");
        }
        assertThat(actions.run("ledger", "")).contains("完成");
    }

    @Test
    void aFolderThatIsGone() throws Exception {
        client.get("/actions");
        Path elsewhere = Files.move(root, temp.resolve("移走了"));
        assertThat(client.get("/").statusCode()).as("the very next request").isEqualTo(503);
        HttpResponse<String> answer = client.post("/actions/return", "");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).startsWith("找不到文件夹 ");
        assertThat(client.get("/batch").statusCode()).isEqualTo(503);
        assertThat(client.get("/settle").statusCode()).isEqualTo(503);

        Files.move(elsewhere, root);
        assertThat(client.get("/").statusCode()).isEqualTo(200);
        assertThat(actions.run("send", "")).contains("新生成 9 份填报表");
    }

    @Test
    void stoppedInTheMiddle() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 400; i++) {
            lines.add("项目" + i + "|单位" + i % 60 + "|王");
        }
        Path list = YearFolders.list(temp.resolve("长名单.xlsx"), lines);
        Files.copy(list, root.resolve("名单.xlsx"), StandardCopyOption.REPLACE_EXISTING);
        while (!client.get("/actions").body().contains("还缺 400 个")) {
            Thread.sleep(50);
        }
        client.post("/actions/send", "");
        String id = null;
        while (id == null || !client.get("/actions").body().matches("(?s).*[1-9]\\d* / 400.*")) {
            id = actions.runningId();
            assertThat(id).as("ended before it was stopped").isNotNull();
        }
        HttpResponse<String> other = client.post("/actions/return", "");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).startsWith("“发放”正在进行（").contains("/400）");
        client.post("/actions/stop", "id=" + id);
        assertThat(actions.await()).contains("发放 已停止").contains("发放清单没有写");
        List<String> written = names(root.resolve("发放"));
        assertThat(written).isNotEmpty().hasSizeLessThan(400).allMatch(name -> name.matches("项目\\d+\\.xlsx"));
        for (String name : written) {
            assertThat(sheets(Files.readAllBytes(root.resolve("发放").resolve(name))))
                    .isNotEmpty();
        }
        assertThat(actions.run("send", ""))
                .contains("新生成 " + (400 - written.size()) + " 份填报表，已有的 " + written.size() + " 份没有改动");
        assertThat(names(root.resolve("发放"))).hasSize(401);
    }
}
