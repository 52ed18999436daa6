package io.github.ziping.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.finding.Finding;
import io.github.ziping.finding.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream.UnicodeExtraFieldPolicy;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipInputsTest {
    private static final int SEEDS = "long".equals(System.getProperty("ziping.fuzz")) ? 20_000 : 300;

    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path temp;

    private InputList list(byte[] zip) throws IOException {
        Files.write(temp.resolve("收件.zip"), zip);
        return Zips.inputs(temp.resolve("收件.zip"));
    }

    private static List<String> told(InputList list) {
        return list.findings().stream()
                .map(finding -> finding.file() + " " + finding.rule())
                .toList();
    }

    private static String only(InputList list) throws UnreadableException {
        assertThat(list.findings()).isEmpty();
        assertThat(list.inputs()).hasSize(1);
        return list.inputs().get(0).name() + " "
                + new String(list.inputs().get(0).bytes(), UTF_8);
    }

    @Test
    void itsMembersAreInputsByPathAndTheOthersAreTold() throws Exception {
        InputList list = list(Zips.zip()
                .with("乙/", "")
                .with("乙/b.XLSX", "2")
                .with("说明.ofd", "3")
                .with("a.json", "1")
                .with("乙/~$b.xlsx", "")
                .with("__MACOSX/乙/._b.xlsx", "")
                .with(".DS_Store", "")
                .with("图/扫描.jpg", "")
                .with("c.rar", "")
                .bytes());

        assertThat(list.inputs()).extracting(Input::name).containsExactly("收件.zip!a.json", "收件.zip!乙/b.XLSX");
        assertThat(list.inputs()).extracting(Input::fileName).containsExactly("a.json", "b.XLSX");
        assertThat(list.inputs().get(1).bytes()).isEqualTo("2".getBytes(UTF_8));
        assertThat(told(list))
                .containsExactly(
                        "收件.zip!c.rar passed-over", "收件.zip!图/扫描.jpg passed-over", "收件.zip!说明.ofd passed-over");
        assertThat(list.findings().get(0).remedy()).contains("解压后提交");
        assertThat(list.unreadable()).isZero();
    }

    @Test
    void namesAreUtf8OrGbk() throws Exception {
        assertThat(only(list(Zips.zip().with("镇/自评表.xlsx", "1").bytes()))).isEqualTo("收件.zip!镇/自评表.xlsx 1");
        assertThat(only(list(Zips.zip().with("镇/自评表.xlsx", "1").bytes(GBK)))).isEqualTo("收件.zip!镇/自评表.xlsx 1");
        assertThat(only(list(Zips.zip().with("é.xlsx", "1").bytes(Charset.forName("IBM437")))))
                .isEqualTo("收件.zip!é.xlsx 1");
    }

    @Test
    void utf8WithoutItsFlagIsUtf8() throws Exception {
        // the flags of the local header and of the directory
        byte[] zip = Zips.zip().with("自评表.xlsx", "1").bytes();
        zip[7] = 0;
        zip[directory(zip) + 9] = 0;

        assertThat(only(list(zip))).isEqualTo("收件.zip!自评表.xlsx 1");
    }

    @Test
    void theFieldOfInfoZipCounts() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setEncoding("US-ASCII");
            zip.setUseLanguageEncodingFlag(false);
            zip.setCreateUnicodeExtraFields(UnicodeExtraFieldPolicy.ALWAYS);
            zip.putArchiveEntry(new ZipArchiveEntry("自评表.xlsx"));
            zip.write('1');
            zip.closeArchiveEntry();
        }

        assertThat(only(list(bytes.toByteArray()))).isEqualTo("收件.zip!自评表.xlsx 1");
    }

    @Test
    void archivesInArchivesAreGoneThrough() throws Exception {
        byte[] inner = Zips.zip().with("丁.xlsx", "4").with("戊.doc.7z", "").bytes();
        InputList list =
                list(Zips.zip().with("二/里面.zip", inner).with("甲.xlsx", "1").bytes());

        assertThat(list.inputs()).extracting(Input::name).containsExactly("收件.zip!二/里面.zip!丁.xlsx", "收件.zip!甲.xlsx");
        assertThat(told(list)).containsExactly("收件.zip!二/里面.zip!戊.doc.7z passed-over");
        // one after the other, and back
        for (int i : new int[] {0, 1, 0}) {
            assertThat(list.inputs().get(i).bytes()).hasSize(1);
        }
        list.close();
        assertThat(list.inputs().get(0).bytes()).isEqualTo("4".getBytes(UTF_8));
        list.close();
    }

    @Test
    void aNameIsOnlyAName() throws Exception {
        InputList list = list(Zips.zip()
                .with("../../上面.xlsx", "1")
                .with("/etc/甲.xlsx", "2")
                .with("C:\\乙.xlsx", "3")
                .with("丙\u202e.xlsx", "4")
                .bytes());

        assertThat(list.inputs())
                .extracting(Input::fileName)
                .hasSize(4)
                .contains("上面.xlsx", "甲.xlsx", "乙.xlsx")
                .noneMatch(name -> name.contains("\u202e"));
        assertThat(list.inputs()).extracting(Input::folder).containsOnlyNulls();
        try (var files = Files.list(temp)) {
            assertThat(files).containsExactly(temp.resolve("收件.zip"));
        }
    }

    @Test
    void aWorkbookNamedZipIsNoArchive() throws Exception {
        InputList list = list(Zips.zip()
                .with("[Content_Types].xml", "")
                .with("xl/workbook.xml", "")
                .bytes());

        assertThat(list.inputs()).extracting(Input::name).containsExactly("收件.zip");
    }

    @Test
    void anArchiveWithoutAnEndingIsFoundByItsContent() throws Exception {
        Path file =
                Files.write(temp.resolve("收件"), Zips.zip().with("甲.xlsx", "1").bytes());

        assertThat(Zips.inputs(file).inputs()).extracting(Input::name).containsExactly("收件!甲.xlsx");
    }

    @Test
    void whatIsNamedZipAndIsNoneIsReadAsAFile() throws Exception {
        assertThat(list("Rar!".getBytes(UTF_8)).inputs())
                .extracting(Input::name)
                .containsExactly("收件.zip");
    }

    @Test
    void twoFilesOfOneNameAreToldAndNotRead() throws Exception {
        byte[] zip = Zips.zip()
                .with("a.xlsx", "1")
                .with("b.xlsx", "2")
                .with("c.xlsx", "3")
                .bytes();
        for (int i = 0; i < zip.length; i++) {
            zip[i] = zip[i] == 'b' && zip[i + 1] == '.' ? (byte) 'a' : zip[i];
        }
        InputList list = list(zip);

        assertThat(list.inputs()).extracting(Input::name).containsExactly("收件.zip!c.xlsx");
        assertThat(told(list)).containsExactly("收件.zip!a.xlsx unreadable-file");
        assertThat(list.findings().get(0).message()).contains("同名");
        assertThat(list.unreadable()).isEqualTo(1);
    }

    @Test
    void aProtectedMemberIsTold() throws Exception {
        byte[] zip = Zips.zip().with("a.xlsx", "1").with("b.xlsx", "2").bytes();
        zip[directory(zip) + 8] |= 1;
        InputList list = list(zip);

        assertThat(list.inputs()).extracting(Input::name).containsExactly("收件.zip!b.xlsx");
        assertThat(list.findings()).extracting(Finding::message).containsExactly("压缩包里的这个文件有密码，不能读取");
    }

    @Test
    void anUnknownMethodIsTold() throws Exception {
        byte[] zip = Zips.zip().with("a.xlsx", "1").with("b.xlsx", "2").bytes();
        // LZMA
        zip[directory(zip) + 10] = 14;
        InputList list = list(zip);

        assertThat(list.inputs()).extracting(Input::name).containsExactly("收件.zip!b.xlsx");
        assertThat(list.findings().get(0).message()).contains("压缩方法");
    }

    @Test
    void aDamagedMemberIsAFindingOfItsOwn() throws Exception {
        byte[] zip =
                Zips.zip().with("a.xlsx", "1".repeat(100)).with("b.xlsx", "2").bytes();
        // in the first member's data, behind header and name
        zip[30 + "a.xlsx".length() + 2] ^= 0x55;
        InputList list = list(zip);

        assertThat(list.findings()).isEmpty();
        assertThat(list.inputs().get(1).bytes()).isEqualTo("2".getBytes(UTF_8));
        assertThatThrownBy(() -> list.inputs().get(0).bytes())
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.findings())
                                .extracting(finding -> finding.file() + " " + finding.message())
                                .containsExactly("收件.zip!a.xlsx 压缩包里的这个文件已损坏，解压不出来"));
    }

    @Test
    void anArchiveCutOffIsOneFinding() throws Exception {
        byte[] zip = Zips.zip().with("a.xlsx", "1").with("b.xlsx", "2").bytes();
        InputList list = list(Arrays.copyOf(zip, zip.length - 30));

        assertThat(list.inputs()).isEmpty();
        assertThat(told(list)).containsExactly("收件.zip unreadable-file");
    }

    @Test
    void anEmptyArchiveIsTold() throws Exception {
        assertThat(list(Zips.zip().bytes()).findings())
                .extracting(Finding::message)
                .containsExactly("压缩包是空的");
    }

    @Test
    void whateverIsInAFileItIsReadOrTold() throws Exception {
        byte[] inner = Zips.zip().with("丁.xlsx", "4").bytes();
        byte[] zip = Zips.zip()
                .with("甲.xlsx", "1".repeat(2000))
                .with("里/面.zip", inner)
                .with("乙.json", "[]")
                .bytes();
        int read = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            InputList list = list(mutated(zip, new Random(seed)));
            int told = list.findings().size();
            for (Input input : list.inputs()) {
                try {
                    input.bytes();
                    read++;
                } catch (UnreadableException e) {
                    told += e.findings().size();
                }
            }
            assertThat(told + list.inputs().size()).as("seed %d", seed).isPositive();
            list.close();
        }
        assertThat(read).isPositive();
    }

    private static byte[] mutated(byte[] file, Random random) {
        byte[] mutated =
                random.nextInt(4) == 0 ? Arrays.copyOf(file, 4 + random.nextInt(file.length - 4)) : file.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            // mostly where the structure is: the end
            int from = random.nextBoolean() ? 4 : Math.max(4, mutated.length - 200);
            if (from < mutated.length) {
                mutated[from + random.nextInt(mutated.length - from)] = (byte) random.nextInt();
            }
        }
        return mutated;
    }

    /** Where the directory begins. */
    static int directory(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    }

    @Test
    void theChannelIsClosedWhenTheListIs() throws Exception {
        SeekableInMemoryByteChannel file =
                new SeekableInMemoryByteChannel(Zips.zip().with("a.xlsx", "1").bytes());
        ZipMembers members = ZipMembers.open(file);
        members.close();

        assertThat(file.isOpen()).isFalse();
    }
}
