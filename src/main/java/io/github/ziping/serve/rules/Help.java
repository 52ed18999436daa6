package io.github.ziping.serve.rules;

import io.github.ziping.Ziping;
import io.github.ziping.year.ProjectState;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the page of the first steps shows besides its texts.
 *
 * @param version the program's
 * @param office the office in use
 * @param warnings what its settings contradict themselves in, a line each
 */
public record Help(String version, String office, List<String> warnings) {
    public Help {
        warnings = List.copyOf(warnings);
    }

    static Help of(Ziping office) {
        return new Help(
                Ziping.version(),
                office.name(),
                Stream.concat(office.warnings().stream(), office.formWarnings().stream())
                        .toList());
    }

    /** The states that a unit sees of a project, in the order of the work. */
    public static List<String> statesOfUnits() {
        return states().stream()
                .filter(state -> !state.equals(ProjectState.NOT_SENT.id()))
                .toList();
    }

    /** The states of a project, in the order of the work. */
    public static List<String> states() {
        return Stream.of(ProjectState.values()).map(ProjectState::id).toList();
    }
}
