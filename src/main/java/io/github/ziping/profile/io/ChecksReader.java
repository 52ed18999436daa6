package io.github.ziping.profile.io;

import com.fasterxml.jackson.core.JsonParser;
import io.github.ziping.profile.Band;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.UnitTable;
import io.github.ziping.strict.Node;
import io.github.ziping.strict.StrictException;
import io.github.ziping.strict.StrictReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the part {@code check} of a profile; a member that is not there has the value of {@code checks.yaml}. */
final class ChecksReader {
    /** What goes for all offices, and the same respelt as JSON when the jar is built. */
    static final String COMMON = "checks.yaml";

    static final String COMPILED = "checks.json";

    /** No unit of a group is greater than its smallest by more. */
    private static final int MOST_TIMES = 1_000_000_000;

    private final Node own;
    private final Node common;

    private ChecksReader(Node own, Node common) {
        this.own = own;
        this.common = common;
    }

    /**
     * Reads what goes for an office.
     *
     * @param profile what may have a part {@code check}
     */
    static Checks read(Node profile) {
        return over(profile.has("check") ? profile.get("check") : null);
    }

    /**
     * Reads what goes for an office that says it in a file of its own.
     *
     * @param own the whole file
     */
    static Checks readOwn(Node own) {
        return over(own);
    }

    /** What goes for all offices where an office does not say it otherwise. */
    private static Checks over(@Nullable Node own) {
        try (InputStream compiled = ChecksReader.class.getResourceAsStream(COMPILED);
                JsonParser parser = compiled == null ? yaml() : CompiledJson.parser(compiled.readAllBytes());
                StrictReader in = new StrictReader(parser, COMMON)) {
            return in.document(common -> new ChecksReader(own == null ? common : own, common).checks());
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged", e);
        } catch (StrictException e) {
            throw new IllegalStateException(e.text(), e);
        }
    }

    private static JsonParser yaml() throws IOException {
        try (InputStream in = ChecksReader.class.getResourceAsStream(COMMON)) {
            if (in == null) {
                throw new IOException(COMMON + " is missing");
            }
            return YamlText.parser(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private Checks checks() {
        return new Checks(
                get("lowExecution").number(0, 1000),
                get("overFulfilled").number(100, 100_000),
                get("heavyIndicator").number(0, 1000),
                get("leastBudget").number(0, 1_000_000_000),
                get("mostBudget").number(0, 1_000_000_000),
                own.bool("duplicateAcrossUnits", common.bool("duplicateAcrossUnits", false)),
                bands(get("bands")),
                new ChecksReader(own.find("words"), common.get("words")).words(),
                new UnitTable(sameUnits(get("sameUnits")), multiples(get("unitMultiples"))),
                texts(get("placed")),
                lists(get("levelNames")),
                own.has("levels") ? levels(own.get("levels")) : Map.of(),
                own.has("off") ? texts(own.get("off")) : Map.of(),
                get("gross").texts());
    }

    private Node get(String member) {
        Node shared = common.get(member);
        return own.has(member) ? own.get(member) : shared;
    }

    private static List<Band> bands(Node node) {
        List<Band> bands = new ArrayList<>();
        for (Node element : node.elements()) {
            Band band = new Band(
                    element.get("from").number(0, 100), element.get("words").texts());
            if (!bands.isEmpty()
                    && band.from().compareTo(bands.get(bands.size() - 1).from()) >= 0) {
                element.refuseAtEnd("各档应从高到低，下限 " + band.from() + " 不低于前一档");
            }
            bands.add(band);
        }
        return bands;
    }

    private static List<List<String>> sameUnits(Node node) {
        List<List<String>> sameUnits = new ArrayList<>();
        for (Node spellings : node.elements()) {
            sameUnits.add(spellings.texts());
        }
        return sameUnits;
    }

    private static List<Map<String, BigDecimal>> multiples(Node node) {
        List<Map<String, BigDecimal>> groups = new ArrayList<>();
        for (Node group : node.elements()) {
            Map<String, BigDecimal> multiples = new LinkedHashMap<>();
            for (Node unit : group.members()) {
                BigDecimal times = unit.number(0, MOST_TIMES);
                if (times.signum() == 0) {
                    unit.refuse("应大于 0");
                }
                multiples.put(unit.name(), times);
            }
            groups.add(Collections.unmodifiableMap(multiples));
        }
        return groups;
    }

    private Map<CheckWord, List<String>> words() {
        Map<CheckWord, List<String>> words = new EnumMap<>(CheckWord.class);
        for (CheckWord kind : CheckWord.values()) {
            Node node = get(kind.key());
            List<String> texts = node.texts();
            if (texts.contains("")) {
                node.refuseAtEnd("用语不能是空的");
            }
            words.put(kind, texts);
        }
        return Collections.unmodifiableMap(words);
    }

    private static Map<String, String> texts(Node node) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Node member : node.members()) {
            String text = member.text();
            if (text.isBlank()) {
                member.refuse("不能是空的");
            }
            texts.put(member.name(), text);
        }
        return Collections.unmodifiableMap(texts);
    }

    private static Map<String, List<String>> lists(Node node) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (Node member : node.members()) {
            lists.put(member.name(), member.texts());
        }
        return Collections.unmodifiableMap(lists);
    }

    private static Map<String, String> levels(Node node) {
        Map<String, String> levels = new LinkedHashMap<>();
        for (Node member : node.members()) {
            levels.put(member.name(), member.oneOf("error", "warning", "info"));
        }
        return Collections.unmodifiableMap(levels);
    }
}
