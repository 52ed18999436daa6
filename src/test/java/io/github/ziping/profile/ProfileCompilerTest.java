package io.github.ziping.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileCompilerTest {
    @TempDir
    Path temp;

    @Test
    void theRespeltProfileIsTheSameProfile() throws Exception {
        String yaml = Files.readString(Path.of("templates/shanghai-2024/profile.yaml"));
        Files.createDirectories(temp.resolve("shanghai-2024"));
        Files.writeString(temp.resolve("shanghai-2024/profile.yaml"), yaml);
        ProfileCompiler.main(new String[] {temp.toString()});
        byte[] json = Files.readAllBytes(temp.resolve("shanghai-2024/profile.json"));
        assertThat(ProfileReader.readCompiled(json, "profile.json"))
                .isEqualTo(ProfileReader.read(yaml, "profile.yaml"));
    }
}
