package io.github.ziping.testing.madeup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A workbook and what a person reads in it.
 *
 * @param seed makes it again
 * @param shape what was drawn by lot, for messages
 * @param xlsx the workbook
 * @param forms what each of its forms says
 */
@SuppressWarnings("ArrayRecordComponent") // a file, not compared
public record Drawn(long seed, String shape, byte[] xlsx, List<Form> forms) {
    /**
     * A form.
     *
     * @param values by path, as the JSON of {@code export} names them; what the form does not say is not there
     * @param places where each value stands, and behind it its heading if it has one: {@code Sheet!E7}
     */
    public record Form(Map<String, String> values, Map<String, List<String>> places) {
        Form() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        void put(String path, String value, List<String> at) {
            if (value != null) {
                values.put(path, value);
                places.put(path, at);
            }
        }
    }
}
