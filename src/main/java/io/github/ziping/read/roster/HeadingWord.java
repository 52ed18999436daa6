package io.github.ziping.read.roster;

import io.github.ziping.read.text.HeaderText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading without the year in front of it: {@code 2024年度预算数（万元）}.
 *
 * @param word what is left, e.g. 预算数
 * @param year the year, or null
 * @param brackets what stood in the brackets at the end
 */
record HeadingWord(String word, @Nullable Integer year, List<String> brackets) {
    private static final Pattern YEAR = Pattern.compile("^((?:19|20)[0-9]{2})年度?(?=.)");

    static HeadingWord of(String written) {
        HeaderText heading = HeaderText.of(written);
        Matcher year = YEAR.matcher(heading.word());
        return year.find()
                ? new HeadingWord(
                        heading.word().substring(year.end()), Integer.valueOf(year.group(1)), heading.brackets())
                : new HeadingWord(heading.word(), null, heading.brackets());
    }
}
