package io.github.ziping.cli;

import io.github.ziping.OfficeException;
import io.github.ziping.OutputIsInputException;
import io.github.ziping.Progress;
import io.github.ziping.Ziping;
import io.github.ziping.report.IoReason;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What each command that reads forms takes besides its inputs, and how it begins and ends. */
@SuppressWarnings("NullAway.Init") // set by picocli
final class FormsOptions {
    /** Where a result goes that no file is named for. */
    static final String STDOUT = "-";

    @Mixin
    private OfficeOption template = new OfficeOption();

    @Option(names = "--quiet", description = "只显示问题，不显示进度和结果。")
    private boolean quiet;

    @Mixin
    private PasswordOption protection = new PasswordOption();

    /** What a command does with the office that was named. */
    interface Work {
        int run(Ziping opened, Progress progress) throws OfficeException, IOException;
    }

    String office() {
        return template.office();
    }

    boolean quiet() {
        return quiet;
    }

    @Nullable
    String password() {
        return protection.password();
    }

    /**
     * Does a command's work and says what ended it.
     *
     * @param ziping the command above
     * @param office the office that was named
     * @param target where the result goes, for a message
     * @param work gives the exit code
     */
    int run(ZipingCommand ziping, Opener office, String target, Work work) {
        try {
            Ziping named = office.open(template.office());
            String password = protection.password();
            Ziping opened = password == null ? named : named.withPassword(password);
            return work.run(opened, ziping.terminal && !quiet ? new ProgressLine(ziping.err) : Progress.NONE);
        } catch (OfficeException e) {
            ziping.err.println(e.text());
        } catch (OutputIsInputException e) {
            ziping.err.println(e.text());
        } catch (IOException e) {
            ziping.err.println("无法写入 " + (target.equals(STDOUT) ? "标准输出" : target) + "：" + IoReason.of(e)
                    + "；请检查输出位置是否可写、磁盘是否已满、文件是否正被打开");
        }
        return Cli.FAILED;
    }

    /** {@link Ziping#office} or {@link Ziping#officeToFill}. */
    interface Opener {
        Ziping open(String nameOrFolder) throws OfficeException;
    }
}
