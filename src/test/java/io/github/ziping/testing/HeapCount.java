package io.github.ziping.testing;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import javax.management.JMException;
import javax.management.ObjectName;

/** What is alive in this process, as the virtual machine itself counts it behind a collection. */
public final class HeapCount {
    private static final String TOTAL = "Total";

    private final Map<String, long[]> classes = new HashMap<>();

    private HeapCount(String table) {
        for (String line : table.lines().toList()) {
            // num: #instances #bytes class name (module)
            String[] cells = line.strip().split("\\s+", -1);
            if (cells.length >= 3 && cells[0].equals(TOTAL)) {
                classes.put(TOTAL, new long[] {Long.parseLong(cells[1]), Long.parseLong(cells[2])});
            } else if (cells.length >= 4 && cells[0].matches("\\d+:")) {
                classes.put(cells[3], new long[] {Long.parseLong(cells[1]), Long.parseLong(cells[2])});
            }
        }
    }

    /** Collects garbage, and counts the rest. */
    public static HeapCount now() throws JMException {
        String table = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        return new HeapCount(table);
    }

    /** How many objects of a class there are more than before. */
    public long moreOf(Class<?> type, HeapCount before) {
        return of(type.getName(), 0) - before.of(type.getName(), 0);
    }

    /** How many bytes all objects take more than before. */
    public long moreBytes(HeapCount before) {
        return of(TOTAL, 1) - before.of(TOTAL, 1);
    }

    private long of(String name, int column) {
        return classes.getOrDefault(name, new long[2])[column];
    }
}
