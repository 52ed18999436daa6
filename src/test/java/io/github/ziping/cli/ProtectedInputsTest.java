package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.Ziping;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.Protected;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks behind a password, and files in a folder that cannot be read at all. */
@Tag("slow")
class ProtectedInputsTest {
    @TempDir
    Path temp;

    private Path locked;
    private byte[] content;

    private record Run(int code, String out, String err) {}

    private static Run run(String... args) {
        StringWriter err = new StringWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintWriter out = new PrintWriter(bytes, true, StandardCharsets.UTF_8);
        int code = new Cli(out, new PrintWriter(err), bytes, false).run(args);
        assertThat(err.toString()).doesNotContain("Exception", "\tat ", "程序内部错误");
        return new Run(code, bytes.toString(StandardCharsets.UTF_8), err.toString());
    }

    @BeforeEach
    void protect() throws Exception {
        byte[] form =
                Ziping.office("templates/shanghai-2024").fill(NineForms.all().get(7));
        content = Protected.xlsx(form, EncryptionMode.agile, "春 2024");
        locked = Files.write(temp.resolve("锁.xlsx"), content);
    }

    @Test
    void thePasswordOpensThemForEachCommand() {
        String out = temp.resolve("out").toString();

        assertThat(run("fill", "--password=春 2024", "-o", out, locked.toString())
                        .code())
                .isZero();
        assertThat(temp.resolve("out/各区服务网点租赁费物业费.xlsx")).exists();
        assertThat(run("check", "--password", "春 2024", locked.toString()).out())
                .contains("共 1 份自评表；错误 0，警告 0，提示 0");
        assertThat(run("export", "--password", "春 2024", locked.toString()).out())
                .contains("各区服务网点租赁费物业费");
        assertThat(locked).hasBinaryContent(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fill", "check", "export"})
    void withoutItOrWithAWrongOneTheyAreNamed(String command) {
        for (String[] password : new String[][] {{}, {"--password=错"}}) {
            String[] args = Arrays.copyOf(new String[] {command}, 1 + password.length + 1);
            System.arraycopy(password, 0, args, 1, password.length);
            args[args.length - 1] = locked.toString();
            Run run = run(args);

            assertThat(run.code()).isEqualTo(4);
            assertThat(run.out() + run.err())
                    .contains("锁.xlsx 错误 unreadable-file")
                    .contains("密码");
        }
    }

    @Test
    void aPlainFileNeedsNoPassword() {
        assertThat(run("check", "--password=x", NineForms.JSON.toString()).out())
                .contains("共 9 份自评表");
        assertThat(FillRequest.ofPlain("fill", "--password=x", "a.xlsx")).isNull();
    }

    /** Excel opens a workbook that is only protected against changes with a password of its own. */
    @ParameterizedTest
    @CsvSource({"xlsx,", "xlsx, X", "xls,", "xls, X"})
    void whatIsOnlyProtectedAgainstChangesIsAnnotatedAndProtectedAgain(String ending, @Nullable String password)
            throws Exception {
        byte[] file = ending.equals("xls") ? faultyXls() : faultyXlsx();
        Path input = Files.write(temp.resolve("只读." + ending), file);
        Path folder = temp.resolve("退回");
        List<String> args = new ArrayList<>(List.of("check", "--annotate", folder.toString(), input.toString()));
        if (password != null) {
            args.add(1, "--password=" + password);
        }

        Run run = run(args.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("已生成 1 份批注副本");
        byte[] copy = Files.readAllBytes(folder.resolve("只读." + ending));
        if (ending.equals("xls")) {
            assertThatThrownBy(() -> comments(copy, "X")).isInstanceOf(EncryptedDocumentException.class);
        } else {
            assertThat(copy).startsWith(0xd0, 0xcf, 0x11, 0xe0);
        }
        assertThat(comments(copy, "VelvetSweatshop"))
                .isNotEmpty()
                .allSatisfy(comment -> assertThat(run.out())
                        .contains(comment.substring(comment.indexOf('】') + 1, comment.indexOf("。改法："))));
    }

    private static byte[] faultyXlsx() throws Exception {
        byte[] form =
                Ziping.office("templates/shanghai-2024").fill(NineForms.all().get(3));
        return Protected.xlsx(form, EncryptionMode.agile, "VelvetSweatshop");
    }

    private static byte[] faultyXls() throws Exception {
        Path plain = Path.of("src/test/resources/layouts/134-old-faulty.xls");
        try (HSSFWorkbook book = new HSSFWorkbook(Files.newInputStream(plain))) {
            return Protected.xls(book, EncryptionMode.cryptoAPI, "VelvetSweatshop");
        }
    }

    /** The first lines of a workbook's comments. */
    private static List<String> comments(byte[] file, String password) throws Exception {
        List<String> comments = new ArrayList<>();
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(file), password)) {
            for (Sheet sheet : book) {
                for (Comment comment : sheet.getCellComments().values()) {
                    comments.add(
                            comment.getString().getString().lines().findFirst().orElseThrow());
                }
            }
        }
        return comments;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 600, 3_000, 8_000})
    void aProtectedFileThatIsCutOffIsNamed(int length) throws Exception {
        Path cut = Files.write(temp.resolve("断.xlsx"), Arrays.copyOf(content, Math.min(length, content.length - 600)));

        Run run = run("check", "--password=春 2024", cut.toString());

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).contains("断.xlsx 错误 unreadable-file");
    }

    @Test
    void whatAFolderHoldsInOtherFormatsIsNotPassedOverInSilence() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("收回"));
        for (String name : List.of("甲.et", "乙.ett", "丙.ods", "丁.xlsb")) {
            Files.writeString(folder.resolve(name), "PK");
        }
        Files.copy(NineForms.JSON, folder.resolve("九.json"));

        Run run = run("check", folder.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("甲.et 错误 unreadable-file", "乙.ett 错误", "丙.ods 错误", "丁.xlsb 错误", "共 9 份自评表");
    }
}
