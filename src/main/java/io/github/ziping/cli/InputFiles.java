package io.github.ziping.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The inputs of each command that reads forms. */
@SuppressWarnings("NullAway.Init") // set by picocli
final class InputFiles {
    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "部门填报表、自评表（.xlsx、.xlsm、.xls、.docx、.doc、.wps）、JSON 文件，或含有它们的文件夹、压缩包（.zip）和邮件（.eml）。")
    private List<Path> paths;

    List<Path> paths() {
        return paths;
    }
}
