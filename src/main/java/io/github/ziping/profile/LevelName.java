package io.github.ziping.profile;

import io.github.ziping.model.FoldedText;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The name of a 一级指标 or 二级指标, as it is compared.
 *
 * @param stem without its points and without the word 指标: 产出 of {@code 产出指标(50分)}
 * @param points the points in the name, or null
 */
public record LevelName(String stem, @Nullable BigDecimal points) {
    private static final String KIND = "指标";

    /** A few names stand in all forms, a dozen times in each; more are not kept. */
    private static final Map<String, LevelName> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 500;

    /** The name that is written like this. */
    public static LevelName of(String written) {
        LevelName known = KNOWN.get(written);
        if (known == null) {
            known = parse(written);
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(written, known);
            }
        }
        return known;
    }

    /** Whether two names mean the same level, whatever their points; null means none. */
    public static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && other != null && of(one).stem().equals(of(other).stem());
    }

    private static LevelName parse(String written) {
        String folded = FoldedText.of(written);
        int open = folded.endsWith(")") ? folded.lastIndexOf('(') : -1;
        if (open <= 0) {
            return new LevelName(withoutKind(folded), null);
        }
        return new LevelName(
                withoutKind(folded.substring(0, open)), points(folded.substring(open + 1, folded.length() - 1)));
    }

    private static @Nullable BigDecimal points(String bracket) {
        String digits = bracket.endsWith("分") ? bracket.substring(0, bracket.length() - 1) : bracket;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if ((c < '0' || c > '9') && (c != '.' || i == 0 || digits.indexOf('.') != i)) {
                return null;
            }
        }
        return digits.isEmpty() || digits.length() > 9 || digits.endsWith(".") ? null : new BigDecimal(digits);
    }

    private static String withoutKind(String name) {
        return name.length() > KIND.length() && name.endsWith(KIND)
                ? name.substring(0, name.length() - KIND.length())
                : name;
    }
}
