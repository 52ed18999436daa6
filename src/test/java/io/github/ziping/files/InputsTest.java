package io.github.ziping.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    Path temp;

    private Path file(String name) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.createFile(file);
    }

    @Test
    void aFolderGivesItsFormsByPath() throws IOException {
        Path last = file("in/乙.xlsx");
        Path first = file("in/a/丙.JSON");
        Path second = file("in/b.xls");
        for (String other : List.of("in/c.et", "in/d.ods", "in/e.xlsb", "in/f.doc", "in/g.WPS", "in/h.docm")) {
            file(other);
        }

        assertThat(Inputs.find(List.of(temp.resolve("in"))).files())
                .startsWith(first, second)
                .endsWith(last)
                .hasSize(9);
    }

    @Test
    void whatIsHiddenLockedOrNoFormIsPassedOver() throws IOException {
        for (String name : List.of("in/.a.xlsx", "in/~$b.xlsx", "in/.git/c.xlsx", "in/d.txt", "in/xlsx")) {
            file(name);
        }

        assertThat(Inputs.find(List.of(temp.resolve("in"))).files()).isEmpty();
    }

    @Test
    void aFileThatIsNamedIsTakenWhateverItIsCalled() throws IOException {
        Path hidden = file(".a.txt");
        Path missing = temp.resolve("b.xlsx");

        assertThat(Inputs.find(List.of(missing, hidden)).files()).containsExactly(missing, hidden);
    }

    @Test
    void aHiddenFolderThatIsNamedIsSearched() throws IOException {
        Path form = file(".in/a.xlsx");

        assertThat(Inputs.find(List.of(temp.resolve(".in"))).files()).containsExactly(form);
    }

    @Test
    void eachFileIsThereOnceAndWhereItWasNamedFirst() throws IOException {
        Path one = file("in/1.xlsx");
        Path two = file("in/2.xlsx");
        Path again = temp.resolve("in/../in/2.xlsx");

        assertThat(Inputs.find(List.of(again, temp.resolve("in"), two)).files()).containsExactly(again, one);
    }
}
