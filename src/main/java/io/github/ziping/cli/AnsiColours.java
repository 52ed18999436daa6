package io.github.ziping.cli;

import java.util.Locale;
import java.util.Map;

/** Whether the terminal at hand shows colours. */
final class AnsiColours {
    private AnsiColours() {}

    static boolean wanted() {
        return wanted(System.getenv(), System.getProperty("os.name", ""));
    }

    /** NO_COLOR is everybody's switch; the old Windows console would print the codes themselves. */
    static boolean wanted(Map<String, String> environment, String system) {
        boolean windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
        boolean off = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return !off && (!windows || environment.containsKey("WT_SESSION") || environment.containsKey("TERM"));
    }
}
