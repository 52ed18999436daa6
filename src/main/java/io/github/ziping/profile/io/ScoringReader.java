package io.github.ziping.profile.io;

import io.github.ziping.profile.Grade;
import io.github.ziping.profile.Rounding;
import io.github.ziping.profile.Scoring;
import io.github.ziping.strict.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads the part {@code scoring} of a profile: the arithmetic and the grades. */
final class ScoringReader {
    private static final Grade LOWEST = new Grade("", BigDecimal.ZERO);

    private ScoringReader() {}

    static Scoring read(Node scoring) {
        return new Scoring(
                scoring.get("rateDecimals").whole(0, 6),
                rounding(scoring.get("rateRounding")),
                scoring.get("scoreDecimals").whole(0, 6),
                rounding(scoring.get("scoreRounding")),
                scoring.get("executionWeight").number(0, 100),
                scoring.get("totalWeight").number(1, 1000),
                grades(scoring.get("grades")));
    }

    private static Rounding rounding(Node node) {
        String word = node.oneOf(Rounding.CUT.word(), Rounding.HALF_UP.word());
        return word.equals(Rounding.CUT.word()) ? Rounding.CUT : Rounding.HALF_UP;
    }

    /** Falling thresholds, the last one 0; what does not fit is refused and left out. */
    private static List<Grade> grades(Node node) {
        List<Grade> grades = new ArrayList<>();
        for (Node element : node.elements()) {
            Grade grade =
                    new Grade(element.get("name").text(), element.get("from").number(0, 1000));
            if (grades.isEmpty() || grade.from().compareTo(last(grades).from()) < 0) {
                grades.add(grade);
            } else {
                element.refuseAtEnd("等级应从高到低排列，" + grade.name() + " 的下限应低于上一级");
            }
        }
        if (grades.isEmpty() || last(grades).from().signum() != 0) {
            node.refuseAtEnd("最后一个等级的下限应为 0");
            grades.add(LOWEST);
        }
        return grades;
    }

    private static Grade last(List<Grade> grades) {
        return grades.get(grades.size() - 1);
    }
}
