package io.github.ziping.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What departments and pages read of advice that is for the command line. */
class CommandWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/ziping");

    /** A command or one of its options in a text for people. */
    private static final Pattern COMMAND =
            Pattern.compile("--[a-z]|ziping (?:year|status|explain|template|prepare|check|merge|fill)| -[ot] ");

    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "不是的不用管（审核人员可加 --word 数量（万元）（一）=weight 照原名读取）|不是的不用管",
                "没有交错的不用改（审核人员可加 -t shanghai-2024 重新审核）。依据：甲（乙）|没有交错的不用改。依据：甲（乙）",
                "名单请移出文件夹（审核人员用 --roster 给出名单，可核对漏报）|名单请移出文件夹",
                "改法：用 --password 指定打开密码，或去掉密码后另存|改法：去掉密码后另存",
                "核对后用 --password 重新指定，或去掉密码后另存|去掉密码后另存",
                "已有的文件 a 被修改过，没有覆盖；请用 -o 指定别的文件名或文件夹，确要覆盖的加上 --force|已有的文件 a 被修改过，没有覆盖；把它移走或改名，再执行一次",
                "新的写入“乙”；确要覆盖的加上 --force|新的写入“乙”；把它移走或改名，再执行一次",
                "核对路径，或用 ziping year /甲 --roster 名单.xlsx 新建|核对路径",
                "全部规则见 ziping explain|全部规则见“审核规则”",
                "名称是“A--B ziping -o”的项目|名称是“A--B ziping -o”的项目"
            })
    void isToldInTheReadersWords(String text, String told) {
        assertThat(CommandWords.without(text)).isEqualTo(told);
    }

    /** Each text in the sources of what is found and done: the name of an option may stand in none that this class does not turn. */
    @Test
    void knowsEachTextThatAdvisesAnOption() throws IOException {
        List<String> unknown = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source :
                    sources.filter(each -> each.toString().endsWith(".java")).toList()) {
                String place = SOURCES.relativize(source).toString().replace('\\', '/');
                if (isOfCommandLine(place)) {
                    continue;
                }
                for (String text : texts(Files.readString(source))) {
                    if (COMMAND.matcher(CommandWords.without(text)).find()) {
                        unknown.add(place + ": " + text);
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    /** Who draws up an office, reads a list in a terminal, or starts a server sits at a command line. */
    private static boolean isOfCommandLine(String place) {
        return place.startsWith("cli/")
                || place.equals("model/CommandWords.java")
                || place.equals("job/DraftJob.java")
                || place.equals("report/explain/Explained.java")
                || place.equals("serve/PageServer.java");
    }

    /** Strings that belong together are one text, with a word in the place of each value between them. */
    private static List<String> texts(String source) {
        List<String> texts = new ArrayList<>();
        for (String line : source.replaceAll("(?m)^\\s*(?:/?\\*|//).*$", "").split("[;{}]\\s*\n", -1)) {
            StringBuilder text = new StringBuilder();
            Matcher string = STRING.matcher(line);
            int end = -1;
            while (string.find()) {
                String between = end < 0 ? "" : line.substring(end, string.start());
                text.append(end < 0 ? "" : between.contains(",") ? "\n" : between.length() > 3 ? "某某" : "");
                text.append(string.group(1));
                end = string.end();
            }
            texts.addAll(List.of(text.toString().split("\n", -1)));
        }
        return texts;
    }
}
