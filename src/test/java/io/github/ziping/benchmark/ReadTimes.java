package io.github.ziping.benchmark;

import io.github.ziping.testing.NineForms;
import java.io.File;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How two versions compare in reading the nine forms, by processor time, in turns within one process:
 * {@code java -cp target/test-classes:... io.github.ziping.benchmark.ReadTimes OLDER.jar target/ziping.jar}. Each argument is a
 * runnable jar, or a class path with all dependencies. Runs differ by what the compiler happens to inline: take the median of
 * sixteen.
 */
public final class ReadTimes {
    private static final String OFFICE = "shanghai-2024";
    private static final int VARIANTS = 12;
    private static final int WARM_UP = 20;
    private static final int TURNS = 40;

    /** So many times a turn reads all files: some 100 ms. */
    private static final int ROUNDS = 8;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static int formsRead;

    /** One version's front door. */
    private record Version(Object ziping, MethodHandle read) {
        static Version load(String classPath) throws IOException, ReflectiveOperationException {
            List<URL> urls = new ArrayList<>();
            for (String path : classPath.split(File.pathSeparator)) {
                urls.add(Path.of(path).toUri().toURL());
            }
            // never closed: classes are loaded to the end
            ClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
            Class<?> door = loader.loadClass("io.github.ziping.Ziping");
            Object ziping = door.getMethod("office", String.class).invoke(null, OFFICE);
            MethodType type = MethodType.methodType(List.class, byte[].class, String.class);
            MethodHandle read =
                    MethodHandles.publicLookup().findVirtual(door, "read", type).bindTo(ziping);
            return new Version(ziping, read);
        }

        List<?> read(byte[] file, String name) {
            try {
                return (List<?>) read.invokeExact(file, name);
            } catch (Throwable e) {
                throw new AssertionError("a form cannot be read", e);
            }
        }

        /** The official forms of some JSON. */
        List<byte[]> filled(byte[] json) throws ReflectiveOperationException {
            List<byte[]> files = new ArrayList<>();
            for (Object reading : read(json, "forms.json")) {
                Object form = reading.getClass().getMethod("evaluation").invoke(reading);
                files.add((byte[])
                        ziping.getClass().getMethod("fill", form.getClass()).invoke(ziping, form));
            }
            return files;
        }

        /** Nanoseconds a form. */
        double turn(List<byte[]> files) {
            long start = CLOCK.getCurrentThreadCpuTime();
            for (int i = 0; i < ROUNDS; i++) {
                for (byte[] file : files) {
                    formsRead += read(file, "自评表.xlsx").size();
                }
            }
            return (CLOCK.getCurrentThreadCpuTime() - start) / (double) (ROUNDS * files.size());
        }
    }

    private ReadTimes() {}

    /** The class paths of an older and a newer version; both read the files that the older one wrote. */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Version older = Version.load(args[0]);
        Version newer = Version.load(args[1]);
        List<byte[]> files = files(older);
        for (int i = 0; i < WARM_UP; i++) {
            older.turn(files);
            newer.turn(files);
        }
        double[] before = new double[TURNS];
        double[] now = new double[TURNS];
        for (int i = 0; i < TURNS; i++) {
            before[i] = older.turn(files);
            now[i] = newer.turn(files);
        }
        Arrays.sort(before);
        Arrays.sort(now);
        System.out.printf(
                Locale.ROOT,
                "%d forms read; us a form, least and median: %.1f %.1f before, %.1f %.1f now; ratio %.3f %.3f%n",
                formsRead,
                before[0] / 1e3,
                before[TURNS / 2] / 1e3,
                now[0] / 1e3,
                now[TURNS / 2] / 1e3,
                before[0] / now[0],
                before[TURNS / 2] / now[TURNS / 2]);
    }

    /** The nine forms, and again with another letter in each name, goal and reason. */
    private static List<byte[]> files(Version writer) throws IOException, ReflectiveOperationException {
        String json = Files.readString(NineForms.JSON, StandardCharsets.UTF_8);
        List<byte[]> files = new ArrayList<>();
        for (int i = 0; i < VARIANTS; i++) {
            String letter = i == 0 ? "" : String.valueOf((char) ('一' + 97 * i));
            String varied = json.replaceAll(
                    "(\"(?:project|expectedGoal|actualResult|level3|deviation)\": \"[^\"]{2})", "$1" + letter);
            files.addAll(writer.filled(varied.getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }
}
