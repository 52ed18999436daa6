package io.github.ziping.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --password}, for each command that reads workbooks. */
final class PasswordOption {
    @Option(
            names = "--password",
            paramLabel = "TEXT",
            arity = "0..1",
            interactive = true,
            prompt = "打开密码：",
            description = "加密表格的打开密码；不写密码时在屏幕上询问，这时放在命令的最后。没有加密的文件不受影响。")
    private @Nullable String password;

    /** What the user gave, or null. */
    @Nullable
    String password() {
        return password;
    }
}
