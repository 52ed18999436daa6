package io.github.ziping.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/** A standalone cluster on this machine: a master and workers of one core, processes of Spark's own jars. */
final class SparkCluster implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final int PATIENCE_SECONDS = 60;

    private final Path folder;
    private final String jars;
    private final String master;
    private final Process masterProcess;
    private final List<Process> workers = new ArrayList<>();

    /**
     * Starts one with two workers, from the jars that Maven has listed.
     *
     * @param folder for logs and what the workers keep
     */
    static SparkCluster ofTwo(Path folder) throws IOException, InterruptedException {
        Path list = Path.of(System.getProperty("cluster.path", "target/cluster.path"));
        List<Path> path = Stream.of(Files.readString(list).strip().split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
        return new SparkCluster(Files.createDirectories(folder), path, 2);
    }

    /**
     * Starts it.
     *
     * @param folder for logs and what the workers keep
     * @param path the jars of Spark, as a class path
     */
    private SparkCluster(Path folder, List<Path> path, int count) throws IOException, InterruptedException {
        this.folder = folder;
        // workers look for the jars of their executors in this folder
        Path home = Files.createDirectories(folder.resolve("home/jars"));
        for (Path jar : path) {
            Path link = home.resolve(jar.getFileName());
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, jar);
            }
        }
        jars = home + File.separator + "*";
        int port = freePort();
        master = "spark://" + HOST + ":" + port;
        masterProcess = start(
                "master",
                "org.apache.spark.deploy.master.Master",
                List.of("--host", HOST, "--port", String.valueOf(port), "--webui-port", "0"));
        await("master", "I have been elected leader");
        for (int i = 0; i < count; i++) {
            Path work = Files.createDirectories(folder.resolve("work" + i));
            workers.add(start(
                    "worker" + i,
                    "org.apache.spark.deploy.worker.Worker",
                    List.of(
                            "--host",
                            HOST,
                            "--cores",
                            "1",
                            "--memory",
                            "1g",
                            "--webui-port",
                            "0",
                            "-d",
                            work.toString(),
                            master)));
            await("worker" + i, "Successfully registered with master");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts the job as {@code spark-submit} does. */
    Process submit(String name, Path job, List<String> arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                "--master",
                master,
                "--deploy-mode",
                "client",
                "--conf",
                "spark.driver.host=" + HOST,
                "--conf",
                "spark.driver.bindAddress=" + HOST,
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.executor.memory=700m",
                "--conf",
                "spark.sql.shuffle.partitions=8",
                "--class",
                "io.github.ziping.spark.Main",
                job.toString()));
        words.addAll(arguments);
        return start(name, "org.apache.spark.deploy.SparkSubmit", words);
    }

    private Process start(String name, String main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-cp", jars));
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.add(main);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile());
        builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", HOST);
        // names of files are Chinese
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    /** What a process has written. */
    String text(String name) throws IOException {
        return Files.readString(log(name), StandardCharsets.UTF_8);
    }

    private void await(String name, String words) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!text(name).contains(words)) {
            if (System.nanoTime() > end) {
                throw new IOException(name + " says no “" + words + "”:\n" + text(name));
            }
            Thread.sleep(100);
        }
    }

    /** What the processes of the cluster and of jobs that run have used of processors; seconds. */
    double processorSeconds(Process... jobs) {
        List<Process> all = new ArrayList<>(workers);
        all.add(masterProcess);
        all.addAll(List.of(jobs));
        return all.stream()
                        .flatMap(process -> Stream.concat(Stream.of(process.toHandle()), process.descendants()))
                        .mapToLong(process -> process.info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toMillis())
                        .sum()
                / 1000.0;
    }

    /** Kills a worker and what it runs, as a machine dies. */
    void kill(int worker) {
        end(workers.get(worker));
    }

    private static void end(Process process) {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        Collections.reverse(all);
        all.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        workers.forEach(SparkCluster::end);
        end(masterProcess);
    }
}
