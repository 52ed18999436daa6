package io.github.ziping.year;

import io.github.ziping.model.FoldedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What each unit's own page is reached by: a secret that nobody can guess, kept in 链接.txt beside the list and nowhere else. Whoever
 * has it is taken for the unit.
 *
 * @param prefix what stands before a secret in a link, e.g. {@code http://10.1.2.3:8642/t/}; empty as long as nobody said
 * @param tokens the secrets by the units' names as the list has them, 43 letters, digits, hyphens and underscores each
 */
public record UnitLinks(String prefix, Map<String, String> tokens) {
    private static final String REMARK = "各单位填报链接里的口令：单位 | 口令。拿到口令就能代这个单位报送，不要外传；去掉一行，下次生成新的口令，旧链接作废。";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public UnitLinks {
        tokens = Collections.unmodifiableMap(new LinkedHashMap<>(tokens));
    }

    /**
     * The links of units; secrets that are not there yet are made and kept.
     *
     * @param units as the list has them, blank ones and repetitions among them
     * @throws IOException when the file cannot be read or written; nothing is changed then
     */
    public static UnitLinks of(YearFolder folder, Collection<String> units) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        for (String unit : units) {
            if (!FoldedText.isBlank(unit)) {
                names.putIfAbsent(FoldedText.of(unit), unit.strip());
            }
        }
        Map<String, String> kept = new LinkedHashMap<>();
        MarkFile.add(folder.root().resolve(YearFolder.LINKS), REMARK, marks -> {
            kept.putAll(known(marks));
            return made(names, kept);
        });
        Map<String, String> tokens = new LinkedHashMap<>();
        names.forEach((folded, name) -> tokens.put(name, kept.getOrDefault(folded, "")));
        return new UnitLinks("", tokens);
    }

    /** The lines of those that have no secret yet, which they get. */
    private static List<List<String>> made(Map<String, String> names, Map<String, String> kept) {
        List<List<String>> made = new ArrayList<>();
        for (Map.Entry<String, String> name : names.entrySet()) {
            if (!kept.containsKey(name.getKey())) {
                String token = token();
                kept.put(name.getKey(), token);
                made.add(List.of(name.getValue(), token));
            }
        }
        return made;
    }

    /** What the file says; a secret that two units have is the first one's, and what is none is nobody's. */
    private static Map<String, String> known(List<MarkFile.Mark> marks) {
        Map<String, String> last = new LinkedHashMap<>();
        for (MarkFile.Mark mark : marks) {
            if (TOKEN.matcher(mark.part(1)).matches()) {
                last.put(FoldedText.of(mark.part(0)), mark.part(1));
            }
        }
        Set<String> given = new HashSet<>();
        last.values().removeIf(token -> !given.add(token));
        return last;
    }

    private static String token() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
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
