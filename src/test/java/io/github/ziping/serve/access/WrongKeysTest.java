package io.github.ziping.serve.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Keys that open nothing are counted, by address and in all. */
class WrongKeysTest {
    private Instant now = Instant.parse("2026-01-09T02:31:00Z");
    private final WrongKeys wrong = new WrongKeys(() -> now);

    private int guesses;

    private void add(String address, int times) {
        for (int i = 0; i < times; i++) {
            wrong.add(address, "guess " + guesses++);
        }
    }

    @Test
    void someSlipsAreFreeThenItWaitsTwiceAsLongEachTime() {
        add("10.0.0.1", 9);
        assertThat(wrong.secondsToWait("10.0.0.1")).isZero();
        add("10.0.0.1", 1);
        assertThat(wrong.secondsToWait("10.0.0.1")).isEqualTo(31);
        assertThat(wrong.secondsToWait("10.0.0.2")).isZero();

        now = now.plusSeconds(31);
        assertThat(wrong.secondsToWait("10.0.0.1")).isZero();
        add("10.0.0.1", 10);
        assertThat(wrong.secondsToWait("10.0.0.1")).isEqualTo(61);
        for (int i = 0; i < 20; i++) {
            now = now.plus(Duration.ofMinutes(59));
            add("10.0.0.1", 10);
        }
        assertThat(wrong.secondsToWait("10.0.0.1")).isEqualTo(3601);

        now = now.plus(Duration.ofHours(2));
        add("10.0.0.1", 10);
        assertThat(wrong.secondsToWait("10.0.0.1")).isEqualTo(31);
    }

    @Test
    void addressesOfOneHouseCountAsOne() {
        for (int i = 0; i < 10; i++) {
            add("2001:db8:1:2::" + i, 1);
        }
        assertThat(wrong.secondsToWait("2001:db8:1:2:ffff::9")).isPositive();
        assertThat(wrong.secondsToWait("2001:db8:1:3::1")).isZero();
    }

    @Test
    void inAllTooManyAreTooManyForAMinute() {
        for (int i = 0; i < WrongKeys.MOST_IN_MINUTE; i++) {
            add("10.0." + i / 200 + "." + i % 200, 1);
        }
        assertThat(wrong.secondsToWait("192.168.1.1")).isEqualTo(61);
        now = now.plusSeconds(61);
        assertThat(wrong.secondsToWait("192.168.1.1")).isZero();
        // the next one begins a new minute
        add("10.9.9.9", 1);
        assertThat(wrong.secondsToWait("192.168.1.1")).isZero();
    }

    @Test
    void noMoreAddressesAreRememberedThanThereIsRoomFor() {
        for (int i = 0; i < WrongKeys.MOST_ADDRESSES * 2; i++) {
            add("10." + i / 40_000 + "." + i / 200 % 200 + "." + i % 200, 1);
        }
        assertThat(wrong.size()).isEqualTo(WrongKeys.MOST_ADDRESSES);
    }

    @Test
    void theSameAgainIsOneSlip() {
        for (int i = 0; i < 1_000; i++) {
            for (int old = 0; old < 9; old++) {
                wrong.add("10.0.0.1", "last year's " + old);
            }
        }
        assertThat(wrong.secondsToWait("10.0.0.1")).isZero();
        wrong.add("10.0.0.2", "last year's 1");
        assertThat(wrong.secondsToWait("10.0.0.2")).isZero();
        wrong.add("10.0.0.1", "another");
        assertThat(wrong.secondsToWait("10.0.0.1")).isEqualTo(31);
        // in all, too
        for (int i = 0; i < WrongKeys.MOST_IN_MINUTE; i++) {
            wrong.add("10.0.0.3", "old");
        }
        assertThat(wrong.secondsToWait("10.0.0.3")).isZero();
    }
}
