package io.github.ziping.check.terms;

import io.github.ziping.model.FoldedText;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Checks;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a project's name without the parts that tell no project from another: 项目 or 经费 at the end, the unit and
 * the year of the form, punctuation, 的 and 和. Numbers, phases, years and districts stay: they do tell projects apart.
 */
public final class ProjectStem {
    /** A shorter stem, 培训 or 办公, says too little. */
    private static final int SHORTEST = 3;

    private static final String PARTICLES = "的和与及";

    private final Checks checks;

    public ProjectStem(Checks checks) {
        this.checks = checks;
    }

    /**
     * The stem of a name; two names of one stem are most likely one project.
     *
     * @param unit the form's 实施单位, or null
     * @param year the form's year, or null
     * @return null where too little is left
     */
    public @Nullable String of(String project, @Nullable String unit, @Nullable Integer year) {
        String name = FoldedText.of(project).toLowerCase(Locale.ROOT);
        if (year != null) {
            name = Pattern.compile("(?<![0-9])" + year + "(?:年度|年)?(?![0-9])")
                    .matcher(name)
                    .replaceAll("");
        }
        String whose = unit == null ? "" : FoldedText.of(unit).toLowerCase(Locale.ROOT);
        String own = name.startsWith(whose) ? name.substring(whose.length()) : name;
        String stem = withoutTails(letters(own));
        return stem.length() < SHORTEST ? null : stem;
    }

    /** Letters and digits; punctuation stays between digits, where it is part of a number. */
    private String letters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean inNumber = i > 0 && i < name.length() - 1 && isDigit(name, i - 1) && isDigit(name, i + 1);
            if (inNumber || Character.isLetterOrDigit(c) && PARTICLES.indexOf(c) < 0) {
                letters.append(usual(c));
            }
        }
        return letters.toString();
    }

    private static boolean isDigit(String name, int at) {
        return Character.isDigit(name.charAt(at));
    }

    /** The char that stands for those that are often typed in its place. */
    private char usual(char c) {
        for (String group : checks.words(CheckWord.MISTYPED)) {
            if (group.indexOf(c) >= 0) {
                return group.charAt(0);
            }
        }
        return c;
    }

    private String withoutTails(String name) {
        List<String> tails = checks.words(CheckWord.PROJECT_TAIL);
        String stem = name;
        int length = -1;
        while (length != stem.length()) {
            length = stem.length();
            for (String tail : tails) {
                if (stem.endsWith(tail) && stem.length() - tail.length() >= SHORTEST) {
                    stem = stem.substring(0, stem.length() - tail.length());
                }
            }
        }
        return stem;
    }
}
