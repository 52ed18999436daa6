package io.github.ziping.testing;

import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.read.JsonForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The nine published forms of 2024, typed in full. */
public final class NineForms {
    /** Their file. */
    public static final Path JSON = Path.of("src/test/resources/forms/forms-2024.json");

    private NineForms() {}

    /** All nine in printed order. */
    public static List<SelfEvaluation> all() {
        try {
            List<SelfEvaluation> forms = new ArrayList<>();
            for (Reading reading : JsonForms.read(Files.readAllBytes(JSON), JSON.toString())) {
                forms.add(reading.evaluation());
            }
            return forms;
        } catch (IOException | UnreadableException e) {
            throw new AssertionError("the nine forms cannot be read", e);
        }
    }
}
