package io.github.ziping.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ziping.Ziping;
import io.github.ziping.files.FileSelection;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.RosterReading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.Roster;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.TextGrid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One file of many that is found elsewhere: what it says is what a folder with it says. */
class FileJobTest {
    private final Ziping ziping = TestOffice.open();

    @TempDir
    private Path temp;

    private byte[] archive(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < names.length; i++) {
                zip.putNextEntry(new ZipEntry(names[i]));
                zip.write(ziping.fill(NineForms.all().get(3 + i)));
            }
        }
        return out.toByteArray();
    }

    private List<String> ofFolder(byte[] content, String name) throws IOException {
        Path folder = Files.createDirectory(temp.resolve("all"));
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), content);
        return ziping.check(List.of(folder), null, Progress.NONE).findings().stream()
                .map(Finding::toString)
                .sorted()
                .toList();
    }

    private List<String> ofFile(byte[] content, String name) throws IOException {
        FileContent read = ziping.checkFile(content, name);
        List<Finding> all = new ArrayList<>(read.findings());
        read.forms().forEach(form -> all.addAll(form.findings()));
        return all.stream().map(Finding::toString).sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {".藏/自评表.xlsx", "区/~$自评表.xlsx", "区/__MACOSX/自评表.xlsx", ".自评表.xlsx"})
    void whatIsHiddenIsPassedOverInSilence(String name) throws IOException {
        assertThat(FileSelection.isHiddenPath(name)).isTrue();
        assertThat(FileSelection.isHiddenPath("区/自评.表~$.xlsx")).isFalse();
        FileContent read = ziping.checkFile(ziping.fill(NineForms.all().get(3)), name);
        assertThat(read.forms()).isEmpty();
        assertThat(read.findings()).isEmpty();
        assertThat(read.unreadable()).isZero();
    }

    @Test
    void aFormIsCheckedAsInAFolder() throws IOException {
        byte[] form = ziping.fill(NineForms.all().get(3));
        assertThat(ofFile(form, "甲/表.xlsx")).isNotEmpty().isEqualTo(ofFolder(form, "甲/表.xlsx"));
    }

    @Test
    void anArchiveIsLookedIntoAsInAFolder() throws IOException {
        byte[] content = archive("一.xlsx", "里/二.xlsx");
        assertThat(ziping.checkFile(content, "甲/全部.zip").forms()).hasSize(2);
        assertThat(ofFile(content, "甲/全部.zip")).isNotEmpty().isEqualTo(ofFolder(content, "甲/全部.zip"));
    }

    /** An object store has longer names than any disk. */
    @ParameterizedTest
    @ValueSource(strings = {"甲/%s.zip", "%s/全部.zip"})
    void aNameThatNoDiskTakesIsAFinding(String pattern) throws IOException {
        String name = pattern.replace("%s", "报".repeat(100));
        FileContent read = ziping.checkFile(archive("一.xlsx"), name);
        assertThat(read.unreadable()).isEqualTo(1);
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("unreadable-file");
            assertThat(finding.message()).contains("太长");
        });
        byte[] form = ziping.fill(NineForms.all().get(3));
        assertThat(ziping.checkFile(form, name.replace(".zip", ".xlsx")).forms())
                .hasSize(1);
    }

    /** The archive, which is put on the disk for as long as it is looked into, is put nowhere else. */
    @ParameterizedTest
    @ValueSource(strings = {"%s/全部.zip", "../全部.zip", "甲/../../全部.zip", "", "甲\u0000.zip"})
    void aNameThatLeadsElsewhereIsAFinding(String name) throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        FileContent read = ziping.checkFile(archive("一.xlsx"), name.replace("%s", outside.toString()));
        assertThat(read.forms()).isEmpty();
        assertThat(read.unreadable()).isEqualTo(1);
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("unreadable-file");
            assertThat(finding.message()).contains("不是文件夹里的路径");
        });
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void aListThatIsInMemoryIsReadAsFromItsFile() throws Exception {
        byte[] list = new TextGrid()
                .sheet("名单", "项目名称|实施单位|年初预算数（万元）", "甲|行政处|10", "乙|财务处|不知道")
                .xlsx();

        RosterReading read = ziping.roster(list, "区/名单.xlsx");

        assertThat(read.roster().entries())
                .isEqualTo(ziping.roster(Files.write(temp.resolve("名单.xlsx"), list))
                        .entries())
                .extracting(Roster.Entry::project)
                .containsExactly("甲", "乙");
        assertThat(read.findings())
                .extracting(Finding::rule, Finding::file)
                .containsExactly(tuple("bad-number", "区/名单.xlsx"));
        assertThatThrownBy(() -> ziping.roster(ziping.fill(NineForms.all().get(3)), "区/自评表.xlsx"))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::file, Finding::message)
                                .containsExactly(tuple("区/自评表.xlsx", "这是绩效自评表，不是项目名单")));
    }
}
