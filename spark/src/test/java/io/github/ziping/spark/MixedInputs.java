package io.github.ziping.spark;

import io.github.ziping.Ziping;
import io.github.ziping.model.SelfEvaluation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A folder in which everything lies that departments send, and what they should not. */
final class MixedInputs {
    private static final Path RESOURCES = Path.of("../src/test/resources");

    private final Ziping office;
    private final Path folder;
    private final List<SelfEvaluation> nine;

    MixedInputs(Ziping office, Path folder) throws Exception {
        this.office = office;
        this.folder = folder;
        this.nine = office.read(RESOURCES.resolve("forms/forms-2024.json")).stream()
                .map(reading -> reading.evaluation())
                .toList();
    }

    /** Writes it. */
    void write() throws Exception {
        layouts();
        goals();
        archives();
        mails();
        names();
        besides();
        protectedAndBroken();
        duplicates();
    }

    /** A form of the example under another name. */
    byte[] form(int number, String project, String unit) throws Exception {
        return office.fill(nine.get(number).withProject(project).withUnit(unit));
    }

    Path put(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    /** All layouts of other offices, Word documents and the rest that the library's tests read. */
    private void layouts() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                put("版式/" + RESOURCES.relativize(file), Files.readAllBytes(file));
            }
        }
    }

    private void goals() throws Exception {
        put("目标/自评表.xlsx", workbook("自评", selfEvaluation("信息化运维项目", 2024)));
        put("目标/去年.xlsx", workbook("自评", selfEvaluation("信息化运维项目", 2023)));
        put("目标/另一项目.xlsx", workbook("自评", selfEvaluation("道路养护项目", 2024)));
        put("目标/申报表.xlsx", workbook("目标", goalForm("信息化运维项目", 2024, "≥12次")));
        put("目标/申报表（旧）.xlsx", workbook("目标", goalForm("信息化运维项目", 2024, "≥20次")));
        put("目标/𠮷.xlsx", workbook("目标", goalForm("道路养护项目", 2024, "≥11次")));
        put("目标/（二）.xlsx", workbook("目标", goalForm("道路养护项目", 2024, "≥15次")));
        put("目标/包.zip", zip("目标表.xlsx", workbook("目标", goalForm(nine.get(0).project(), 2024, "≥1次"))));
    }

    private static String[] selfEvaluation(String project, int year) {
        return new String[] {
            "项目支出绩效自评表",
            "（" + year + "年度）",
            "项目名称|" + project,
            "主管部门|市房管局|实施单位|公积金中心",
            "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
            "|年度资金总额|100|100|100|10|100%|10",
            "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
            "产出指标|数量指标|巡检次数|≥10次|10次|50|50|",
            "效益指标|社会效益指标|投诉件数|≤5件|4件|40|40|"
        };
    }

    private static String[] goalForm(String project, int year, String target) {
        return new String[] {
            "项目支出绩效目标申报表",
            "（" + year + "年度）",
            "项目名称|" + project,
            "主管部门及代码|市房管局|实施单位|公积金中心",
            "项目资金（万元）|年度资金总额：|100",
            "总体目标|系统稳定运行",
            "一级指标|二级指标|三级指标|指标值|权重",
            "产出指标|数量指标|巡检次数|" + target + "|40",
            "||培训人数|≥100人|20",
            "效益指标|社会效益指标|投诉件数|≤3件|40"
        };
    }

    private void archives() throws Exception {
        byte[] one = form(0, "压缩包里的项目", "第一中心");
        byte[] inner = zip("里层/自评表.xlsx", form(1, "压缩包里的项目", "第一中心"), "说明.txt", text("不是表"));
        put(
                "包/收件.zip",
                zip("甲/自评表.xlsx", one, "里层.zip", inner, "__MACOSX/._自评表.xlsx", text("x"), "甲/自评表.pdf", text("x")));
        put("包/截断.zip", Arrays.copyOf(inner, inner.length / 2));
        put("包/空.zip", zip());
        put("包/资料.7z", text("7z"));
        put("包/资料.rar", text("Rar!"));
        put("包/伪装.xlsx", inner);
    }

    private void mails() throws Exception {
        String attached = Base64.getMimeEncoder().encodeToString(form(2, "邮件里的项目", "第二中心"));
        String mail = String.join(
                "\r\n",
                "From: a@example.org",
                "Subject: =?UTF-8?B?" + Base64.getEncoder().encodeToString(text("自评表")) + "?=",
                "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=\"b\"",
                "",
                "--b",
                "Content-Type: text/plain; charset=utf-8",
                "",
                "see the attached",
                "--b",
                "Content-Type: application/octet-stream; name=\"=?UTF-8?B?"
                        + Base64.getEncoder().encodeToString(text("自评表.xlsx")) + "?=\"",
                "Content-Transfer-Encoding: base64",
                "Content-Disposition: attachment",
                "",
                attached,
                "--b--",
                "");
        put("邮件/来信.eml", text(mail));
        put("邮件/没有附件.eml", text("From: a@example.org\r\nSubject: hi\r\n\r\nno form\r\n"));
        put("邮件/来信.msg", text("msg"));
    }

    private void names() throws Exception {
        String[] names = {
            "有 空格.xlsx",
            "百分 100%.xlsx",
            "转义%20名.xlsx",
            "{花}[方]*?.xlsx",
            "加+号#井&与;分.xlsx",
            "冒号:名.xlsx",
            "叹号!名.xlsx",
            "引'号\"名.xlsx",
            "_下划线.xlsx",
            "𠮷祥.xlsx",
            "大写.XLSX",
            "反\\斜.xlsx",
            "收件.zip!假.xlsx"
        };
        for (int i = 0; i < names.length; i++) {
            put("名 称%{1}/" + names[i], form(i % nine.size(), "名称项目" + i, "第三中心"));
        }
        put("~$锁/自评表.xlsx", form(0, "藏起来的项目", "第三中心"));
        put("名 称%{1}/~$大写.xlsx", text("lock"));
        put("名 称%{1}/.藏.xlsx", form(0, "藏起来的项目", "第三中心"));
        put(".隐藏/自评表.xlsx", form(0, "藏起来的项目", "第三中心"));
        put("没有后缀", form(0, "没有后缀的项目", "第三中心"));
        Files.createDirectories(folder.resolve("空文件夹/里层"));
    }

    /** A print beside what it was printed from, and without. */
    private void besides() throws Exception {
        byte[] pdf = Files.readAllBytes(pdf());
        put("打印/自评表.xlsx", form(3, "打印的项目", "第四中心"));
        put("打印/自评表.PDF", pdf);
        put("打印/单独.pdf", pdf);
        put("打印/别处/自评表.pdf", pdf);
    }

    private static Path pdf() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("pdf"))) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void protectedAndBroken() throws Exception {
        byte[] form = form(4, "加密的项目", "第五中心");
        put("坏/加密.xlsx", encrypted(form));
        put("坏/空.xlsx", new byte[0]);
        put("坏/空.pdf", new byte[0]);
        put("坏/空.zip", new byte[0]);
        put("坏/空.eml", new byte[0]);
        put("坏/截断.xlsx", Arrays.copyOf(form, form.length / 3));
        put("坏/网页.xls", text("<html><table><tr><td>项目名称</td></tr></table></html>"));
        put("坏/图片.jpg", text("jpg"));
        put("坏/坏.json", text("{\"forms\":["));
    }

    /** Projects of one name, by one unit and several, with and without a year, twice in a file and in several. */
    private void duplicates() throws Exception {
        put("重复/甲.xlsx", form(5, "公用经费", "第六中心"));
        put("重复/乙.xlsx", form(6, "公用经费", "第六中心"));
        put("重复/丙.xlsx", form(5, "公用经费", "第七中心"));
        put(
                "重复/丁.xlsx",
                office.fill(nine.get(5).withProject("公用经费").withUnit("第七中心").withYear(2023)));
        SelfEvaluation named = nine.get(7).withProject("公用经费");
        byte[] two = Ziping.json(List.of(named.withUnit("第六中心"), named.withUnit("第八中心"), named.withUnit("第八中心")));
        put("重复/两份.json", two);
        put("重复/戊.xlsx", office.fill(named.withUnit("第八中心")));
        put("重复/几乎.xlsx", form(5, "公用经费项目", "第六中心"));
    }

    /** A list with years: some projects are of another one, some are missing, some rows cannot be read. */
    void roster(Path file) throws Exception {
        put(
                file.toString(),
                workbook(
                        "名单",
                        "项目名称|主管部门|实施单位|年度|年初预算数（万元）",
                        "信息化运维项目|市房管局|公积金中心|2024|100",
                        "道路养护项目|市房管局|公积金中心|2022|100",
                        "公用经费|市财政局|第六中心|2024|1.5",
                        "公用经费|市财政局|第七中心||不知道",
                        "公用经费|市财政局|第九中心|2024|",
                        "压缩包里的项日||第一中心|2024|3",
                        "没有报送的项目|市财政局|第一中心|2024|3",
                        "|市财政局|没有名称的|2024|3",
                        "名称项目3|市财政局|第三中心|二〇二四|3"));
    }

    static byte[] workbook(String name, String... lines) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet(name);
            for (int i = 0; i < lines.length; i++) {
                Row row = sheet.createRow(i);
                String[] cells = lines[i].split("\\|", -1);
                for (int j = 0; j < cells.length; j++) {
                    if (!cells[j].isEmpty()) {
                        row.createCell(j).setCellValue(cells[j]);
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** Names and contents in turn. */
    static byte[] zip(Object... members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < members.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) members[i]));
                zip.write((byte[]) members[i + 1]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] encrypted(byte[] workbook) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(workbook);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
