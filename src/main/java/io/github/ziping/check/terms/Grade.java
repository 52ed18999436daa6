package io.github.ziping.check.terms;

import io.github.ziping.model.FoldedText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A grade or a rank in words: Ⅱ类, 三级, 良, 全市前三, 第2名.
 *
 * @param kind what it is a grade of; ranks are of one kind
 * @param rank 1 for the best
 * @param orBetter whether better ones are asked for too: 及以上, 前
 */
record Grade(String kind, int rank, boolean orBetter) {
    private static final String FIGURES = "一二三四五六七八九十";
    private static final String OR_BETTER = "以上";
    private static final String RANK = "名次";

    // the model folds Ⅲ to III
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V");

    /** The grades of an evaluation, the best first. */
    private static final List<List<String>> WORDS =
            List.of(List.of("优", "优秀"), List.of("良", "良好"), List.of("中", "中等", "合格"));

    private static final Pattern CLASS = Pattern.compile("(IV|V|I{1,3}|[一二三四五1-5])([类级等])");
    private static final Pattern PLACE = Pattern.compile("([前第])([一二三四五六七八九十]|[0-9]{1,3})(?=名|位|$|[(及])");

    /** Whether a result is the grade that a target asks for, or a better one where it asks for those too. */
    static boolean isAnswered(String target, String actual) {
        Grade wanted = of(target);
        Grade reached = of(actual);
        if (wanted == null || reached == null || !wanted.kind.equals(reached.kind)) {
            return false;
        }
        return wanted.rank == reached.rank || wanted.orBetter && reached.rank < wanted.rank;
    }

    private static @Nullable Grade of(String written) {
        String text = FoldedText.of(written);
        boolean orBetter = text.contains(OR_BETTER);
        Matcher place = PLACE.matcher(text);
        if (place.find()) {
            return new Grade(RANK, figure(place.group(2)), place.group(1).equals("前"));
        }
        Matcher grade = CLASS.matcher(text);
        if (grade.find()) {
            return new Grade(grade.group(2), figure(grade.group(1)), orBetter);
        }
        String word = text.replaceAll("(级|等级)?(及|或)?(以上)?$", "");
        for (int i = 0; i < WORDS.size(); i++) {
            if (WORDS.get(i).contains(word)) {
                return new Grade("", i + 1, orBetter);
            }
        }
        return null;
    }

    private static int figure(String figure) {
        int roman = ROMAN.indexOf(figure);
        if (roman >= 0) {
            return roman + 1;
        }
        int chinese = FIGURES.indexOf(figure);
        return chinese >= 0 ? chinese + 1 : Integer.parseInt(figure);
    }
}
