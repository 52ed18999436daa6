package io.github.ziping.job;

import io.github.ziping.archive.Input;
import io.github.ziping.archive.InputList;
import io.github.ziping.files.GuardedFolder;
import io.github.ziping.files.InputNames;
import io.github.ziping.files.OutputGuard;
import io.github.ziping.files.TextSeal;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Severity;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.returns.CoveringNote;
import io.github.ziping.returns.ReturnPlan;
import io.github.ziping.returns.ReturnedForm;
import io.github.ziping.returns.ReturnedUnit;
import io.github.ziping.write.annotate.AnnotateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what goes back: a folder for each unit with the annotated copies of its files and a covering note. */
public final class ReturnWriter {
    private final OfficeSession office;
    private final ReturnPlan plan;
    private final Path folder;
    private final OutputGuard guard;
    private final Progress progress;
    private final ItemFaults faults;
    private final Map<String, Input> inputs = new HashMap<>();
    private final List<ReturnResult.Returned> units = new ArrayList<>();
    private final List<Path> leftovers = new ArrayList<>();
    private final List<String> unwritten = new ArrayList<>();
    private boolean stopped;

    public ReturnWriter(OfficeSession office, ReturnPlan plan, Path folder, OutputGuard guard, Progress progress) {
        this.office = office;
        this.plan = plan;
        this.folder = folder;
        this.guard = guard;
        this.progress = progress;
        this.faults = new ItemFaults(progress);
    }

    /**
     * Writes it all. Where somebody stops it, complete copies stay, and a unit whose copies are not all there has no note.
     *
     * @param read what the files were read from, by whose names the plan calls them
     */
    public void write(Collection<Path> read, CoveringNote.Occasion occasion) throws IOException {
        try (InputList found = InputList.of(read, (file, fault) -> faults.of(file, "读取", fault))) {
            found.inputs().forEach(input -> inputs.put(InputNames.slashed(input.name()), input));
            for (ReturnedUnit unit : plan.units()) {
                if (!goesOn()) {
                    return;
                }
                GuardedFolder into = new GuardedFolder(folder.resolve(unit.folder()), guard, unwritten);
                if (unit.isReturned()) {
                    write(unit, into, occasion);
                }
                // these would go out again with the rest, unless somebody takes them away
                leftovers.addAll(into.leftovers());
            }
        }
    }

    private void write(ReturnedUnit unit, GuardedFolder into, CoveringNote.Occasion occasion) {
        String note = into.name(CoveringNote.FILE_NAME);
        Map<String, CoveringNote.Copy> copies = new LinkedHashMap<>();
        for (Map.Entry<String, List<ReturnedForm>> file : unit.faultyByFile().entrySet()) {
            if (!goesOn()) {
                // a note without its copies would be sent as if it were all
                return;
            }
            copies.put(file.getKey(), copy(file.getValue(), into));
        }
        into.put(note, TextSeal.bytes(CoveringNote.lines(unit, occasion, copies)));
        units.add(new ReturnResult.Returned(
                into.path(),
                into.written(),
                unit.faulty().size(),
                unit.unread().size(),
                unit.missing().size(),
                unit.count(Severity.ERROR),
                unit.count(Severity.WARNING)));
    }

    private boolean goesOn() {
        stopped |= progress.isStopped();
        return !stopped;
    }

    /** One copy for all forms of a file. */
    private CoveringNote.Copy copy(List<ReturnedForm> forms, GuardedFolder into) {
        ReturnedForm first = forms.get(0);
        Input input = inputs.get(first.file());
        if (plan.isShared(first.file())) {
            return none("这个文件里还有其他单位的自评表，不能整份退回");
        }
        if (input == null) {
            return lost(first.file(), AnnotatedCopy.GONE);
        }
        HashedInput hashed = new HashedInput(input);
        try {
            List<Finding> findings = new ArrayList<>();
            forms.forEach(form -> findings.addAll(form.findings()));
            AnnotatedCopy copy = AnnotatedCopy.of(office, hashed, findings);
            if (!first.sha256().isEmpty() && !hashed.sha256().equals(first.sha256())) {
                return lost(first.file(), "审核之后这个文件被修改过，请重新运行");
            }
            if (copy == null) {
                return none("问题不在某个单元格上");
            }
            if (!copy.foreign().isEmpty()) {
                return none("工作表“" + String.join("”“", copy.foreign())
                        + "”里有没有读取的自评表，或者是别的项目的清单，可能是其他单位的，不能整份退回；请只报送自己的自评表");
            }
            byte[] content = copy.content();
            String name = into.name(input.fileName());
            return into.put(name, content) ? new CoveringNote.Copy(name, "") : none("");
        } catch (UnreadableException e) {
            return lost(first.file(), e.findings().get(0).message());
        } catch (AnnotateException e) {
            // its kind takes no comments: the note says all
            return none(e.text());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return lost(first.file(), faults.of(first.file(), "批注", e).message());
        }
    }

    private static CoveringNote.Copy none(String reason) {
        return new CoveringNote.Copy(null, reason);
    }

    private CoveringNote.Copy lost(String file, String reason) {
        unwritten.add(AnnotatedCopy.missing(file, reason));
        return none("");
    }

    /**
     * What was done.
     *
     * @param findings all that was found
     * @param unreadable how many inputs gave no form
     * @param nothing whether there was no form and no project
     */
    public ReturnResult result(List<Finding> findings, int unreadable, boolean nothing) {
        return new ReturnResult(
                folder, units, leftovers, unwritten, findings, plan.notReturned(), unreadable, nothing, stopped);
    }
}
