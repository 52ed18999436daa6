package io.github.ziping.job.year;

import io.github.ziping.files.OutputGuard;
import io.github.ziping.job.ReportWriter;
import io.github.ziping.report.LedgerJson;
import io.github.ziping.report.LedgerText;
import io.github.ziping.write.lists.LedgerList;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearFolderException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A ledger as bytes, and as a file that is there whole or not at all. */
public final class LedgerWriter {
    private LedgerWriter() {}

    public static byte[] bytes(Ledger ledger, LedgerFormat format) {
        return switch (format) {
            case TEXT -> text(ledger);
            case JSON -> LedgerJson.write(ledger);
            case XLSX -> LedgerList.write(ledger);
        };
    }

    private static byte[] text(Ledger ledger) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintWriter out = new PrintWriter(bytes, false, StandardCharsets.UTF_8)) {
            LedgerText.write(ledger, out);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes it.
     *
     * @param overwriting whether a file is replaced that a person made or changed
     * @throws YearFolderException when the file would come to lie among those that were received
     */
    public static Path write(Ledger ledger, LedgerFormat format, YearFolder folder, Path target, boolean overwriting)
            throws YearFolderException, IOException {
        refuseReceived(folder, target);
        return ReportWriter.put(
                bytes(ledger, format), guard(folder, overwriting).file(target, format.fileName()));
    }

    /** Refuses to write among what was received. */
    static void refuseReceived(YearFolder folder, Path target) throws YearFolderException {
        if (whole(target).startsWith(whole(folder.received()))) {
            throw new YearFolderException("“收件”只放收到的文件，没有写入 " + target + "；请用 -o 指定别的位置");
        }
    }

    /** Keeps outputs from taking the place of what a year's folder is read from. */
    static OutputGuard guard(YearFolder folder, boolean overwriting) throws IOException {
        return new OutputGuard(inputs(folder), overwriting);
    }

    /** What a year's folder is read from, and nothing is written to. */
    static List<Path> inputs(YearFolder folder) throws IOException {
        List<Path> inputs = new ArrayList<>(List.of(folder.received(), folder.sent()));
        Path roster = folder.roster();
        if (roster != null) {
            inputs.add(roster);
        }
        return inputs;
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
