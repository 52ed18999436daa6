package io.github.ziping.cli;

import io.github.ziping.Ziping;
import io.github.ziping.files.IoReason;
import io.github.ziping.job.Progress;
import io.github.ziping.office.OfficeException;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearFolderException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Runs a command on a year's folder, by the office that the folder names unless the user names another. */
record YearFrame(Streams streams, CommonOptions given) {
    /** What a command does with a year's folder. */
    interface Work {
        int run(Ziping opened, YearFolder folder, Progress progress) throws YearFolderException, IOException;
    }

    /**
     * Does a command's work and says what ended it.
     *
     * @param target where the result goes, for a message
     * @param work gives the exit code; what it throws of the disk is told of the target
     */
    int run(Path root, Function<YearFolder, String> target, Work work) {
        try {
            YearFolder folder = YearFolder.open(root);
            String told = folder.office();
            streams.expect(List.of(folder.received()));
            return new CommandFrame(streams, given.office(told == null ? Ziping.DEFAULT_OFFICE : told), given.quiet())
                    .run(
                            name -> office(folder, name),
                            target.apply(folder),
                            (opened, progress) -> run(opened, folder, progress, work));
        } catch (YearFolderException e) {
            return refused(e);
        } catch (IOException e) {
            return unreadable(root, e);
        } catch (UncheckedIOException e) {
            return unreadable(root, Objects.requireNonNull(e.getCause()));
        }
    }

    private static Ziping office(YearFolder folder, String name) throws OfficeException {
        try {
            return Ziping.office(folder, name);
        } catch (IOException e) {
            // what cannot be read is told of the folder, not of the target
            throw new UncheckedIOException(e);
        }
    }

    private int run(Ziping opened, YearFolder folder, Progress progress, Work work) throws IOException {
        try {
            return work.run(opened, folder, progress);
        } catch (YearFolderException e) {
            return refused(e);
        }
    }

    private int refused(YearFolderException e) {
        streams.err().println(e.text());
        return Cli.FAILED;
    }

    /** Says that the folder cannot be read; the exit code. */
    int unreadable(Path root, IOException e) {
        String why = e instanceof AccessDeniedException ? "没有读取权限" : IoReason.of(e);
        streams.err().println("无法读取年度文件夹 " + root + "：" + why + "；请检查文件夹里的文件、权限和磁盘");
        return Cli.FAILED;
    }
}
