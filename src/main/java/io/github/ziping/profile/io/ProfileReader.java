package io.github.ziping.profile.io;

import com.fasterxml.jackson.core.JsonParser;
import io.github.ziping.profile.FundsWords;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Level;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.TargetWords;
import io.github.ziping.strict.Node;
import io.github.ziping.strict.StrictException;
import io.github.ziping.strict.StrictReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads {@code profile.yaml}; whatever is unknown, missing or of the wrong kind is refused with its line. */
public final class ProfileReader {
    private ProfileReader() {}

    /**
     * Reads a profile.
     *
     * @param yaml the file's text
     * @param file the file's name for messages
     * @throws StrictException when the profile is broken; names file, line, path and what was expected
     */
    public static Profile read(String yaml, String file) throws StrictException {
        try {
            return read(YamlText.parser(yaml), file, ProfileReader::profile);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string cannot fail", e);
        }
    }

    /**
     * Reads a profile whose part {@code check} is a file of its own.
     *
     * @param yaml the text of {@code profile.yaml}
     * @param file its name for messages
     * @param rules the text of the office's {@code checks.yaml}
     * @param rulesFile its name for messages
     * @throws StrictException when one of them is broken, or the profile has a part {@code check} too
     */
    public static Profile read(String yaml, String file, String rules, String rulesFile) throws StrictException {
        try {
            Profile profile = read(YamlText.parser(yaml), file, ProfileReader::withoutChecks);
            return profile.withChecks(read(YamlText.parser(rules), rulesFile, ChecksReader::readOwn));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string cannot fail", e);
        }
    }

    private static Profile withoutChecks(Node profile) {
        if (profile.has("check")) {
            profile.get("check").refuse("文件夹里另有 checks.yaml；审核设置只写在一处，请并入 checks.yaml 后删去这一节");
        }
        return profile(profile);
    }

    /**
     * Reads a profile that was respelt as JSON when the jar was built.
     *
     * @param json the respelt file
     * @param file the file's name for messages
     * @throws StrictException when the profile is broken
     */
    public static Profile readCompiled(byte[] json, String file) throws StrictException {
        try {
            return read(CompiledJson.parser(json), file, ProfileReader::profile);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }

    private static <T> T read(JsonParser parser, String file, Function<Node, T> reader)
            throws StrictException, IOException {
        try (StrictReader in = new StrictReader(parser, file)) {
            return in.document(reader);
        }
    }

    private static Profile profile(Node profile) {
        return new Profile(
                profile.get("office").text(),
                profile.get("name").text(),
                profile.get("title").text(),
                profile.get("year").whole(1900, 2999),
                profile.get("templateVersion").whole(1, 9999),
                profile.get("amounts").get("unit").oneOf("万元", "元"),
                profile.get("amounts").get("decimals").whole(0, 6),
                ScoringReader.read(profile.get("scoring")),
                funds(profile.get("funds")),
                levels(profile.get("levels")),
                targets(profile.get("targets")),
                ChecksReader.read(profile),
                headers(profile.get("headers")),
                FormDesignReader.read(profile.get("form")),
                InputDesignReader.read(profile.get("input")));
    }

    private static FundsWords funds(Node funds) {
        return new FundsWords(
                funds.get("total").text(),
                funds.get("sources").texts(),
                funds.get("unscored").text());
    }

    private static List<Level> levels(Node node) {
        List<Level> levels = new ArrayList<>();
        for (Node level : node.elements()) {
            levels.add(new Level(level.get("name").text(), level.get("level2").texts()));
        }
        return levels;
    }

    private static TargetWords targets(Node targets) {
        return new TargetWords(
                targets.get("operators").texts(),
                targets.get("qualitative").text(),
                targets.get("asWritten").text(),
                targets.get("results").texts(),
                targets.get("units").texts());
    }

    private static Map<HeaderWord, List<String>> headers(Node node) {
        Map<HeaderWord, List<String>> headers = new EnumMap<>(HeaderWord.class);
        for (HeaderWord word : HeaderWord.values()) {
            if (node.has(word.key())) {
                headers.put(word, header(node.get(word.key())));
            } else {
                node.refuseAtEnd("缺少成员 headers." + word.key());
            }
        }
        return Collections.unmodifiableMap(headers);
    }

    private static List<String> header(Node node) {
        List<String> words = node.texts();
        if (words.isEmpty() || words.contains("")) {
            node.refuseAtEnd("至少要有一个表头用语，用语不能是空的");
        }
        return words;
    }
}
