package io.github.ziping.serve.guard;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The names and addresses that this server is reached by, as they stand in {@code Host}. In a network these are all addresses of the
 * machine, which may change while the server runs, and its name; otherwise those of the loopback alone.
 */
public final class OwnHosts implements Predicate<String> {
    private static final String LOOPBACK = "127.0.0.1";
    private static final Set<String> LOCAL = Set.of(LOOPBACK, "localhost", "::1");
    private static final int USUAL_PORT = 80;
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final IntSupplier port;
    private final boolean lan;

    /** Asked for once: where no name server answers, it takes seconds. */
    private final @Nullable String ownName;

    private Set<String> known = LOCAL;
    private long knownAt;
    private boolean asked;

    /**
     * @param port the one that it listens on
     * @param lan whether other machines may reach it
     */
    public OwnHosts(IntSupplier port, boolean lan) {
        this.port = port;
        this.lan = lan;
        this.ownName = lan ? ownName() : null;
    }

    /** Whether a {@code Host} is this server. */
    @Override
    public boolean test(String host) {
        int end = host.startsWith("[") ? host.indexOf(']') + 1 : host.indexOf(':');
        String name = end <= 0 ? host : host.substring(0, end);
        String behind = end <= 0 ? "" : host.substring(end);
        boolean ownPort = behind.equals(":" + port.getAsInt()) || behind.isEmpty() && port.getAsInt() == USUAL_PORT;
        return ownPort && names().contains(plain(name).toLowerCase(Locale.ROOT));
    }

    /** An address in brackets as Java spells it; everything else as it is. */
    private static String plain(String name) {
        if (!name.startsWith("[") || !name.matches("\\[[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*]")) {
            return name;
        }
        try {
            // letters of an address alone, so no name server is asked
            return spelt(InetAddress.getByName(name));
        } catch (UnknownHostException e) {
            return name;
        }
    }

    private static String spelt(InetAddress address) {
        String text = address.getHostAddress();
        int zone = text.indexOf('%');
        String plain = zone < 0 ? text : text.substring(0, zone);
        return address.isLoopbackAddress() && plain.indexOf(':') >= 0 ? "::1" : plain;
    }

    private synchronized Set<String> names() {
        long now = System.nanoTime();
        if (lan && (!asked || now - knownAt > KEPT_NANOS)) {
            Set<String> names = new TreeSet<>(LOCAL);
            addresses().forEach(address -> names.add(spelt(address)));
            if (ownName != null) {
                names.add(ownName);
                names.add(ownName + ".local");
            }
            known = names;
            knownAt = now;
            asked = true;
        }
        return known;
    }

    private static @Nullable String ownName() {
        try {
            String name = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
            return name.matches("[a-z0-9][a-z0-9.-]*[a-z0-9]") ? name : null;
        } catch (UnknownHostException e) {
            // reached by its addresses alone
            return null;
        }
    }

    private static List<InetAddress> addresses() {
        List<InetAddress> all = new ArrayList<>();
        try {
            for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (card.isUp()) {
                    all.addAll(Collections.list(card.getInetAddresses()));
                }
            }
        } catch (SocketException e) {
            // the loopback is left
            return all;
        }
        return all;
    }

    /** Where the machines of the network find this server, e.g. {@code http://192.168.1.5:8765}; the most likely one first. */
    public List<String> origins() {
        List<String> inNetwork = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (InetAddress address : addresses()) {
            if (address instanceof Inet4Address && !address.isLoopbackAddress() && !address.isLinkLocalAddress()) {
                (address.isSiteLocalAddress() ? inNetwork : others).add(origin(address.getHostAddress()));
            }
        }
        inNetwork.addAll(others);
        return inNetwork;
    }

    /** The same for this machine itself. */
    public String loopback() {
        return origin(LOOPBACK);
    }

    private String origin(String address) {
        return "http://" + address + ":" + port.getAsInt();
    }
}
