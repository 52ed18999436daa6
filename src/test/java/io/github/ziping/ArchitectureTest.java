package io.github.ziping;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.text.SimpleDateFormat;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;

/** The rooms of ARCHITECTURE.md and who may see whom. Arrows point down only; a room's list is all that it sees. */
@AnalyzeClasses(packages = ArchitectureTest.HOUSE, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    static final String HOUSE = "io.github.ziping";
    private static final String FRONT_DOOR = "";

    // Who sees whom, from the roof to the ground.

    @ArchTest
    static final ArchRule COMMAND_LINE = room("cli")
            .maySee(FRONT_DOOR, "web", "report", "model")
            .because("a command only parses its arguments and calls the front door; `serve` opens the web page");

    @ArchTest
    static final ArchRule WEB_PAGE = room("web")
            .maySee(FRONT_DOOR, "report", "model")
            .because("the page offers what the front door offers, and nothing besides");

    @ArchTest
    static final ArchRule THE_FRONT_DOOR = room(FRONT_DOOR)
            .maySee("read", "write", "merge", "report", "form", "check", "profile", "model", "strict", "threads")
            .because("a library must work without a terminal and without a page");

    @ArchTest
    static final ArchRule REPORT = room("report")
            .maySee("write", "form", "check", "profile", "model")
            .because(
                    "a report shows findings; where it is a workbook, write makes it (the one arrow between neighbours)");

    @ArchTest
    static final ArchRule READ = room("read")
            .maySee("form", "check", "profile", "model", "ooxml", "ole", "strict")
            .because("reading must not know what is done with the values");

    @ArchTest
    static final ArchRule WRITE = room("write")
            .maySee("merge", "form", "check", "profile", "model", "ooxml", "threads")
            .because("writing must not know where the values came from; a summary is values too");

    @ArchTest
    static final ArchRule MERGE = room("merge")
            .maySee("check", "profile", "model")
            .because("totals and conflicts are about values, not about cells");

    @ArchTest
    static final ArchRule FORM = room("form")
            .maySee("profile", "model", "ooxml")
            .because("read and write both obey the form: it must know neither");

    @ArchTest
    static final ArchRule CHECK = room("check")
            .maySee("profile", "model")
            .because("a rule sees values, not cells: it runs on JSON as on a workbook");

    @ArchTest
    static final ArchRule PROFILE = room("profile").maySee("model", "strict").because("an office is data");

    @ArchTest
    static final ArchRule MODEL = room("model").maySee().because("everything stands on the model");

    @ArchTest
    static final ArchRule WORKBOOK_PARTS = room("ooxml")
            .maySee("model")
            .because("zip and XML are no matter of self-evaluations, but a cell's address is a word of both");

    @ArchTest
    static final ArchRule OLD_AND_PROTECTED_WORKBOOKS = room("ole")
            .maySee("model", "ooxml")
            .because("an .xls gives the cells that an .xlsx gives, and neither is a matter of self-evaluations");

    @ArchTest
    static final ArchRule STRICT_DOCUMENTS =
            room("strict").maySee().because("JSON and YAML with positions are no matter of self-evaluations");

    @ArchTest
    static final ArchRule THREADS = room("threads").maySee().because("who works when is no matter of self-evaluations");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    // Which room may use which library.

    @ArchTest
    static final ArchRule MODEL_IS_PLAIN_JAVA = onlyPlainJava("model").because("records must serve anyone, anywhere");

    @ArchTest
    static final ArchRule WORKBOOK_PARTS_ARE_PLAIN_JAVA =
            onlyPlainJava("ooxml", "model").because("the hot path loads neither POI nor XMLBeans");

    @ArchTest
    static final ArchRule POI = library("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..")
            .isOnlyFor("ole", "read", "write")
            .because("POI is slow to start and changes often: three rooms know it, the others need not");

    @ArchTest
    static final ArchRule JACKSON = library("com.fasterxml.jackson..", "org.yaml.snakeyaml..")
            .isOnlyFor("strict", "profile", "read", "write", "report")
            .because("JSON and YAML are ways in and out, not the shape of the model");

    @ArchTest
    static final ArchRule PICOCLI = library("picocli..").isOnlyFor("cli").because("only commands have options");

    @ArchTest
    static final ArchRule WEB_SERVER = library("io.javalin..", "jakarta.servlet..", "com.sun.net.httpserver..")
            .isOnlyFor("web")
            .because("only the page is served");

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
            .that(not(in("cli", "web")))
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
            .as("only cli and web ask the clock")
            .because("the same inputs give the same bytes, on any day and in any time zone");

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
            .should()
            .dependOnClassesThat(belongToAnyOf(Date.class, Calendar.class, TimeZone.class, SimpleDateFormat.class))
            .allowEmptyShould(true)
            .as("nobody uses the old date classes")
            .because("they take zone and locale from the machine: java.time does not");

    private static Room room(String name) {
        return new Room(name);
    }

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
        return resideInAnyPackage(Arrays.stream(rooms)
                .map(room -> room.equals(FRONT_DOOR) ? HOUSE : HOUSE + "." + room + "..")
                .toArray(String[]::new));
    }

    private static String said(String room) {
        return room.equals(FRONT_DOOR) ? "the front door" : room;
    }

    private static String listed(String... rooms) {
        return rooms.length == 0
                ? "itself"
                : Arrays.stream(rooms).map(ArchitectureTest::said).collect(Collectors.joining(", "));
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

    private record Room(String name) {
        ArchRule maySee(String... others) {
            return noClasses()
                    .that(in(name))
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(HOUSE + "..").and(not(in(name))).and(not(in(others))))
                    .allowEmptyShould(true)
                    .as(said(name) + " sees only " + listed(others));
        }
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
