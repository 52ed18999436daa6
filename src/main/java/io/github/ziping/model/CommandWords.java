package io.github.ziping.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns advice that only a command line can follow into advice for who reads a page, a workbook or a covering note: options and
 * commands are left out where something else is advised beside them, and told in other words where not. The one place where this is
 * done; a text that advises an option must be known here, which a test holds.
 */
public final class CommandWords {
    private static final Map<Pattern, String> TURNED = new LinkedHashMap<>();

    static {
        // an aside for who runs the program; what it quotes may hold brackets
        turn("（审核人员(?:可加|用) (?:(?!（审核人员).)*?(?:照原名读取|重新审核|可核对漏报)）", "");
        turn("（命令行[^（）]*）", "");
        turn("用 --password 指定打开密码，或", "");
        turn("核对后用 --password 重新指定，或", "");
        turn("；请用 -o .*$", "；把它移走或改名，再执行一次");
        turn("；确要覆盖的加上 --force", "；把它移走或改名，再执行一次");
        turn("；空白的名单用 ziping prepare --list 生成", "");
        turn("用 java -Xmx2g -jar ziping\\.jar 重新运行，或检查", "关闭别的程序后再试，或检查");
        turn("加上 --debug 重新运行，把生成的记录和这个文件反馈给开发者", "把这个文件反馈给开发者");
        turn("；(?:新建一个年度文件夹|看台账)用 ziping (?:year|status) .*$", "");
        turn("，或用 ziping year .* 新建$", "");
        turn("全部规则见 ziping explain", "全部规则见“审核规则”");
        turn("请(?:先)?运行 ziping template (?:重新)?生成", "请维护模板的人重新生成");
    }

    private CommandWords() {}

    private static void turn(String advice, String instead) {
        TURNED.put(Pattern.compile(advice, Pattern.DOTALL), Matcher.quoteReplacement(instead));
    }

    /** The text without what only a command line can follow; most texts as they are. */
    public static String without(String text) {
        if (!text.contains("--") && !text.contains("ziping") && !text.contains(" -") && !text.contains("（命令行")) {
            return text;
        }
        String turned = text;
        for (Map.Entry<Pattern, String> each : TURNED.entrySet()) {
            turned = each.getKey().matcher(turned).replaceAll(each.getValue());
        }
        return turned;
    }
}
