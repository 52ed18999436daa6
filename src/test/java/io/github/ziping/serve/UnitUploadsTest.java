package io.github.ziping.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.job.Progress;
import io.github.ziping.testing.PageClient;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.Visitor;
import io.github.ziping.testing.YearFolders;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one unit sends leaves room for the others. */
@Tag("slow")
class UnitUploadsTest {
    private static final int TRIES = 300;

    @TempDir
    private Path temp;

    private static Visitor unit(PageClient lan, YearFolders year, String name) throws Exception {
        String token = Ziping.unitLinks(year.folder(), TestOffice.open().ledger(year.folder(), Progress.NONE))
                .tokens()
                .get(name);
        return lan.visitor(lan.origin() + "/u/" + token);
    }

    private static HttpResponse<String> check(PageClient lan, Visitor unit) throws Exception {
        return lan.text(unit.request("/unit/check?name=a.xlsx")
                .header("Origin", lan.origin())
                .header("X-Ziping", "fetch")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[10]))
                .build());
    }

    private static void awaitStatus(int status, PageClient lan, Visitor unit) throws Exception {
        for (int i = 0; i < TRIES && check(lan, unit).statusCode() != status; i++) {
            Thread.sleep(100);
        }
        assertThat(check(lan, unit).statusCode()).isEqualTo(status);
    }

    @Test
    void bodiesThatDoNotComeHoldNoPlaceOfAnotherUnit() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp, "大楼修缮项目|行政处|李", "设备购置项目|科技处|王");
        List<Socket> open = new ArrayList<>();
        try (PageClient lan = PageClient.startLan(year.folder().root())) {
            int port = URI.create(lan.origin()).getPort();
            Visitor one = unit(lan, year, "行政处");
            Visitor other = unit(lan, year, "科技处");
            String head = "POST /unit/check?name=a.xlsx HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nOrigin: "
                    + lan.origin() + "\r\nCookie: " + one.cookie() + "\r\nContent-Length: 1000000\r\n\r\nPK";
            for (int i = 0; i < 30; i++) {
                Socket socket = new Socket();
                socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0." + (2 + i)), 0));
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                open.add(socket);
            }
            awaitStatus(503, lan, one);
            assertThat(check(lan, other).statusCode()).isEqualTo(200);
            // the least rate ends them
            awaitStatus(200, lan, one);
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }
}
