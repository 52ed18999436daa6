package io.github.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

class C2SwitchTest {
    private static final String[] WORDS = {String[].class.getName()};

    @Test
    void theDirectiveIsInForceAndNamesTheSecondCompilerAlone() throws Exception {
        C2Switch.direct();

        String inForce = ask("compilerDirectivesPrint");
        ask("compilerDirectivesRemove");

        // the newest stands first, and ends before the default one
        String own = inForce.substring(0, inForce.indexOf("Directive: (default)"));
        assertThat(own.substring(own.indexOf("c2 directives"))).contains("Exclude:true");
        assertThat(own.substring(own.indexOf("c1 directives"), own.indexOf("c2 directives")))
                .contains("Exclude:false");
        assertThat(ask("compilerDirectivesPrint")).doesNotContain("Exclude:true");
    }

    private static String ask(String command) throws Exception {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
        try {
            return (String) server.invoke(commands, command, new Object[] {new String[0]}, WORDS);
        } catch (javax.management.ReflectionException e) {
            return (String) server.invoke(commands, command, new Object[0], new String[0]);
        }
    }
}
