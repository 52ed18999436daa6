package io.github.ziping.profile.io;

import io.github.ziping.profile.Band;
import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.Checks;
import java.util.List;
import java.util.Map;

/** Writes an office's {@code checks.yaml}: the thresholds and bands that offices set, for a person to go on with. */
public final class ChecksWriter {
    private ChecksWriter() {}

    /**
     * The text of the file.
     *
     * @param checks whose thresholds and bands are written
     * @param words lists of words that the office has otherwise than all offices
     * @param remarks the first lines, without their marks
     */
    public static String write(Checks checks, Map<CheckWord, List<String>> words, List<String> remarks) {
        YamlOutline out = new YamlOutline(CheckKeys.all());
        remarks.forEach(out::remark);
        out.blankLine()
                .line("lowExecution", checks.lowExecution().toPlainString())
                .line("overFulfilled", checks.overFulfilled().toPlainString())
                .line("heavyIndicator", checks.heavyIndicator().toPlainString())
                .blankLine()
                .open("bands");
        for (Band band : checks.bands()) {
            out.element(new YamlOutline.Members()
                    .with("from", band.from().toPlainString())
                    .with("words", YamlOutline.list(band.words()))
                    .toString());
        }
        out.close();
        if (!words.isEmpty()) {
            out.blankLine().open("words");
            words.forEach((kind, texts) -> out.line(kind.key(), YamlOutline.list(texts)));
            out.close();
        }
        return out.toString();
    }
}
