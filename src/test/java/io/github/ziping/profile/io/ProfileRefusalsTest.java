package io.github.ziping.profile.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.strict.StrictException;
import io.github.ziping.testing.Refusals;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileRefusalsTest {
    private static final String DOCUMENT = "profile.yaml";

    static Stream<Refusals.Case> cases() {
        return Refusals.cases(DOCUMENT, "profile-refusals.txt");
    }

    @Test
    void theProfileIsRightBeforeItIsSpoilt() throws StrictException {
        assertThat(ProfileReader.read(Refusals.document(DOCUMENT), DOCUMENT).office())
                .isEqualTo("test-office");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSpoiltProfileIsRefusedWordForWord(Refusals.Case spoilt) {
        assertThatThrownBy(() -> ProfileReader.read(spoilt.document(), DOCUMENT))
                .isInstanceOf(StrictException.class)
                .hasMessage(spoilt.refusal());
    }
}
