package io.github.ziping.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.ExpectedFindings;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.TestOffice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The nine forms in the layout of the ministry's annex, whole and cut by pages. */
@Tag("slow")
class AnnexInWordTest {
    private final Ziping ziping = TestOffice.open();

    @ParameterizedTest
    @EnumSource
    void readAsTheyAre(AnnexDocx.Cut cut) throws Exception {
        List<Reading> all = new ArrayList<>();
        int form = 0;
        for (SelfEvaluation expected : NineForms.all()) {
            List<Reading> read = ziping.read(Docx.of(AnnexDocx.body(expected, cut)), "附件" + ++form + ".docx");
            assertThat(read).as("form %d", form).hasSize(1);
            assertThat(read.get(0).evaluation()).as("form %d", form).isEqualTo(expected);
            assertThat(read.get(0).findings()).as("form %d", form).isEmpty();
            all.addAll(read);
        }
        assertThat(ExpectedFindings.found(ziping, all)).containsExactlyInAnyOrderElementsOf(ExpectedFindings.all());
    }
}
