package io.github.ziping.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputGuardTest {
    @TempDir
    Path temp;

    private Path input;

    @BeforeEach
    void write() throws IOException {
        input = Files.createFile(temp.resolve("a.xlsx"));
    }

    @Test
    void anInputIsNotOverwrittenByAnyOfItsNames() throws IOException {
        OutputGuard guard = new OutputGuard(List.of(input), false);
        Path link = Files.createLink(temp.resolve("link.xlsx"), input);
        Path symbolic = Files.createSymbolicLink(temp.resolve("symbolic.xlsx"), input);

        for (Path name : List.of(input, temp.resolve("x/../a.xlsx").normalize(), link, symbolic)) {
            assertThatThrownBy(() -> guard.refuse(name)).isInstanceOf(RefusedOutputException.class);
        }
    }

    @Test
    void whatAFolderOfInputsHoldsIsGuardedToo() throws IOException {
        OutputGuard guard = new OutputGuard(List.of(temp), false);
        Path other = Files.createFile(temp.resolve("notes.txt"));

        assertThatThrownBy(() -> guard.refuse(input)).isInstanceOf(RefusedOutputException.class);
        assertThatCode(() -> guard.refuse(other)).doesNotThrowAnyException();
    }

    @Test
    void newFilesAndOtherFilesAreAllowed() throws IOException {
        OutputGuard guard = new OutputGuard(List.of(input, temp.resolve("missing.xlsx")), false);
        Path other = Files.createFile(temp.resolve("b.xlsx"));

        assertThatCode(() -> guard.refuse(other)).doesNotThrowAnyException();
        assertThatCode(() -> guard.refuse(temp.resolve("missing.xlsx"))).doesNotThrowAnyException();
    }

    @Test
    void aFolderThatIsThereTakesTheFile() throws IOException {
        OutputGuard guard = new OutputGuard(List.of(input), false);

        assertThat(guard.file(temp, "b.xlsx")).isEqualTo(temp.resolve("b.xlsx"));
        assertThat(guard.file(temp.resolve("c.xlsx"), "b.xlsx")).isEqualTo(temp.resolve("c.xlsx"));
        assertThatThrownBy(() -> guard.file(temp, "a.xlsx")).isInstanceOf(RefusedOutputException.class);
    }
}
