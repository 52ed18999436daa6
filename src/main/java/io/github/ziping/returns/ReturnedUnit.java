package io.github.ziping.returns;

import io.github.ziping.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a unit gets back.
 *
 * @param name 实施单位; null where nothing says it
 * @param folder the name of its folder, which every file system takes
 * @param forms its forms with faults, and its files that give no form, in the order of the list or the inputs
 * @param missing its projects of which nothing came
 */
public record ReturnedUnit(@Nullable String name, String folder, List<ReturnedForm> forms, List<String> missing) {
    public ReturnedUnit {
        forms = List.copyOf(forms);
        missing = List.copyOf(missing);
    }

    /** Whether there is anything to return: what is only missing cannot be. */
    public boolean isReturned() {
        return !forms.isEmpty();
    }

    /** What the unit still owes: its forms with errors and nothing of them but these, its files that give no form, what is missing. */
    ReturnedUnit owing() {
        List<ReturnedForm> owed = new ArrayList<>();
        for (ReturnedForm form : forms) {
            if (!form.read() || form.count(Severity.ERROR) > 0) {
                owed.add(form.read() ? form.withErrorsAlone() : form);
            }
        }
        return new ReturnedUnit(name, folder, owed, missing);
    }

    /** Whether there is anything that the unit has to send. */
    boolean owes() {
        return !forms.isEmpty() || !missing.isEmpty();
    }

    /** The forms that have to be mended. */
    public List<ReturnedForm> faulty() {
        return forms.stream().filter(ReturnedForm::read).toList();
    }

    /** The same by the files that they are in. */
    public Map<String, List<ReturnedForm>> faultyByFile() {
        Map<String, List<ReturnedForm>> byFile = new LinkedHashMap<>();
        for (ReturnedForm form : faulty()) {
            byFile.computeIfAbsent(form.file(), file -> new ArrayList<>(1)).add(form);
        }
        return byFile;
    }

    /** The files that give no form. */
    public List<ReturnedForm> unread() {
        return forms.stream().filter(form -> !form.read()).toList();
    }

    /** How many findings of a severity its forms have. */
    public int count(Severity severity) {
        return faulty().stream().mapToInt(form -> form.count(severity)).sum();
    }
}
