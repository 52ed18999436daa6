package example;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what is wrong with the forms of a folder into a file, a line for each fault. */
public final class CheckForms {
    public static void main(String[] args) throws Exception {
        Ziping ziping = Ziping.office("shanghai-2024");
        List<String> lines = new ArrayList<>();
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(Path.of(args[0]), "*.xlsx")) {
            for (Path file : folder) {
                for (Finding finding : check(ziping, Files.readAllBytes(file), file.getFileName().toString())) {
                    lines.add(finding.toString());
                }
            }
        }
        Files.write(Path.of(args[1]), lines);
    }

    private static List<Finding> check(Ziping ziping, byte[] content, String name) {
        List<Finding> findings = new ArrayList<>();
        try {
            for (Reading reading : ziping.read(content, name)) {
                findings.addAll(ziping.check(reading));
            }
        } catch (UnreadableException e) {
            findings.addAll(e.findings());
        }
        return findings;
    }
}
