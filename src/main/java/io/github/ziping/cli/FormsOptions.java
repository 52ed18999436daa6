package io.github.ziping.cli;

import io.github.ziping.Ziping;
import io.github.ziping.job.Progress;
import io.github.ziping.office.OfficeException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What each command that reads forms takes besides its inputs, and how it begins and ends. */
@SuppressWarnings("NullAway.Init") // set by picocli
final class FormsOptions {
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

    /** As {@link FormsRun#run}, with what was given here. */
    int run(ZipingCommand ziping, FormsRun.Opener office, String target, FormsRun.Work work) {
        return new FormsRun(ziping.streams, office(), password(), quiet).run(office, target, work);
    }
}
