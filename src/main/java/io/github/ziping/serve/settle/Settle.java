package io.github.ziping.serve.settle;

import io.github.ziping.Ziping;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.YearSettings;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page of open questions shows.
 *
 * @param snapshot the folder
 * @param open what is to be said
 * @param said what was said
 * @param settings what 设置.txt says
 * @param change what the last answer changed; null where nobody gave one since the server began
 */
public record Settle(
        Snapshot snapshot,
        Questions open,
        List<Said> said,
        YearSettings settings,
        @Nullable Change change) {
    public Settle {
        said = List.copyOf(said);
    }

    /** Questions of a kind, see {@link Question#kind}. */
    public List<Question> questions(String kind) {
        return open.questions().stream()
                .filter(question -> question.kind().equals(kind))
                .toList();
    }

    /** Fields that a heading may mean, names for people by keys. */
    public Map<String, String> fields() {
        return Ziping.fields();
    }

    /** The projects that a form may be of. */
    public List<String> listed() {
        return snapshot.ledger().projects().stream()
                .map(LedgerProject::entry)
                .map(entry -> entry.project())
                .toList();
    }
}
