package io.github.ziping.year;

import io.github.ziping.model.FoldedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each unit's own page is reached by: a secret that nobody can guess, kept in 链接.txt beside the list and nowhere else. Whoever
 * has it is taken for the unit.
 *
 * @param prefix what stands before a secret in a link, e.g. {@code http://10.1.2.3:8642/t/}; empty as long as nobody said
 * @param tokens the secrets by the units' names as the list has them, 43 letters, digits, hyphens and underscores each
 */
public record UnitLinks(String prefix, Map<String, String> tokens) {
    public UnitLinks {
        tokens = Collections.unmodifiableMap(new LinkedHashMap<>(tokens));
    }

    /**
     * The links of units; secrets that are not there yet are made and kept.
     *
     * @param units as the list has them, blank ones and repetitions among them
     * @throws IOException when the file cannot be read or written, or is no whole text; nothing is changed then
     */
    public static UnitLinks of(YearFolder folder, Collection<String> units) throws IOException {
        return new KeptLinks(folder).add(units);
    }

    /** The same links, reached at another address. */
    public UnitLinks withPrefix(String address) {
        return new UnitLinks(address, tokens);
    }

    /** The link of a unit, however it is spaced; null for one that has none. */
    public @Nullable String link(@Nullable String unit) {
        if (unit == null || tokens.containsKey(unit)) {
            return unit == null ? null : prefix + tokens.get(unit);
        }
        String wanted = FoldedText.of(unit);
        for (Map.Entry<String, String> each : tokens.entrySet()) {
            if (FoldedText.of(each.getKey()).equals(wanted)) {
                return prefix + each.getValue();
            }
        }
        return null;
    }

    /** The unit whose secret this is, null for nobody's; how long it takes says nothing of how near a guess was. */
    public @Nullable String unitOf(String token) {
        byte[] said = token.getBytes(StandardCharsets.UTF_8);
        String unit = null;
        for (Map.Entry<String, String> each : tokens.entrySet()) {
            boolean same = MessageDigest.isEqual(said, each.getValue().getBytes(StandardCharsets.UTF_8));
            unit = same ? each.getKey() : unit;
        }
        return unit;
    }

    /** Without the secrets, which belong into no log. */
    @Override
    public String toString() {
        return "UnitLinks" + tokens.keySet();
    }
}
