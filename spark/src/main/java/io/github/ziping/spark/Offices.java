package io.github.ziping.spark;

import io.github.ziping.Ziping;
import io.github.ziping.office.OfficeException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The offices that this machine has opened: each once, for all of its tasks. */
final class Offices {
    private static final Map<String, Ziping> OPENED = new ConcurrentHashMap<>();

    private Offices() {}

    /**
     * An office.
     *
     * @param name a built-in one, or a folder that is at this place on every machine
     * @throws IllegalArgumentException when there is no such office or its profile is broken; the text is Chinese
     */
    static Ziping of(String name) {
        return OPENED.computeIfAbsent(name, Offices::open);
    }

    private static Ziping open(String name) {
        try {
            return Ziping.office(name);
        } catch (OfficeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
