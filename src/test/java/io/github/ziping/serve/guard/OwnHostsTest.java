package io.github.ziping.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names in Host are this machine's. */
class OwnHostsTest {
    private final OwnHosts alone = new OwnHosts(() -> 8765, false);
    private final OwnHosts lan = new OwnHosts(() -> 8765, true);

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1:8765", "localhost:8765", "[::1]:8765", "[0:0:0:0:0:0:0:1]:8765", "[::0001]:8765"})
    void theLoopbackIs(String host) {
        assertThat(alone.test(host)).isTrue();
        assertThat(lan.test(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":8765",
                "127.0.0.1",
                "127.0.0.1:",
                "127.0.0.1:80",
                "127.0.0.1:8766",
                "127.0.0.1:8765:8765",
                "localhost.:8765",
                "evil.example:8765",
                "127.0.0.1.evil.example:8765",
                "evil@127.0.0.1:8765",
                "127.0.0.1:8765/",
                "[::1]",
                "[::1]:80",
                "[::1:8765",
                "[::2]:8765",
                "[::ffff:7f00:2]:8765",
                "[localhost]:8765",
                "[evil.example]:8765",
                "127.1:8765",
                "0:8765",
                "2130706433:8765",
                "0.0.0.0:8765",
                "[::]:8765",
                "127.0.0.1 :8765",
                "127.0.0.1\u0000:8765"
            })
    void othersAreNot(String host) {
        assertThat(alone.test(host)).isFalse();
        assertThat(lan.test(host)).isFalse();
    }

    @Test
    void inANetworkAllOwnAddressesAre() {
        List<String> origins = lan.origins();
        assertThat(origins).allMatch(origin -> lan.test(origin.substring("http://".length())));
        assertThat(origins).noneMatch(origin -> alone.test(origin.substring("http://".length())));
    }

    @Test
    void withTheUsualPortOfHttpNoneIsNamed() {
        OwnHosts usual = new OwnHosts(() -> 80, false);
        assertThat(usual.test("localhost")).isTrue();
        assertThat(usual.test("localhost:80")).isTrue();
        assertThat(usual.test("localhost:8080")).isFalse();
    }
}
