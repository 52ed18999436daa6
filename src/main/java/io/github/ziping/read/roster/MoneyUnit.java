package io.github.ziping.read.roster;

import io.github.ziping.model.FoldedText;
import io.github.ziping.read.text.AmountText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The unit of a list's amounts, as headings and the lines above the list name it. */
final class MoneyUnit {
    private static final Pattern ABOVE =
            Pattern.compile("单位[:为]?(?:人民币)?((?:千|万|百万|千万|亿)?元)(?![\\u4e00-\\u9fff])|\\(((?:千|万|百万|千万|亿)?元)\\)");

    private MoneyUnit() {}

    /** The unit in the brackets of a heading, or null: {@code 万元} of 万元 or 单位：万元. */
    static @Nullable String inBracket(String bracket) {
        String bare = bracket.substring(bracket.lastIndexOf(':') + 1).replace("人民币", "");
        return bare.endsWith("元") && AmountText.yuan(bare) != null ? bare : null;
    }

    /** The unit that a line above the list names, or null: {@code 金额单位：万元}, {@code 项目一览表（元）}. */
    static @Nullable String inLine(String written) {
        Matcher unit = ABOVE.matcher(FoldedText.of(written));
        return unit.find() ? unit.group(1) == null ? unit.group(2) : unit.group(1) : null;
    }
}
