package io.github.ziping.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.testing.NineForms;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeSessionTest {
    private static final Path SHANGHAI = Path.of("templates/shanghai-2024");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTemplateThatIsMissingIsLookedForAgain(boolean toFill) throws Exception {
        Files.copy(SHANGHAI.resolve("profile.yaml"), folder.resolve("profile.yaml"));
        String office = folder.toString();
        OfficeSession session = toFill ? OfficeSession.openToFill(office) : OfficeSession.open(office);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(session::writer)
                    .isInstanceOf(OfficeException.class)
                    .hasMessageContaining("无法读取 " + folder.resolve("form.xlsx"));
        }
        Files.copy(SHANGHAI.resolve("form.xlsx"), folder.resolve("form.xlsx"));
        assertThat(session.writer().write(NineForms.all().get(0))).isNotEmpty();
    }

    @Test
    void theTemplateIsCompiledOnceForAllPasswords() throws Exception {
        OfficeSession session = OfficeSession.open(SHANGHAI.toString());
        OfficeSession other = session.withPassword("open sesame");
        assertThat(other.writer()).isSameAs(session.writer());
        assertThat(session.password()).isNull();
        assertThat(other.password()).isEqualTo("open sesame");
    }
}
