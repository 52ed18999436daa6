package io.github.ziping;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** Names on which the build relies without a word. */
class NamingTest {
    private static final Path MAIN = Path.of("src/main/java");

    /** Surefire runs *Test, Failsafe *IT, and neither says which classes it passed over. */
    @Test
    void everyClassWithTestsIsFoundByTheBuild() throws URISyntaxException {
        Set<String> withTests = testClasses().stream()
                .filter(NamingTest::hasTests)
                .map(c -> outermost(c).getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(withTests)
                .contains("NamingTest", "ArchitectureTest")
                .allMatch(name -> name.endsWith("Test") || name.endsWith("IT"));
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        List<Path> packages = packages();

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("@NullMarked"));
    }

    private static JavaClasses testClasses() throws URISyntaxException {
        URL place = NamingTest.class.getProtectionDomain().getCodeSource().getLocation();
        return new ClassFileImporter().importPath(Path.of(place.toURI()));
    }

    /** Its own or inherited; an abstract class is run through its heirs, whose names count. */
    private static boolean hasTests(JavaClass c) {
        return !c.getModifiers().contains(JavaModifier.ABSTRACT)
                && Stream.concat(c.getAllMethods().stream(), c.getAllFields().stream())
                        .anyMatch(NamingTest::isTest);
    }

    private static boolean isTest(JavaMember member) {
        return member.isAnnotatedWith(ArchTest.class)
                || member.isAnnotatedWith(Testable.class)
                || member.isMetaAnnotatedWith(Testable.class);
    }

    private static JavaClass outermost(JavaClass c) {
        return c.getEnclosingClass().map(NamingTest::outermost).orElse(c);
    }

    private static List<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }
}
