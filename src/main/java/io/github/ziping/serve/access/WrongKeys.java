package io.github.ziping.serve.access;

import io.github.ziping.files.ContentSeal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts keys that opened nothing. An address with too many of them is not listened to for a while, each time twice as long, and
 * neither is anybody while there are too many in all. Nobody guesses a key: this keeps who tries from using the server up.
 */
final class WrongKeys {
    /** So many are slips: a link cut in two, last year's. */
    static final int FREE = 10;

    /** In all, within a minute. */
    static final int MOST_IN_MINUTE = 300;

    /** Addresses that are remembered; the one that was heard of least lately is forgotten first. */
    static final int MOST_ADDRESSES = 10_000;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Of an IPv6 address, what a house has and not one machine. */
    private static final int NETWORK_BYTES = 8;

    /** Of one address, values that are known to be wrong: an old link that is tried again and again is one slip. */
    private static final int VALUES = 16;

    /** One address. */
    private static final class Count {
        private final long[] values = new long[VALUES];
        private int known;
        private int wrong;
        private Duration next = FIRST;
        private Instant until = Instant.MIN;
        private Instant last = Instant.MIN;

        /** Whether it is none of the latest ones. */
        boolean isNew(String value) {
            long print = print(value);
            for (int i = 0; i < Math.min(known, VALUES); i++) {
                if (values[i] == print) {
                    return false;
                }
            }
            values[known % VALUES] = print;
            known = known + 1 == 2 * VALUES ? VALUES : known + 1;
            return true;
        }

        private static long print(String value) {
            String sum = ContentSeal.sha256(value.getBytes(StandardCharsets.UTF_8));
            return Long.parseUnsignedLong(sum.substring(0, Long.BYTES * 2), 16);
        }
    }

    private final InstantSource clock;
    private final Map<String, Count> ofAddress = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };
    private Instant minute = Instant.MIN;
    private int inMinute;

    WrongKeys(InstantSource clock) {
        this.clock = clock;
    }

    /** How many seconds an address has to wait before its next key is looked at; 0 for none. */
    synchronized long secondsToWait(String address) {
        Instant now = clock.instant();
        Count count = ofAddress.get(network(address));
        Instant until = count == null ? Instant.MIN : count.until;
        if (inMinute >= MOST_IN_MINUTE && minute.plus(MINUTE).isAfter(until)) {
            until = minute.plus(MINUTE);
        }
        return until.isAfter(now) ? Duration.between(now, until).toSeconds() + 1 : 0;
    }

    /** Counts one, if the address did not say the same before. */
    synchronized void add(String address, String value) {
        Count count = ofAddress.computeIfAbsent(network(address), none -> new Count());
        if (count.isNew(value)) {
            add(count, clock.instant());
        }
    }

    private void add(Count count, Instant now) {
        if (minute.equals(Instant.MIN) || now.isAfter(minute.plus(MINUTE))) {
            minute = now;
            inMinute = 0;
        }
        inMinute++;
        if (!count.last.equals(Instant.MIN) && now.isAfter(count.last.plus(LONGEST))) {
            count.wrong = 0;
            count.next = FIRST;
        }
        count.last = now;
        count.wrong++;
        if (count.wrong >= FREE) {
            count.wrong = 0;
            count.until = now.plus(count.next);
            Duration twice = count.next.multipliedBy(2);
            count.next = twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
        }
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return Arrays.toString(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /** How many addresses are remembered. */
    synchronized int size() {
        return ofAddress.size();
    }
}
