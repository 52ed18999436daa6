package io.github.ziping.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.testing.NineForms;
import io.github.ziping.testing.RandomForms;
import io.github.ziping.testing.TestOffice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One front door, used by many threads at once, gives each of them what another one gives a single thread. */
@Tag("slow")
class ManyThreadsTest {
    private static final int THREADS = 16;

    private static final List<Case> CASES = new ArrayList<>();

    /** Work for a front door, whose result can be compared. */
    private interface Work {
        Object on(Ziping ziping) throws Exception;
    }

    /**
     * Work with its result.
     *
     * @param name for a failure's message
     * @param expected what a front door gave that no other thread used
     */
    private record Case(String name, Work work, Object expected) {}

    /** All that is said about an input: its forms and the findings of each, or why there are none. */
    private record Checked(List<Reading> readings, List<List<Finding>> findings) {}

    @BeforeAll
    static void computeByOneThread() throws IOException {
        Ziping alone = TestOffice.open();
        for (Path file : files()) {
            byte[] content = Files.readAllBytes(file);
            String name = file.toString();
            add("read " + name, alone, ziping -> read(ziping, content, name));
            add("stream " + name, alone, ziping -> stream(ziping, content, name));
            add("check " + name, alone, ziping -> check(ziping, file));
        }
        List<SelfEvaluation> forms = new ArrayList<>(NineForms.all());
        for (int i = 0; i < 200; i++) {
            forms.add(RandomForms.of(i));
        }
        for (int i = 0; i < forms.size(); i++) {
            SelfEvaluation form = forms.get(i);
            add("fill " + i, alone, ziping -> digest(ziping.fill(form)));
            add("fill stream " + i, alone, ziping -> fillStream(ziping, form));
            add("refill " + i, alone, ziping -> refill(ziping, form));
        }
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(List.of(NineForms.JSON));
        for (Path folder :
                List.of(Path.of("src/test/resources/layouts"), Path.of("templates/shanghai-2024/examples"))) {
            try (Stream<Path> all = Files.list(folder)) {
                all.filter(file -> !file.toString().endsWith(".txt")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static void add(String name, Ziping alone, Work work) {
        CASES.add(new Case(name, work, result(work, alone)));
    }

    private static Object result(Work work, Ziping ziping) {
        try {
            return work.on(ziping);
        } catch (UnreadableException e) {
            return e.findings();
        } catch (Exception | Error e) {
            return e.toString();
        }
    }

    private static Object read(Ziping ziping, byte[] content, String name) throws UnreadableException {
        return ziping.read(content, name);
    }

    private static Object stream(Ziping ziping, byte[] content, String name) throws UnreadableException, IOException {
        return ziping.read(new ByteArrayInputStream(content), name);
    }

    private static Object check(Ziping ziping, Path file) throws UnreadableException {
        List<Reading> readings = ziping.read(file);
        return new Checked(readings, readings.stream().map(ziping::check).toList());
    }

    private static Object fillStream(Ziping ziping, SelfEvaluation form) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ziping.fill(form, out);
        return digest(out.toByteArray());
    }

    /** A form that is filled, read and filled again. */
    private static Object refill(Ziping ziping, SelfEvaluation form) throws Exception {
        List<Reading> readings = ziping.read(ziping.fill(form), "自评表.xlsx");
        return digest(ziping.fill(readings.get(0).evaluation()));
    }

    private static String digest(byte[] file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }

    @Test
    void eachResultIsTheOneOfASingleThread() throws Exception {
        assertSameResults(TestOffice.open(), 2_000, 1);
    }

    @Test
    void soItIsTwentyThousandTimes() throws Exception {
        assertSameResults(TestOffice.open(), 20_000, 2);
    }

    /** The first calls of all threads meet a template that is being compiled. */
    @Test
    void soItIsWhileTheTemplateIsCompiled() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertSameResults(Ziping.officeToFill("templates/shanghai-2024"), 2 * THREADS, i);
            assertSameResults(TestOffice.open(), 2 * THREADS, i);
        }
    }

    private static void assertSameResults(Ziping shared, int calls, long seed) throws Exception {
        Ziping withPassword = shared.withPassword("open sesame");
        List<Case> order = new ArrayList<>();
        while (order.size() < calls) {
            order.addAll(CASES);
        }
        Collections.shuffle(order, new Random(seed));
        AtomicInteger next = new AtomicInteger();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        Callable<Integer> worker = () -> {
            start.await(1, TimeUnit.MINUTES);
            int done = 0;
            for (int i = next.getAndIncrement(); i < calls; i = next.getAndIncrement()) {
                Case wanted = order.get(i);
                Object result = result(wanted.work(), i % 2 == 0 ? shared : withPassword);
                if (!result.equals(wanted.expected())) {
                    wrong.add(wanted.name() + ": " + result);
                }
                done++;
            }
            return done;
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            int done = 0;
            for (Future<Integer> future : threads.invokeAll(Collections.nCopies(THREADS, worker))) {
                done += future.get();
            }
            assertThat(done).isEqualTo(calls);
            assertThat(wrong).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    /** What is compared is worth comparing: most inputs give forms, and the forms differ. */
    @Test
    void theResultsDiffer() {
        assertThat(CASES).hasSizeGreaterThan(1_000);
        assertThat(CASES.stream()
                        .filter(wanted -> wanted.name().startsWith("fill "))
                        .map(Case::expected)
                        .distinct())
                .hasSizeGreaterThan(200);
        assertThat(CASES.stream()
                        .filter(wanted -> wanted.expected() instanceof Checked)
                        .count())
                .isGreaterThan(120);
    }
}
