package io.github.ziping.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens the reader's usual browser, by the program that each system has for it: AWT would take longer to load than the server. */
final class Browser {
    private Browser() {}

    /** Says how to go on where there is none. */
    static void open(String address, Streams streams) {
        try {
            new ProcessBuilder(command(address))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            streams.err().println("没有能打开的浏览器；请自己打开浏览器，输入地址 " + address);
        }
    }

    private static List<String> command(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open", address);
    }
}
