package io.github.ziping.serve.check;

import io.github.ziping.Ziping;
import io.github.ziping.files.IoReason;
import io.github.ziping.files.ScratchFolder;
import io.github.ziping.job.CheckResult;
import io.github.ziping.job.Progress;
import io.github.ziping.office.OfficeException;
import io.github.ziping.serve.guard.Refusal;
import io.github.ziping.serve.task.Download;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** What is done with an archive or a mail, which is looked into as a file on the disk, as long as it takes. */
final class ContainerFiles {
    private final Ziping office;
    private final Path file;
    private final Path output;

    private ContainerFiles(Ziping office, Path file, Path output) {
        this.office = office;
        this.file = file;
        this.output = output;
    }

    /**
     * Does something with a file; nothing is left of it afterwards.
     *
     * @param name a clean name
     */
    static <T> T with(Ziping office, String name, byte[] content, Function<ContainerFiles, T> work) {
        try (ScratchFolder scratch = new ScratchFolder()) {
            Path file = Files.write(
                    Files.createDirectory(scratch.path().resolve("in")).resolve(name), content);
            return work.apply(new ContainerFiles(office, file, scratch.path().resolve("out")));
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    private static Refusal refusal(IOException e) {
        return new Refusal(507, "没有完成：" + IoReason.of(e) + "；请检查临时文件夹所在磁盘的空间，再试一次");
    }

    CheckResult check() {
        try {
            return office.check(List.of(file), null, Progress.NONE);
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /** A zip of the official forms. */
    byte[] fill() {
        try {
            List<Path> written =
                    office.fill(List.of(file), output, false, Progress.NONE).written();
            return zip(written, "里面没有读到自评表，没有生成官方自评表");
        } catch (OfficeException e) {
            throw new Refusal(503, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /** A zip of the annotated copies. */
    byte[] annotate() {
        try {
            List<Path> written = office.annotate(List.of(file), check(), output).written();
            return zip(written, "没有写在单元格上的问题，不需要批注副本");
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    private byte[] zip(List<Path> written, String none) throws IOException {
        if (written.isEmpty()) {
            throw new Refusal(422, "“" + file.getFileName() + "”" + none);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Download.Entry> entries = written.stream()
                .map(each ->
                        new Download.Entry(output.relativize(each).toString().replace('\\', '/'), each))
                .toList();
        Download.zip("ziping.zip", entries).writeTo(bytes);
        return bytes.toByteArray();
    }
}
