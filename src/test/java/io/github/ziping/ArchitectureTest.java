package io.github.ziping;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.SimpleDateFormat;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the code to docs/architecture.puml, keeps libraries in their rooms, and forbids what depends on the machine. */
@AnalyzeClasses(
        packages = ArchitectureTest.HOUSE,
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutPages.class})
class ArchitectureTest {
    /** Leaves out what jte makes of the templates, which sees whatever a page shows. */
    static final class WithoutPages implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/serve/pages/");
        }
    }

    static final String HOUSE = "io.github.ziping";
    private static final File DIAGRAM = new File("docs/architecture.puml");
    private static final Pattern COMPONENT = Pattern.compile("\\[(.+)] <<(.+)>>");
    private static final Pattern ARROW = Pattern.compile("\\[(.+?)] -(?:-|\\[#\\w+]-)> \\[(.+)]");

    // Who sees whom.

    /** The picture is the law: what is not drawn in docs/architecture.puml may not be in the code. */
    @ArchTest
    static final ArchRule THE_PICTURE = classes()
            .should(adhereToPlantUmlDiagram(DIAGRAM, consideringOnlyDependenciesInAnyPackage(HOUSE + ".."))
                    .ignoreDependenciesWithTarget(resideInAPackage(HOUSE + ".model")))
            .because(
                    "every room's place is in docs/architecture.puml; all stand on the model, whose arrows are not drawn");

    @ArchTest
    static final ArchRule THE_GROUND = noClasses()
            .that(in("model"))
            .should()
            .dependOnClassesThat(resideInAPackage(HOUSE + "..").and(not(in("model"))))
            .because("everything stands on the model");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(HOUSE + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("a room can be read without its readers");

    /** An arrow that nothing in the code needs any more would allow what nobody wants. */
    @ArchTest
    static void everyArrowIsNeeded(JavaClasses house) throws IOException {
        Map<String, String> packages = new LinkedHashMap<>();
        Set<String> drawn = new TreeSet<>();
        for (String line : Files.readAllLines(DIAGRAM.toPath())) {
            Matcher component = COMPONENT.matcher(line);
            Matcher arrow = ARROW.matcher(line);
            if (component.matches()) {
                packages.put(component.group(1), component.group(2));
            } else if (arrow.matches()) {
                drawn.add(packages.get(arrow.group(1)) + " -> " + packages.get(arrow.group(2)));
            }
        }
        Set<String> needed = new TreeSet<>();
        for (JavaClass each : house) {
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                String from = each.getPackageName();
                String to = dependency.getTargetClass().getPackageName();
                if (!from.equals(to) && to.startsWith(HOUSE) && !to.equals(HOUSE + ".model")) {
                    needed.add(from + " -> " + to);
                }
            }
        }
        assertThat(drawn).isNotEmpty().isEqualTo(needed);
    }

    /** The check of the picture bites: with an arrow taken out, the code is against it. */
    @ArchTest
    static void aMissingArrowIsFound(JavaClasses house) throws IOException {
        String picture = Files.readString(DIAGRAM.toPath());
        for (String arrow : List.of("[job] --> [office]", "[check] --> [rules]", "[submission] --> [form]")) {
            assertThat(picture).contains(arrow + "\n");
            Path without = Files.createTempFile("without", ".puml");
            try {
                Files.writeString(without, picture.replace(arrow + "\n", ""));
                ArchRule rule = classes()
                        .should(adhereToPlantUmlDiagram(without, consideringOnlyDependenciesInAnyPackage(HOUSE + ".."))
                                .ignoreDependenciesWithTarget(resideInAPackage(HOUSE + ".model")));
                assertThat(rule.evaluate(house).hasViolation()).as(arrow).isTrue();
            } finally {
                Files.delete(without);
            }
        }
    }

    // Which room may use which library.

    @ArchTest
    static final ArchRule MODEL_IS_PLAIN_JAVA = onlyPlainJava("model").because("records must serve anyone, anywhere");

    @ArchTest
    static final ArchRule WORKBOOK_PARTS_ARE_PLAIN_JAVA =
            onlyPlainJava("ooxml", "model", "threads").because("the hot path loads neither POI nor XMLBeans");

    @ArchTest
    static final ArchRule POI = library("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..")
            .isOnlyFor("office.draft", "ole", "word.doc", "write.poi", "write.annotate", "write.submission")
            .because("POI is slow to start and changes often: these rooms know it, the others need not");

    @ArchTest
    static final ArchRule PDFBOX = library("org.apache.pdfbox..", "org.apache.fontbox..")
            .isOnlyFor("pdf")
            .because("only who reads a PDF should load it");

    @ArchTest
    static final ArchRule JACKSON = library("com.fasterxml.jackson..", "org.yaml.snakeyaml..")
            .isOnlyFor("strict", "profile.io", "read", "write.export", "write.html", "report")
            .because("JSON and YAML are ways in and out, not the shape of the model");

    @ArchTest
    static final ArchRule PICOCLI = library("picocli..").isOnlyFor("cli").because("only commands have options");

    @ArchTest
    static final ArchRule WEB = library(
                    "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "gg.jte..", "kotlin..")
            .isOnlyFor("serve")
            .because("only who opens the page should load it");

    // What nobody does.

    @ArchTest
    static final ArchRule ONLY_MAIN_ENDS_THE_PROGRAM = noClasses()
            .that(not(is("cli.Main")))
            .should()
            .accessTargetWhere(targetIs(
                    "java.lang.System.exit(int)", "java.lang.Runtime.exit(int)", "java.lang.Runtime.halt(int)"))
            .allowEmptyShould(true)
            .as("only cli.Main ends the program")
            .because("a library never ends the program of its caller");

    @ArchTest
    static final ArchRule ONLY_MAIN_KNOWS_THE_STANDARD_STREAMS = noClasses()
            .that(not(is("cli.Main")))
            .should()
            .accessTargetWhere(targetIs("java.lang.System.out", "java.lang.System.err", "java.lang.System.in"))
            .allowEmptyShould(true)
            .as("only cli.Main knows System.in, out and err")
            .because("commands write to streams they are given, so that tests can read what they wrote");

    @ArchTest
    static final ArchRule NO_DEFAULT_CHARSET_OR_LOCALE = noClasses()
            .should()
            .accessTargetWhere(targetIs(
                    "java.lang.String.getBytes()",
                    "java.lang.String.<init>([B)",
                    "java.lang.String.<init>([B, int, int)",
                    "java.lang.String.toLowerCase()",
                    "java.lang.String.toUpperCase()",
                    "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                    "java.lang.String.formatted([Ljava.lang.Object;)",
                    "java.io.ByteArrayOutputStream.toString()",
                    "java.io.InputStreamReader.<init>(java.io.InputStream)",
                    "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                    "java.io.FileReader.<init>(java.io.File)",
                    "java.io.FileReader.<init>(java.lang.String)",
                    "java.io.FileWriter.<init>(java.io.File)",
                    "java.io.FileWriter.<init>(java.io.File, boolean)",
                    "java.io.FileWriter.<init>(java.lang.String)",
                    "java.io.FileWriter.<init>(java.lang.String, boolean)",
                    "java.io.PrintStream.<init>(java.io.File)",
                    "java.io.PrintStream.<init>(java.io.OutputStream)",
                    "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
                    "java.io.PrintStream.<init>(java.lang.String)",
                    "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
                    "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
                    "java.io.PrintWriter.<init>(java.io.File)",
                    "java.io.PrintWriter.<init>(java.io.OutputStream)",
                    "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
                    "java.io.PrintWriter.<init>(java.lang.String)",
                    "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
                    "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
                    "java.util.Formatter.<init>()",
                    "java.util.Scanner.<init>(java.io.File)",
                    "java.util.Scanner.<init>(java.io.InputStream)",
                    "java.util.Scanner.<init>(java.nio.file.Path)",
                    "java.text.DecimalFormat.<init>()",
                    "java.text.DecimalFormat.<init>(java.lang.String)",
                    "java.text.MessageFormat.<init>(java.lang.String)",
                    "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
                    "java.text.NumberFormat.getInstance()",
                    "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)"))
            .allowEmptyShould(true)
            .as("nobody calls what silently takes the default charset or locale")
            .because("JDK 17 on a Chinese Windows means GBK, and in Turkish \"ID\" is no upper case of \"id\"");

    @ArchTest
    static final ArchRule NOBODY_ASKS_FOR_THE_DEFAULTS = noClasses()
            .that(not(in("cli")))
            .should()
            .accessTargetWhere(targetIs("java.nio.charset.Charset.defaultCharset()", "java.util.Locale.getDefault()"))
            .allowEmptyShould(true)
            .as("only cli asks for the default charset or locale")
            .because("only a console has a charset of its own");

    @ArchTest
    static final ArchRule NOBODY_ASKS_THE_CLOCK = noClasses()
            .that(not(in("cli", "serve")))
            .should()
            .accessTargetWhere(targetIs(
                    "java.lang.System.currentTimeMillis()",
                    "java.time.Instant.now()",
                    "java.time.LocalDate.now()",
                    "java.time.LocalDateTime.now()",
                    "java.time.Year.now()",
                    "java.time.ZonedDateTime.now()",
                    "java.time.ZoneId.systemDefault()"))
            .allowEmptyShould(true)
            .as("only cli and serve ask the clock")
            .because(
                    "the same inputs give the same bytes, on any day and in any time zone; pages count days and seconds");

    @ArchTest
    static final ArchRule NO_ZIP_ENTRY_TIME_BY_ZONE = noClasses()
            .should()
            .accessTargetWhere(targetIs(
                    "java.util.zip.ZipEntry.setTime(long)",
                    "java.util.zip.ZipEntry.setLastModifiedTime(java.nio.file.attribute.FileTime)"))
            .allowEmptyShould(true)
            .as("nobody sets a zip entry's time by the time zone")
            .because("both write local time, other bytes in each time zone: setTimeLocal does not");

    @ArchTest
    static final ArchRule NO_OLD_DATES = noClasses()
            .that()
            // POI gives the time of an old workbook in no other way
            .doNotHaveSimpleName("SummaryProperties")
            .should()
            .dependOnClassesThat(belongToAnyOf(Date.class, Calendar.class, TimeZone.class, SimpleDateFormat.class))
            .allowEmptyShould(true)
            .as("nobody uses the old date classes")
            .because("they take zone and locale from the machine: java.time does not");

    private static Library library(String... packages) {
        return new Library(List.of(packages));
    }

    private static ArchRule onlyPlainJava(String room, String... others) {
        return classes()
                .that(in(room))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "javax.xml..", "org.jspecify..")
                        .or(in(room))
                        .or(in(others)))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> in(String... rooms) {
        return resideInAnyPackage(
                Arrays.stream(rooms).map(room -> HOUSE + "." + room + "..").toArray(String[]::new));
    }

    private static String listed(String... rooms) {
        return String.join(", ", rooms);
    }

    /** The class itself and what is nested in it. */
    private static DescribedPredicate<JavaClass> is(String name) {
        String full = HOUSE + "." + name;
        return describe(
                "are " + name, c -> c.getName().equals(full) || c.getName().startsWith(full + "$"));
    }

    private static DescribedPredicate<JavaAccess<?>> targetIs(String... names) {
        Set<String> forbidden = Set.of(names);
        return describe(
                "the target is one of " + String.join(", ", names),
                access -> forbidden.contains(access.getTarget().getFullName()));
    }

    private record Library(List<String> packages) {
        ArchRule isOnlyFor(String... rooms) {
            return noClasses()
                    .that(not(in(rooms)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(packages.toArray(String[]::new)))
                    .allowEmptyShould(true)
                    .as("only " + listed(rooms) + " may use " + String.join(", ", packages));
        }
    }
}
