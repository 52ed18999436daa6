package io.github.ziping.spark;

import io.github.ziping.Ziping;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for; whether it asks for traces of faults, {@link Main} sees before it is read.
 *
 * @param input folder or pattern
 * @param output folder for the tables
 * @param office built-in office or folder
 * @param roster list of projects; null for none
 * @param forms folder for official forms; null for none
 */
record Options(
        String input,
        String output,
        String office,
        @Nullable String roster,
        @Nullable String forms) {
    /** Asks for the traces of what ended a run. */
    static final String DEBUG = "--debug";

    private static final String USAGE =
            "用法：spark-submit … ziping-spark-job.jar 文件夹 -o 结果文件夹 [-t 单位模板] [--roster 名单.xlsx] [--forms 自评表文件夹]";

    private static final List<String> WITH_VALUE = List.of("-o", "-t", "--roster", "--forms");
    private static final String INPUT = "";

    /**
     * Reads them.
     *
     * @throws WrongUseException when they cannot be understood
     */
    static Options of(String... arguments) {
        Map<String, String> values = values(arguments);
        String input = values.get(INPUT);
        String output = values.get("-o");
        if (input == null) {
            throw wrong("没有写要审核的文件夹");
        }
        if (output == null) {
            throw wrong("没有用 -o 写结果文件夹");
        }
        return new Options(
                input,
                output,
                values.getOrDefault("-t", Ziping.DEFAULT_OFFICE),
                values.get("--roster"),
                values.get("--forms"));
    }

    private static Map<String, String> values(String... arguments) {
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        Map<String, String> values = new HashMap<>();
        while (!left.isEmpty()) {
            String next = left.pop();
            if (next.equals(DEBUG)) {
                continue;
            }
            boolean named = WITH_VALUE.contains(next);
            if (!named && next.startsWith("-")) {
                throw wrong("不认识的参数：" + next);
            }
            String value = named ? left.poll() : next;
            if (value == null || value.isBlank()) {
                throw wrong(named ? next + " 后面要写一个值" : "要审核的文件夹是空的");
            }
            if (values.put(named ? next : INPUT, value) != null) {
                throw wrong(named ? next + " 写了两次" : "要审核的文件夹只能写一个：多了“" + next + "”；几个文件夹写成 {甲,乙}");
            }
        }
        return values;
    }

    private static WrongUseException wrong(String fault) {
        return new WrongUseException(fault + "。" + USAGE);
    }
}
