package io.github.ziping.read.text;

/** Names that somebody broke over several lines to fit a narrow cell: 产\n出\n指\n标, 社会效益\n指标, 当年财政\n拨款. */
public final class BrokenName {
    /** What the names of levels and of sources end with: only they are put together again, other texts keep their lines. */
    private static final String[] ENDS = {
        "指标", "效益", "成本", "影响", "满意度", "资金", "拨款", "总额", "补助", "收入", "结转", "结余", "合计", "其他"
    };

    private BrokenName() {}

    /** The name in one line; any other text as written. */
    public static String joined(String written) {
        if (written.indexOf('\n') < 0) {
            return written;
        }
        StringBuilder whole = new StringBuilder(written.length());
        boolean upright = true;
        for (String line : written.split("\\R")) {
            String part = HeaderText.strip(line);
            upright &= part.length() <= 1 || part.endsWith(")") || part.endsWith("）") || part.endsWith("分");
            whole.append(part);
        }
        String joined = whole.toString();
        return upright || isName(HeaderText.of(joined).word()) ? joined : written;
    }

    private static boolean isName(String word) {
        String bare = word.endsWith("分") ? word.replaceFirst("(\\([^()]*\\))?[0-9]*分$", "") : word;
        for (String end : ENDS) {
            if (bare.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
