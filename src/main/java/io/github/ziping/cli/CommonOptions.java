package io.github.ziping.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What each command that reads forms takes besides its inputs, and how it begins and ends. */
@SuppressWarnings("NullAway.Init") // set by picocli
final class CommonOptions {
    @Mixin
    private OfficeOption template = new OfficeOption();

    @Option(names = "--quiet", description = "只显示问题，不显示进度和结果。")
    private boolean quiet;

    @Mixin
    private PasswordOption protection = new PasswordOption();

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

    /** As {@link CommandFrame#run}, with what was given here. */
    int run(ZipingCommand ziping, CommandFrame.Opener office, String target, CommandFrame.Work work) {
        return new CommandFrame(ziping.streams, office(), password(), quiet).run(office, target, work);
    }
}
