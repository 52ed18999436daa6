package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.serve.PageServer;
import io.github.ziping.serve.ServeOptions;
import io.github.ziping.testing.YearFolders;
import io.github.ziping.year.YearSettings;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code serve} says in one line why it does not start; that it does is shown by the finished jar. */
class ServeTest {
    @TempDir
    private Path temp;

    private final CliSession session = new CliSession();

    private int run(Object... args) {
        return session.run(Stream.of(args).map(Object::toString).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "x"})
    void aPortThatIsNone(String port) {
        assertThat(run("serve", "--port", port)).isEqualTo(2);
        assertThat(session.err()).contains(port).doesNotContain("Exception");
    }

    @Test
    void aFolderThatIsNoneOfAYear() throws Exception {
        assertThat(run("serve", temp.resolve("没有"), "--port", "0")).isEqualTo(4);
        assertThat(session.err()).contains("找不到文件夹", "ziping year").hasLineCount(1);
        Path plain = Files.createDirectory(temp.resolve("别的"));
        CliSession other = new CliSession();
        assertThat(other.run("serve", plain.toString(), "--port", "0")).isEqualTo(4);
        assertThat(other.err()).contains("不是年度文件夹", "收件").hasLineCount(1);
    }

    @Test
    void aPortThatIsTaken() throws Exception {
        Path list = YearFolders.list(temp.resolve("名单.xlsx"), List.of("大楼修缮|行政处|李"));
        Path year = temp.resolve("2024年度自评");
        Ziping.office(Ziping.DEFAULT_OFFICE).createYear(year, list, new YearSettings(2024, null, null, List.of()));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("serve", year, "--port", taken.getLocalPort())).isEqualTo(4);
            assertThat(session.err())
                    .contains("端口 " + taken.getLocalPort() + " 已被占用", "--port")
                    .hasLineCount(1);
        }
    }

    @Test
    void anOfficeThatIsNotThereIsSaidOnThePage() throws Exception {
        // it may be made while the server runs: the folder's settings name it
        Path list = YearFolders.list(temp.resolve("名单.xlsx"), List.of("大楼修缮|行政处|李"));
        Path year = temp.resolve("2024年度自评");
        Ziping.office(Ziping.DEFAULT_OFFICE).createYear(year, list, new YearSettings(2024, null, null, List.of()));
        try (PageServer server = PageServer.start(new ServeOptions(year, "没有这个模板", 0, false))) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(server.address())).build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("没有这个模板");
        }
    }
}
