package io.github.ziping.read.text;

import java.util.regex.Pattern;

/**
 * Names that somebody broke over several lines to fit a narrow cell: 社会效益\n指标, 当年财政\n拨款. A break before half-width brackets
 * stays, as in 产出指标\n(50分), and so do those of a name that stands letter below letter, which forms print so on purpose.
 */
public final class BrokenName {
    /** What the names of levels and of sources end with: only they are put together again, other texts keep their lines. */
    private static final String[] ENDS = {
        "指标", "效益", "成本", "影响", "满意度", "资金", "拨款", "总额", "补助", "收入", "结转", "结余", "合计", "其他"
    };

    private static final Pattern POINTS = Pattern.compile("(\\([^()]*\\))?[0-9]*分$");

    private BrokenName() {}

    /** The name in one line; any other text as written. */
    public static String joined(String written) {
        if (written.indexOf('\n') < 0) {
            return written;
        }
        String[] lines = written.split("\\R", -1);
        StringBuilder whole = new StringBuilder(written.length());
        boolean downwards = true;
        boolean brackets = lines.length > 1;
        for (int i = 0; i < lines.length; i++) {
            String line = HeaderText.strip(lines[i]);
            downwards &= line.length() <= 1;
            brackets &= i == 0 ? line.length() > 1 : line.startsWith("(");
            whole.append(line);
        }
        String joined = whole.toString();
        return !downwards && !brackets && isName(HeaderText.of(joined).word()) ? joined : written;
    }

    private static boolean isName(String word) {
        String bare = word.endsWith("分") ? POINTS.matcher(word).replaceFirst("") : word;
        for (String end : ENDS) {
            if (bare.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
