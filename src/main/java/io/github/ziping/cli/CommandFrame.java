package io.github.ziping.cli;

import io.github.ziping.Ziping;
import io.github.ziping.files.IoReason;
import io.github.ziping.files.RefusedOutputException;
import io.github.ziping.job.Progress;
import io.github.ziping.office.OfficeException;
import java.io.IOException;

/**
 * How a command that reads forms begins and ends.
 *
 * @param streams where it speaks
 * @param office which office does it
 * @param quiet whether only faults are shown
 */
record CommandFrame(Streams streams, OfficeRequest office, boolean quiet) {
    /** Where a result goes that no file is named for. */
    static final String STDOUT = "-";

    /** What a command does with the office that was named. */
    interface Work {
        int run(Ziping opened, Progress progress) throws OfficeException, IOException;
    }

    /** {@link Ziping#office} or {@link Ziping#officeToFill}. */
    interface Opener {
        Ziping open(String nameOrFolder) throws OfficeException;
    }

    /**
     * Does a command's work and says what ended it.
     *
     * @param opener opens the office
     * @param target where the result goes, for a message
     * @param work gives the exit code
     */
    int run(Opener opener, String target, Work work) {
        try {
            return work.run(office.open(opener, streams), streams.progress(quiet));
        } catch (OfficeException e) {
            streams.err().println(e.text());
        } catch (RefusedOutputException e) {
            streams.err().println(e.text());
        } catch (IOException e) {
            if (target.equals(STDOUT)) {
                return streams.outputFailed(e);
            }
            streams.err().println("无法写入 " + target + "：" + IoReason.of(e) + "；请检查输出位置是否可写、磁盘是否已满、文件是否正被打开");
        }
        return Cli.FAILED;
    }
}
