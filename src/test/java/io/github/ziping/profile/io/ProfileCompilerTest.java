package io.github.ziping.profile.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileCompilerTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"shanghai-2024", "mof-2020"})
    void theRespeltProfileIsTheSameProfile(String office) throws Exception {
        String yaml = Files.readString(Path.of("templates", office, "profile.yaml"));
        add(office, yaml);

        ProfileCompiler.main(new String[] {temp.toString()});

        byte[] json = Files.readAllBytes(temp.resolve(office).resolve("profile.json"));
        assertThat(ProfileReader.readCompiled(json, "profile.json"))
                .isEqualTo(ProfileReader.read(yaml, "profile.yaml"));
    }

    @Test
    void theFoldersAreListedAgainInABuildOnTopOfAnother() throws Exception {
        add("b", "office: b");
        ProfileCompiler.main(new String[] {temp.toString()});
        add("a", "office: a");

        ProfileCompiler.main(new String[] {temp.toString()});

        assertThat(Files.readString(temp.resolve("offices.txt"))).isEqualTo("a\nb\n");
    }

    private void add(String office, String yaml) throws IOException {
        Files.createDirectories(temp.resolve(office));
        Files.writeString(temp.resolve(office).resolve("profile.yaml"), yaml);
    }
}
