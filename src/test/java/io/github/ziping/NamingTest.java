package io.github.ziping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.commons.support.HierarchyTraversalMode.TOP_DOWN;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** Names on which the build relies without a word. */
class NamingTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path POM = Path.of("pom.xml");

    /** Surefire runs *Test, Failsafe *IT, and neither says which classes it passed over. */
    @Test
    void everyClassWithTestsIsFoundByTheBuild() throws URISyntaxException {
        Set<String> withTests = testClasses().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));

        assertThat(withTests)
                .contains("NamingTest", "ArchitectureTest")
                .allMatch(name -> name.endsWith("Test") || name.endsWith("IT"));
    }

    /** The first pass leaves out what the others take, and the second what the third takes, by the same expressions. */
    @Test
    void thePassesOfTheBuildDivideTheTests() throws IOException {
        assertThat(inPom("<excludedGroups>([^<]*)<")).containsExactly("${slow.tags}", "formulas");
        assertThat(inPom("<groups>([^<]*)<")).containsExactly("${slow.tags}", "formulas");
        assertThat(slowTags()).contains("formulas");
    }

    /** A class is in one pass as a whole: what is tagged inside it has a tag that the class has, or one beside it. */
    @Test
    void everyTestClassRunsInOnePass() throws Exception {
        Set<String> slow = slowTags();
        assertThat(slow).contains("slow", "libreoffice", "schema");

        assertThat(testClasses()).allSatisfy(c -> {
            Set<String> inside = tagsInside(c);
            assertThat(slow).as("tags of " + c).containsAll(inside).containsAll(tags(c));
            if (!inside.isEmpty()) {
                assertThat(tags(c)).as("%s has tests with %s", c, inside).isNotEmpty();
            }
        });
        assertThat(testClasses().filter(c -> tags(c).isEmpty())).hasSizeGreaterThan(50);
        assertThat(testClasses().filter(c -> !tags(c).isEmpty())).hasSizeGreaterThan(10);
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

    private static Set<String> slowTags() throws IOException {
        return Set.of(inPom("<slow.tags>([^<]*)<").get(0).split(" \\| ", -1));
    }

    private static List<String> inPom(String pattern) throws IOException {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(POM));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** The outermost classes that have tests, of their own, inherited, or in a nested class. */
    private static Stream<Class<?>> testClasses() throws URISyntaxException {
        URI place = NamingTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        return ReflectionSupport.streamAllClassesInClasspathRoot(
                        place, NamingTest::hasTests, name -> name.startsWith("io.github.ziping."))
                .<Class<?>>map(NamingTest::outermost)
                .distinct();
    }

    /** An abstract class is run through its heirs, whose names count. */
    private static boolean hasTests(Class<?> c) {
        return !Modifier.isAbstract(c.getModifiers()) && !testsOf(c).isEmpty();
    }

    private static List<AnnotatedElement> testsOf(Class<?> c) {
        List<AnnotatedElement> tests =
                new ArrayList<>(AnnotationSupport.findAnnotatedMethods(c, Testable.class, TOP_DOWN));
        tests.addAll(AnnotationSupport.findAnnotatedFields(c, Testable.class));
        return tests;
    }

    private static Class<?> outermost(Class<?> c) {
        return c.getEnclosingClass() == null ? c : outermost(c.getEnclosingClass());
    }

    private static Set<String> tags(AnnotatedElement element) {
        return AnnotationSupport.findRepeatableAnnotations(element, Tag.class).stream()
                .map(Tag::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tagsInside(Class<?> c) {
        Set<String> tags = new TreeSet<>();
        testsOf(c).forEach(test -> tags.addAll(tags(test)));
        Arrays.stream(c.getDeclaredClasses()).forEach(nested -> {
            tags.addAll(tags(nested));
            tags.addAll(tagsInside(nested));
        });
        return tags;
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
