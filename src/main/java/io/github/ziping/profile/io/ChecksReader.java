package io.github.ziping.profile.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.ziping.profile.Band;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Checks;
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

/** Reads the part {@code check} of a profile; a member that is not there keeps the value of {@code checks.yaml}. */
final class ChecksReader {
    /** What goes for all offices, and the same respelt as JSON when the jar is built. */
    static final String COMMON = "checks.yaml";

    static final String COMPILED = "checks.json";

    private static final String KNOWN =
            "lowExecution、overFulfilled、heavyIndicator、leastBudget、mostBudget、bands、words、sameUnits、placed、levels、off";

    private final StrictReader in;
    private final ProfileValues values;
    private final Map<CheckWord, List<String>> words = new EnumMap<>(CheckWord.class);

    private @Nullable BigDecimal lowExecution;
    private @Nullable BigDecimal overFulfilled;
    private @Nullable BigDecimal heavyIndicator;
    private @Nullable BigDecimal leastBudget;
    private @Nullable BigDecimal mostBudget;
    private @Nullable List<Band> bands;
    private @Nullable List<List<String>> sameUnits;
    private @Nullable Map<String, String> placed;
    private Map<String, String> levels = Map.of();
    private Map<String, String> off = Map.of();

    private ChecksReader(StrictReader in) {
        this.in = in;
        this.values = new ProfileValues(in);
    }

    /** What goes for an office that says nothing of its own. */
    static Checks common() {
        try (InputStream compiled = ChecksReader.class.getResourceAsStream(COMPILED);
                JsonParser parser =
                        compiled == null ? yaml() : new JsonFactory().createParser(compiled.readAllBytes());
                StrictReader in = new StrictReader(parser, COMMON)) {
            in.begin();
            ChecksReader reader = new ChecksReader(in);
            reader.members();
            Checks checks = reader.checks(null);
            in.end();
            return checks;
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

    /** Reads an office's own part. */
    static Checks read(StrictReader in, Checks common) throws StrictException, IOException {
        ChecksReader reader = new ChecksReader(in);
        reader.members();
        return reader.checks(common);
    }

    private void members() throws StrictException, IOException {
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "lowExecution" -> lowExecution = values.number(0, 1000);
                case "overFulfilled" -> overFulfilled = values.number(100, 100_000);
                case "heavyIndicator" -> heavyIndicator = values.number(0, 1000);
                case "leastBudget" -> leastBudget = values.number(0, 1_000_000_000);
                case "mostBudget" -> mostBudget = values.number(0, 1_000_000_000);
                case "bands" -> bands = bands();
                case "words" -> words();
                case "sameUnits" -> sameUnits = sameUnits();
                case "placed" -> placed = texts();
                case "levels" -> levels = levels();
                case "off" -> off = texts();
                default -> throw in.unknownMember(KNOWN);
            }
        }
    }

    private Checks checks(@Nullable Checks common) throws StrictException {
        Map<CheckWord, List<String>> all = new EnumMap<>(CheckWord.class);
        for (CheckWord kind : CheckWord.values()) {
            List<String> own = words.get(kind);
            all.put(kind, own != null || common == null ? in.require(own, "words." + kind.key()) : common.words(kind));
        }
        return new Checks(
                or(lowExecution, common == null ? null : common.lowExecution(), "lowExecution"),
                or(overFulfilled, common == null ? null : common.overFulfilled(), "overFulfilled"),
                or(heavyIndicator, common == null ? null : common.heavyIndicator(), "heavyIndicator"),
                or(leastBudget, common == null ? null : common.leastBudget(), "leastBudget"),
                or(mostBudget, common == null ? null : common.mostBudget(), "mostBudget"),
                or(bands, common == null ? null : common.bands(), "bands"),
                Collections.unmodifiableMap(all),
                or(sameUnits, common == null ? null : common.sameUnits(), "sameUnits"),
                or(placed, common == null ? null : common.placed(), "placed"),
                levels,
                off);
    }

    private <T> T or(@Nullable T own, @Nullable T common, String member) throws StrictException {
        return in.require(own == null ? common : own, member);
    }

    private List<Band> bands() throws StrictException, IOException {
        List<Band> bands = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            BigDecimal from = null;
            List<String> names = null;
            in.beginObject();
            for (String member = in.nextMember(); member != null; member = in.nextMember()) {
                switch (member) {
                    case "from" -> from = values.number(0, 100);
                    case "words" -> names = in.texts();
                    default -> throw in.unknownMember("from、words");
                }
            }
            Band band = new Band(in.require(from, "from"), in.require(names, "words"));
            if (!bands.isEmpty()
                    && band.from().compareTo(bands.get(bands.size() - 1).from()) >= 0) {
                throw in.refuse("各档应从高到低，下限 " + band.from() + " 不低于前一档");
            }
            bands.add(band);
        }
        return bands;
    }

    private void words() throws StrictException, IOException {
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            CheckWord kind = CheckWord.ofKey(member);
            if (kind == null) {
                throw in.unknownMember(known());
            }
            List<String> texts = in.texts();
            if (texts.contains("")) {
                throw in.refuse("用语不能是空的");
            }
            words.put(kind, List.copyOf(texts));
        }
    }

    private static String known() {
        StringBuilder known = new StringBuilder();
        for (CheckWord word : CheckWord.values()) {
            known.append(known.length() == 0 ? "" : "、").append(word.key());
        }
        return known.toString();
    }

    private List<List<String>> sameUnits() throws StrictException, IOException {
        List<List<String>> groups = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            groups.add(List.copyOf(in.texts()));
        }
        return groups;
    }

    private Map<String, String> texts() throws StrictException, IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            String text = in.text();
            if (text.isBlank()) {
                throw in.refuse("不能是空的");
            }
            texts.put(member, text);
        }
        return Collections.unmodifiableMap(texts);
    }

    private Map<String, String> levels() throws StrictException, IOException {
        Map<String, String> levels = new LinkedHashMap<>();
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            levels.put(member, values.oneOf("error", "warning", "info"));
        }
        return Collections.unmodifiableMap(levels);
    }
}
