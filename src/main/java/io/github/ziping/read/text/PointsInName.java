package io.github.ziping.read.text;

import io.github.ziping.model.FoldedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The points that a heading states in brackets: 20 of {@code 预算执行情况(万元)(20分)} and of {@code 得分（20分*执行率）}. */
public final class PointsInName {
    private static final Pattern POINTS = Pattern.compile("\\(([0-9]{1,3}(?:\\.[0-9]+)?)分(?:[*×xX]执行率)?\\)");

    private PointsInName() {}

    /** The digits of the points, or null where a text states none. */
    public static @Nullable String in(String written) {
        if (written.indexOf('分') < 0) {
            return null;
        }
        Matcher points = POINTS.matcher(FoldedText.of(written));
        return points.find() ? points.group(1) : null;
    }
}
