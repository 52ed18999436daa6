package io.github.ziping.profile.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.ziping.profile.Checks;
import io.github.ziping.profile.FormDesign;
import io.github.ziping.profile.FundsWords;
import io.github.ziping.profile.Grade;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.InputDesign;
import io.github.ziping.profile.Level;
import io.github.ziping.profile.Profile;
import io.github.ziping.profile.Rounding;
import io.github.ziping.profile.Scoring;
import io.github.ziping.profile.TargetWords;
import io.github.ziping.strict.StrictException;
import io.github.ziping.strict.StrictReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads {@code profile.yaml}; whatever is unknown, missing or of the wrong kind is refused with its line. */
public final class ProfileReader {
    private final StrictReader in;
    private final ProfileValues values;

    private ProfileReader(StrictReader in) {
        this.in = in;
        this.values = new ProfileValues(in);
    }

    /**
     * Reads a profile.
     *
     * @param yaml the file's text
     * @param file the file's name for messages
     * @throws StrictException when the profile is broken; names file, line, path and what was expected
     */
    public static Profile read(String yaml, String file) throws StrictException {
        try {
            return read(YamlText.parser(yaml), file);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string cannot fail", e);
        }
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
            return read(new JsonFactory().createParser(json), file);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }

    private static Profile read(JsonParser parser, String file) throws StrictException, IOException {
        try (parser) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            StrictReader in = new StrictReader(parser, file);
            in.begin();
            Profile profile = new ProfileReader(in).profile();
            in.end();
            return profile;
        }
    }

    private Profile profile() throws StrictException, IOException {
        String office = null;
        String name = null;
        String title = null;
        Integer year = null;
        Integer version = null;
        Amounts amounts = null;
        Scoring scoring = null;
        FundsWords funds = null;
        List<Level> levels = null;
        TargetWords targets = null;
        Map<HeaderWord, List<String>> headers = null;
        FormDesign form = null;
        InputDesign input = null;
        Checks checks = ChecksReader.common();
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "office" -> office = in.text();
                case "name" -> name = in.text();
                case "title" -> title = in.text();
                case "year" -> year = values.whole(1900, 2999);
                case "templateVersion" -> version = values.whole(1, 9999);
                case "amounts" -> amounts = amounts();
                case "scoring" -> scoring = scoring();
                case "funds" -> funds = funds();
                case "levels" -> levels = levels();
                case "targets" -> targets = targets();
                case "headers" -> headers = headers();
                case "form" -> form = new FormDesignReader(in).read();
                case "check" -> checks = ChecksReader.read(in, checks);
                case "input" -> input = new InputDesignReader(in).read();
                default ->
                    throw in.unknownMember("office、name、title、year、templateVersion、amounts、scoring、funds、levels、"
                            + "targets、check、headers、form、input");
            }
        }
        Amounts known = in.require(amounts, "amounts");
        return new Profile(
                in.require(office, "office"),
                in.require(name, "name"),
                in.require(title, "title"),
                in.require(year, "year"),
                in.require(version, "templateVersion"),
                known.unit(),
                known.decimals(),
                in.require(scoring, "scoring"),
                in.require(funds, "funds"),
                in.require(levels, "levels"),
                in.require(targets, "targets"),
                checks,
                in.require(headers, "headers"),
                in.require(form, "form"),
                in.require(input, "input"));
    }

    private record Amounts(String unit, int decimals) {}

    private Amounts amounts() throws StrictException, IOException {
        String unit = null;
        Integer decimals = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "unit" -> unit = values.oneOf("万元", "元");
                case "decimals" -> decimals = values.whole(0, 6);
                default -> throw in.unknownMember("unit、decimals");
            }
        }
        return new Amounts(in.require(unit, "unit"), in.require(decimals, "decimals"));
    }

    private Scoring scoring() throws StrictException, IOException {
        Integer rateDecimals = null;
        Rounding rateRounding = null;
        Integer scoreDecimals = null;
        Rounding scoreRounding = null;
        BigDecimal executionWeight = null;
        BigDecimal totalWeight = null;
        List<Grade> grades = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "rateDecimals" -> rateDecimals = values.whole(0, 6);
                case "rateRounding" -> rateRounding = rounding();
                case "scoreDecimals" -> scoreDecimals = values.whole(0, 6);
                case "scoreRounding" -> scoreRounding = rounding();
                case "executionWeight" -> executionWeight = values.number(0, 100);
                case "totalWeight" -> totalWeight = values.number(1, 1000);
                case "grades" -> grades = grades();
                default ->
                    throw in.unknownMember("rateDecimals、rateRounding、scoreDecimals、scoreRounding、executionWeight、"
                            + "totalWeight、grades");
            }
        }
        return new Scoring(
                in.require(rateDecimals, "rateDecimals"),
                in.require(rateRounding, "rateRounding"),
                in.require(scoreDecimals, "scoreDecimals"),
                in.require(scoreRounding, "scoreRounding"),
                in.require(executionWeight, "executionWeight"),
                in.require(totalWeight, "totalWeight"),
                in.require(grades, "grades"));
    }

    private Rounding rounding() throws StrictException, IOException {
        String word = values.oneOf(Rounding.CUT.word(), Rounding.HALF_UP.word());
        return word.equals(Rounding.CUT.word()) ? Rounding.CUT : Rounding.HALF_UP;
    }

    private List<Grade> grades() throws StrictException, IOException {
        List<Grade> grades = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            String name = null;
            BigDecimal from = null;
            in.beginObject();
            for (String member = in.nextMember(); member != null; member = in.nextMember()) {
                switch (member) {
                    case "name" -> name = in.text();
                    case "from" -> from = values.number(0, 1000);
                    default -> throw in.unknownMember("name、from");
                }
            }
            Grade grade = new Grade(in.require(name, "name"), in.require(from, "from"));
            if (!grades.isEmpty()
                    && grade.from().compareTo(grades.get(grades.size() - 1).from()) >= 0) {
                throw in.refuse("等级应从高到低排列，" + grade.name() + " 的下限应低于上一级");
            }
            grades.add(grade);
        }
        if (grades.isEmpty() || grades.get(grades.size() - 1).from().signum() != 0) {
            throw in.refuse("最后一个等级的下限应为 0");
        }
        return grades;
    }

    private FundsWords funds() throws StrictException, IOException {
        String total = null;
        List<String> sources = null;
        String unscored = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "total" -> total = in.text();
                case "sources" -> sources = in.texts();
                case "unscored" -> unscored = in.text();
                default -> throw in.unknownMember("total、sources、unscored");
            }
        }
        return new FundsWords(
                in.require(total, "total"), in.require(sources, "sources"), in.require(unscored, "unscored"));
    }

    private List<Level> levels() throws StrictException, IOException {
        List<Level> levels = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            String name = null;
            List<String> level2 = null;
            in.beginObject();
            for (String member = in.nextMember(); member != null; member = in.nextMember()) {
                switch (member) {
                    case "name" -> name = in.text();
                    case "level2" -> level2 = in.texts();
                    default -> throw in.unknownMember("name、level2");
                }
            }
            levels.add(new Level(in.require(name, "name"), in.require(level2, "level2")));
        }
        return levels;
    }

    private TargetWords targets() throws StrictException, IOException {
        List<String> operators = null;
        String qualitative = null;
        String asWritten = null;
        List<String> results = null;
        List<String> units = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "operators" -> operators = in.texts();
                case "qualitative" -> qualitative = in.text();
                case "asWritten" -> asWritten = in.text();
                case "results" -> results = in.texts();
                case "units" -> units = in.texts();
                default -> throw in.unknownMember("operators、qualitative、asWritten、results、units");
            }
        }
        return new TargetWords(
                in.require(operators, "operators"),
                in.require(qualitative, "qualitative"),
                in.require(asWritten, "asWritten"),
                in.require(results, "results"),
                in.require(units, "units"));
    }

    private Map<HeaderWord, List<String>> headers() throws StrictException, IOException {
        Map<HeaderWord, List<String>> headers = new EnumMap<>(HeaderWord.class);
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            HeaderWord word = HeaderWord.ofKey(member);
            if (word == null) {
                throw in.unknownMember(knownHeaders());
            }
            List<String> words = in.texts();
            if (words.isEmpty() || words.contains("")) {
                throw in.refuse("至少要有一个表头用语，用语不能是空的");
            }
            headers.put(word, List.copyOf(words));
        }
        for (HeaderWord word : HeaderWord.values()) {
            if (!headers.containsKey(word)) {
                throw in.missingMember("headers." + word.key());
            }
        }
        return Collections.unmodifiableMap(headers);
    }

    private static String knownHeaders() {
        StringBuilder known = new StringBuilder();
        for (HeaderWord word : HeaderWord.values()) {
            known.append(known.length() == 0 ? "" : "、").append(word.key());
        }
        return known.toString();
    }
}
