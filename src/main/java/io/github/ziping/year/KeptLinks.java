package io.github.ziping.year;

import io.github.ziping.model.FoldedText;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of 链接.txt for as long as a program runs. Those that were seen once count until the file says otherwise and stays so: while
 * somebody saves it, it may be empty or half there, and is then neither believed nor written to. Used by any number of threads.
 */
public final class KeptLinks {
    /** As long a changed file has to stay as it is before it counts. */
    private static final Duration SETTLED = Duration.ofSeconds(1);

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Held by who may write, of whichever folder. */
    private static final Object WRITING = new Object();

    private final Path file;
    private final InstantSource clock;

    // guarded by this
    private Map<String, String> tokens = new HashMap<>();
    private @Nullable String counted;
    private @Nullable String changed;
    private Instant since = Instant.MIN;

    /** Of a year's folder; nothing is read yet. */
    public KeptLinks(YearFolder folder) {
        this(folder, InstantSource.system());
    }

    /** @param clock tells how long a changed file has stayed as it is */
    public KeptLinks(YearFolder folder, InstantSource clock) {
        this.file = folder.root().resolve(YearFolder.LINKS);
        this.clock = clock;
    }

    /**
     * The links of those units that have one; the file is not written.
     *
     * @param units as the list has them, blank ones and repetitions among them
     */
    public synchronized UnitLinks of(Collection<String> units) {
        look();
        Map<String, String> known = new LinkedHashMap<>();
        names(units).forEach((folded, name) -> {
            String token = tokens.get(folded);
            if (token != null) {
                known.put(name, token);
            }
        });
        return new UnitLinks("", known);
    }

    /**
     * The links of units; secrets that are not there yet are made, and their lines put at the end of the file.
     *
     * @param units as the list has them, blank ones and repetitions among them
     * @throws IOException when lines lack and the file cannot be read or written, or is being saved; nothing is changed then
     */
    public synchronized UnitLinks add(Collection<String> units) throws IOException {
        synchronized (WRITING) {
            if (counted == null) {
                open();
            }
            look();
            Map<String, String> names = names(units);
            names.keySet().removeAll(tokens.keySet());
            if (!names.isEmpty()) {
                make(names);
            }
            return of(units);
        }
    }

    private void open() throws IOException {
        LinkFile now = LinkFile.read(file);
        if (!now.isWhole() && !now.isMissing()) {
            throw new UnsettledLinksException();
        }
        count(now);
    }

    private void count(LinkFile now) {
        tokens = new HashMap<>(now.tokens());
        counted = now.print();
        changed = null;
    }

    /** Counts what the file says now, if it takes nothing away or has said so for a while. */
    private void look() {
        try {
            String print = LinkFile.print(file);
            Instant now = clock.instant();
            if (print.equals(counted)) {
                changed = null;
            } else if (!print.equals(changed)) {
                changed = print;
                since = now;
                countIf(false, print);
            } else if (!now.isBefore(since.plus(SETTLED))) {
                since = now;
                countIf(true, print);
            }
        } catch (IOException e) {
            // what was known counts; it is looked at again
            changed = null;
        }
    }

    private void countIf(boolean settled, String print) throws IOException {
        LinkFile now = LinkFile.read(file);
        boolean more = now.tokens().entrySet().containsAll(tokens.entrySet());
        if (now.isWhole()
                && !now.tokens().isEmpty()
                && (settled || more)
                && now.print().equals(print)) {
            count(now);
        }
    }

    private void make(Map<String, String> names) throws IOException {
        LinkFile now = LinkFile.read(file);
        if (!now.print().equals(counted)) {
            throw new UnsettledLinksException();
        }
        Map<String, String> made = new LinkedHashMap<>();
        List<List<String>> lines = new ArrayList<>();
        names.forEach((folded, name) -> {
            String token = token();
            made.put(folded, token);
            lines.add(List.of(name, token));
        });
        now.add(file, lines);
        tokens.putAll(made);
        LinkFile after = LinkFile.read(file);
        if (after.tokens().equals(tokens)) {
            count(after);
        }
    }

    private static Map<String, String> names(Collection<String> units) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String unit : units) {
            if (!FoldedText.isBlank(unit)) {
                names.putIfAbsent(FoldedText.of(unit), unit.strip());
            }
        }
        return names;
    }

    /** A secret that nobody can guess: 256 random bits in 43 letters, digits, hyphens and underscores. */
    public static String token() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
