package io.github.ziping.spark;

import io.github.ziping.Ziping;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
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
    static final String USAGE =
            "用法：spark-submit … ziping-spark-job.jar 文件夹 -o 结果文件夹 [-t 单位模板] [--roster 名单.xlsx] [--forms 自评表文件夹]";

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException with a Chinese text
     */
    static Options of(String... arguments) {
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        String input = null;
        String output = null;
        String office = Ziping.DEFAULT_OFFICE;
        String roster = null;
        String forms = null;
        while (!left.isEmpty()) {
            String next = left.pop();
            switch (next) {
                case "-o" -> output = value(next, left);
                case "-t" -> office = value(next, left);
                case "--roster" -> roster = value(next, left);
                case "--forms" -> forms = value(next, left);
                default -> {
                    if (input != null || next.startsWith("-")) {
                        throw new IllegalArgumentException("不明白“" + next + "”");
                    }
                    input = next;
                }
            }
        }
        if (input == null || output == null) {
            throw new IllegalArgumentException(input == null ? "没有写要审核的文件夹" : "没有用 -o 写结果文件夹");
        }
        return new Options(input, output, office, roster, forms);
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(option + " 后面要写一个值");
        }
        return left.pop();
    }
}
