package io.github.ziping.serve.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.serve.folder.YearState;
import io.github.ziping.testing.TestOffice;
import io.github.ziping.testing.YearFolders;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an answer changed is known to whoever is told of the folder that has seen the answer, and stays the same. */
@Tag("slow")
class AnsweredTest {
    private static final String TIME = "2025-01-05T02:00:00Z";

    @TempDir
    private Path temp;

    @Test
    void whoHearsOfTheNewVersionSeesTheChange() throws Exception {
        YearFolders year = YearFolders.nine(TestOffice.open(), temp);
        try (YearState state = new YearState(year.folder(), null)) {
            state.start();
            Snapshot before = state.now();
            year.receive("5.xlsx", YearFolders.form(5), TIME);
            long version = state.nextVersion();
            Answered answered = new Answered("说了", before, version);
            assertThat(answered.in(before)).isNull();

            CompletableFuture<Change> told = new CompletableFuture<>();
            state.listen(read -> {
                if (read >= version) {
                    told.complete(answered.in(Objects.requireNonNull(state.latest())));
                }
            });
            Change change = answered.in(state.afterChange());
            assertThat(told.get(30, TimeUnit.SECONDS)).isNotNull().isEqualTo(change);
            assertThat(change.lines()).containsExactly("补充公积金：未发放 → 可上报");

            year.receive("6.xlsx", YearFolders.form(6), TIME);
            assertThat(answered.in(state.afterChange())).isEqualTo(change);
        }
    }
}
