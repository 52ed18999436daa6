package io.github.ziping.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files a folder or a pattern means, and what they are called. */
class FileListTest {
    @TempDir
    private Path temp;

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of(
                "甲/一.xlsx",
                "甲/里 层/二.xlsx",
                "甲/.藏.xlsx",
                "甲/_三.xlsx",
                "乙/一.xlsx",
                "乙/一.pdf",
                "乙/百分%20.xlsx",
                "根.xlsx")) {
            Path file = temp.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    private FileList list(String below) throws IOException {
        return FileList.of(InputPlace.of(temp + "/" + below, new Configuration()));
    }

    private List<String> names(String below) throws IOException {
        return list(below).rows().stream().map(row -> row.getString(1)).toList();
    }

    @Test
    void aFolderIsSearched() throws Exception {
        assertThat(names("甲")).containsExactly("_三.xlsx", "一.xlsx", "里 层/二.xlsx");
        assertThat(names("甲/")).isEqualTo(names("甲"));
    }

    @Test
    void aFileIsCalledByItsName() throws Exception {
        assertThat(names("乙/百分%20.xlsx")).containsExactly("百分%20.xlsx");
    }

    @Test
    void aPatternMeansFilesAndFolders() throws Exception {
        assertThat(names("*")).hasSize(7).contains("甲/里 层/二.xlsx", "根.xlsx");
        assertThat(names("**")).isEqualTo(names("*"));
        assertThat(names("*/*.xlsx")).containsExactly("乙/一.xlsx", "乙/百分%20.xlsx", "甲/_三.xlsx", "甲/一.xlsx");
        assertThat(names("{甲,乙}/一.*")).containsExactly("乙/一.pdf", "乙/一.xlsx", "甲/一.xlsx");
        assertThat(names("甲/里*/二.xls?")).containsExactly("里 层/二.xlsx");
    }

    @Test
    void aFileThatIsMeantTwiceIsThereOnce() throws Exception {
        assertThat(names("{甲,甲/一.xlsx}")).containsExactly("甲/_三.xlsx", "甲/一.xlsx", "甲/里 层/二.xlsx");
    }

    @Test
    void whatIsThereIsNoPattern() throws Exception {
        for (String name : List.of("{甲}", "[a]", "全部*", "问?")) {
            Path folder = Files.createDirectories(temp.resolve("像/" + name));
            Files.writeString(folder.resolve("四.xlsx"), name);
            assertThat(names("像/" + name)).containsExactly("四.xlsx");
        }
        assertThat(names("像/全*")).containsExactly("全部*/四.xlsx");
    }

    @Test
    void aPrintSaysOfWhichFile() throws Exception {
        List<Row> rows = list("乙").rows();

        assertThat(rows)
                .extracting(row -> row.getString(1) + " " + row.getString(3))
                .containsExactly("一.pdf PDF，已读同名的 一.xlsx", "一.xlsx null", "百分%20.xlsx null");
    }

    @Test
    void aFileFromElsewhereIsCalledByItsOwnName() throws Exception {
        FileList list = list("甲");

        assertThat(list.nameOf(new org.apache.hadoop.fs.Path("file:" + temp + "/甲/里 层/名单.xlsx")))
                .isEqualTo("里 层/名单.xlsx");
        assertThat(list.nameOf(new org.apache.hadoop.fs.Path("s3a://b/乙/名单.xlsx")))
                .isEqualTo("名单.xlsx");
    }

    @Test
    void whatMeansNothingIsTold() {
        assertThatThrownBy(() -> list("丙"))
                .isInstanceOf(RefusedRunException.class)
                .hasMessage(temp + "/丙 不存在，或没有文件符合。核对路径和通配符");
        assertThatThrownBy(() -> list("*.doc"))
                .isInstanceOf(RefusedRunException.class)
                .hasMessage(temp + "/*.doc 不存在，或没有文件符合。核对路径和通配符");
        assertThatThrownBy(() -> list("[甲"))
                .isInstanceOf(WrongUseException.class)
                .hasMessage("通配符“" + temp + "/[甲”写得不对。[ 和 { 要有 ] 和 } 与它配对；名称里本来就有的，前面加 \\");
        assertThatThrownBy(() -> list("{甲,乙"))
                .isInstanceOf(WrongUseException.class)
                .hasMessageStartingWith("通配符“");
    }

    @Test
    void whatIsNoPathIsTold() {
        assertThatThrownBy(() -> InputPlace.of("二〇二四:收件", new Configuration()))
                .isInstanceOf(WrongUseException.class)
                .hasMessage("“二〇二四:收件”不是路径。写成 s3a://…、hdfs://… 或 /…；名称里有冒号的文件夹，写完整的路径");
        assertThatThrownBy(() -> InputPlace.of("gopher://forms/2024", new Configuration()))
                .isInstanceOf(RefusedRunException.class)
                .hasMessage("gopher://forms/2024 打不开：没有 gopher:// 的连接程序。核对路径，或用 spark-submit 的 --packages 加上连接程序");
    }
}
