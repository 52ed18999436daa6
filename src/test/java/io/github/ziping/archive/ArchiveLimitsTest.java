package io.github.ziping.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.finding.Finding;
import io.github.ziping.model.Limits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each limit of archives, at it and above it. */
class ArchiveLimitsTest {
    @TempDir
    Path temp;

    private InputList list(byte[] zip) throws IOException {
        return Zips.inputs(Files.write(temp.resolve("收件.zip"), zip));
    }

    private static byte[] members(int count) {
        Zips zip = Zips.zip();
        for (int i = 0; i < count; i++) {
            zip.with(i + ".xlsx", "");
        }
        return zip.bytes();
    }

    @Test
    void members() throws IOException {
        assertThat(list(members(Limits.ARCHIVE_MEMBERS)).inputs()).hasSize(Limits.ARCHIVE_MEMBERS);

        InputList above = list(members(Limits.ARCHIVE_MEMBERS + 1));
        assertThat(above.inputs()).isEmpty();
        assertThat(above.findings()).extracting(Finding::message).containsExactly("压缩包里的文件超过 5000 个，没有读取");
    }

    @Test
    void aDirectoryOfHundredsOfThousandsIsNotRead() throws IOException {
        assertThat(list(members(120_000)).findings())
                .extracting(Finding::message)
                .containsExactly("压缩包里的文件超过 5000 个，没有读取");
    }

    @Test
    void membersOfAllArchivesTogether() throws IOException {
        byte[] half = members(Limits.ARCHIVE_MEMBERS / 2);
        InputList above =
                list(Zips.zip().with("a.zip", half).with("b.zip", half).bytes());

        assertThat(above.inputs()).hasSize(Limits.ARCHIVE_MEMBERS / 2);
        assertThat(above.findings()).extracting(Finding::file).containsExactly("收件.zip!b.zip");
    }

    @Test
    void depth() throws IOException {
        byte[] zip = Zips.zip().with("甲.xlsx", "1").bytes();
        for (int i = 1; i < Limits.ARCHIVE_DEPTH; i++) {
            zip = Zips.zip().with("里.zip", zip).bytes();
        }

        assertThat(list(zip).inputs()).hasSize(1);
        InputList above = list(Zips.zip().with("里.zip", zip).bytes());
        assertThat(above.inputs()).isEmpty();
        assertThat(above.findings()).extracting(Finding::message).containsExactly("压缩包或邮件套了 5 层以上，里面的文件没有读取");
    }

    /** A member of 2 MiB that takes two hundredths of that, or one byte less: noise and zeros. */
    @Test
    void ratio() throws IOException {
        byte[] noise = new byte[2 << 20];
        byte[] few = new byte[20_000];
        new Random(1).nextBytes(few);
        System.arraycopy(few, 0, noise, 0, few.length);
        InputList below = list(Zips.zip().with("甲.xlsx", noise).bytes());
        assertThat(below.inputs()).hasSize(1);

        // the directory says what is asked: at the ratio exactly, it is refused
        byte[] zip = Zips.zip().with("甲.xlsx", noise).bytes();
        int at = ZipInputsTest.directory(zip);
        ByteBuffer directory = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int packed = directory.getInt(at + 20);
        directory.putInt(at + 24, packed * Limits.ARCHIVE_RATIO - 1);
        assertThat(list(zip).findings()).isEmpty();
        directory.putInt(at + 24, packed * Limits.ARCHIVE_RATIO);
        assertThat(list(zip).findings().get(0).message()).contains("压缩炸弹");
    }

    @Test
    void aMemberThatInflatesToMoreThanItSaysIsDamaged() throws IOException {
        byte[] zip = Zips.zip().with("甲.xlsx", new byte[50 << 20]).bytes();
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(ZipInputsTest.directory(zip) + 24, 1000);

        assertThat(list(zip).inputs().get(0))
                .extracting(input -> {
                    try {
                        return input.bytes();
                    } catch (io.github.ziping.finding.UnreadableException e) {
                        return e.findings().get(0).message();
                    }
                })
                .isEqualTo("压缩包里的这个文件已损坏，解压不出来");
    }

    @Test
    void inflatedBytes() throws IOException {
        int count = (int) (Limits.ARCHIVE_BYTES / Limits.INPUT_BYTES);
        Zips zip = Zips.zip();
        for (int i = 0; i <= count; i++) {
            zip.with(i + ".xlsx", "1".repeat(i < count ? 1000 : 1));
        }
        byte[] bytes = zip.bytes();
        ByteBuffer directory = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = ZipInputsTest.directory(bytes);
        for (int i = 0; i < count; i++) {
            // said to be packed to as much: only what it inflates to is asked
            directory.putInt(at + 20, Limits.INPUT_BYTES);
            directory.putInt(at + 24, Limits.INPUT_BYTES);
            at += 46 + (i + ".xlsx").length();
        }
        int last = at;

        directory.putInt(last + 24, 0);
        assertThat(list(bytes).inputs()).hasSize(count + 1);
        directory.putInt(last + 24, 1);
        assertThat(list(bytes).findings()).extracting(Finding::message).containsExactly("压缩包里的文件解压后超过 1024 MB，没有读取");
    }

    @Test
    void aMemberIsNoBiggerThanAFile() throws IOException {
        byte[] bytes = Zips.zip().with("甲.xlsx", "1").bytes();
        ByteBuffer directory = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = ZipInputsTest.directory(bytes);
        directory.putInt(at + 20, Limits.INPUT_BYTES);
        directory.putInt(at + 24, Limits.INPUT_BYTES);
        assertThat(list(bytes).findings()).isEmpty();
        directory.putInt(at + 24, Limits.INPUT_BYTES + 1);
        assertThat(list(bytes).findings().get(0).message()).startsWith("文件超过 64 MB");
    }
}
