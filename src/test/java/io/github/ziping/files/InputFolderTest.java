package io.github.ziping.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything in a folder is taken, told as passed over, or told as out of reach. */
class InputFolderTest {
    @TempDir
    Path temp;

    private Path file(String name) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.createFile(file);
    }

    private FoundInputs find() throws IOException {
        return Inputs.find(List.of(temp));
    }

    @Test
    void everyOtherFileIsNamedByItsKind() throws IOException {
        for (String name : List.of("甲.rtf", "乙.OFD", "丙.rar", "丁.jpg", "戊", "己.xyz", "~$庚.xlsx", ".辛.pdf")) {
            file(name);
        }
        file("子/壬.7z");

        assertThat(find().passedOver())
                .extracting(other -> other.file().getFileName() + " " + other.kind())
                .containsExactlyInAnyOrder(
                        "甲.rtf RTF 文档", "乙.OFD OFD", "丙.rar 压缩包", "丁.jpg 图片", "戊 不是表格文件", "己.xyz XYZ 文件", "壬.7z 压缩包");
    }

    @Test
    void aPipeIsPassedOver() throws Exception {
        Path pipe = temp.resolve("pipe.xlsx");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);

        assertThat(find().files()).isEmpty();
        assertThat(find().passedOver()).extracting(FoundInputs.PassedOver::file).containsExactly(pipe);
    }

    @Test
    void aLinkThatLeadsNowhereIsOutOfReach() throws IOException {
        Files.createSymbolicLink(temp.resolve("断.xlsx"), temp.resolve("没有.xlsx"));

        assertThat(find().files()).isEmpty();
        assertThat(find().unreachable())
                .extracting(FoundInputs.Unreachable::fault)
                .containsExactly("链接指向的文件不存在");
    }

    @Test
    void aLoopOfLinksIsOutOfReachAndTheRestIsFound() throws IOException {
        Path form = file("子/甲.xlsx");
        Files.createSymbolicLink(temp.resolve("子/回"), temp);

        assertThat(find().files()).containsExactly(form);
        assertThat(find().unreachable())
                .extracting(FoundInputs.Unreachable::fault)
                .containsExactly("链接指回上层文件夹，形成循环");
    }

    @Test
    void whatLiesTooDeepIsOutOfReach() throws IOException {
        Path deep = temp;
        for (int i = 1; i < InputFolder.DEEPEST; i++) {
            deep = deep.resolve("d");
        }
        Files.createDirectories(deep.resolve("d"));
        Path last = Files.createFile(deep.resolve("甲.xlsx"));
        Files.createFile(deep.resolve("d/乙.xlsx"));

        assertThat(find().files()).containsExactly(last);
        assertThat(find().unreachable())
                .singleElement()
                .satisfies(other -> assertThat(other.fault()).contains("50 层"));
    }

    @Test
    void aFolderWithoutPermissionIsOutOfReach() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("锁"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(folder), "the system's superuser reads everything");

        assertThat(find().unreachable())
                .extracting(FoundInputs.Unreachable::path)
                .containsExactly(folder);
    }
}
