package io.github.ziping.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people save with Notepad is read whatever charset it chose. */
class TextLinesTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \ufeff", "UTF-16LE, \ufeff", "UTF-16BE, \ufeff", "GBK, ''", "GB18030, ''"})
    void everyNotepad(String charset, String mark) throws IOException {
        Path file = temp.resolve("采用.txt");
        Files.write(file, (mark + "自评表 (2).xlsx\r\n定稿\n\n终").getBytes(Charset.forName(charset)));

        assertThat(TextLines.read(file)).containsExactly("自评表 (2).xlsx", "定稿", "", "终");
    }

    @Test
    void nothingAndEmptyFilesHaveNoLines() throws IOException {
        assertThat(TextLines.read(temp.resolve("不存在.txt"))).isEmpty();
        assertThat(TextLines.read(Files.write(temp.resolve("空.txt"), new byte[0])))
                .isEmpty();
        assertThat(TextLines.read(Files.write(temp.resolve("一.txt"), new byte[] {'a'})))
                .containsExactly("a");
    }

    @Test
    void whatIsWrittenHasTheMarkAndTheEndsOfNotepad() throws IOException {
        byte[] written = TextLines.bytes(List.of("甲", "", "b"));

        assertThat(written).startsWith(0xef, 0xbb, 0xbf).endsWith('\r', '\n', 'b', '\r', '\n');
        assertThat(TextLines.read(Files.write(temp.resolve("写.txt"), written))).containsExactly("甲", "", "b");
    }

    /** Opening a pipe would wait for somebody to write to it. */
    @Test
    void whatIsNoFileIsRefused() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("设置.txt"));
        assertThatThrownBy(() -> TextLines.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("设置.txt 不是普通的文件");
    }
}
