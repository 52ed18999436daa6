package io.github.ziping.dist;

import java.util.Locale;

/** The machine that builds, and for which the image is. */
final class Platform {
    private static final String SYSTEM = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);

    private Platform() {}

    static boolean isWindows() {
        return SYSTEM.startsWith("windows");
    }

    static boolean isLinux() {
        return SYSTEM.startsWith("linux");
    }

    /** System and processor, as archives are named by: {@code linux-x64}. */
    static String name() {
        String system = isWindows() ? "windows" : isLinux() ? "linux" : "macos";
        return system + "-" + (isArm() ? "arm64" : "x64");
    }

    /** The processor as Debian calls it. */
    static String debianArchitecture() {
        return isArm() ? "arm64" : "amd64";
    }

    /** A program of a JDK or runtime. */
    static String program(String name) {
        return "bin/" + name + (isWindows() ? ".exe" : "");
    }

    private static boolean isArm() {
        return System.getProperty("os.arch", "").equals("aarch64");
    }
}
