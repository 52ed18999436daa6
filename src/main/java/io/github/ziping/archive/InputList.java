package io.github.ziping.archive;

import io.github.ziping.files.FoundInputs;
import io.github.ziping.files.InputNames;
import io.github.ziping.files.Inputs;
import io.github.ziping.files.RunPaths;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.ReadingRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a user's inputs mean: files, those of folders, and those in archives and mails; and findings about all that is not
 * read. Closing it closes the archive that is open; an input may be read even then, and opens it again.
 */
public final class InputList implements AutoCloseable {
    private final OpenMembers open = new OpenMembers();
    private final List<Input> inputs = new ArrayList<>();
    private final List<Input> unread = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final InputNames names;
    private int unreadable;

    /** Tells what the program itself throws at an archive, so that the others are done. */
    public interface Faults {
        /** The finding about a file. */
        Finding of(String file, Throwable fault);
    }

    private InputList(InputNames names) {
        this.names = names;
    }

    private InputList(FoundInputs found, Faults faults) {
        this(found.names());
        for (FoundInputs.Unreachable other : found.unreachable()) {
            unreadable(names.of(other.path()), new Refusal(other.fault(), other.remedy()));
        }
        for (FoundInputs.PassedOver other : found.passedOver()) {
            unread.add(new FileInput(other.file(), names.of(other.file())));
            passedOver(names.of(other.file()), other.kind());
        }
        for (Path file : found.files()) {
            FileInput input = new FileInput(file, names.of(file));
            ContainerKind kind = ContainerKind.of(file);
            if (kind == null) {
                inputs.add(input);
            } else {
                unread.add(input);
                search(new Container(input, kind, 1), faults);
            }
        }
    }

    private void search(Container container, Faults faults) {
        try {
            new ContainerSearch(open, this).search(container);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            findings.add(faults.of(container.holder().name(), e));
            unreadable++;
        }
    }

    /** Nothing: what a job has before it begins. */
    public static InputList none() {
        return new InputList(InputNames.none());
    }

    /**
     * Everything below the inputs: each file once, in the order of the arguments, those of a folder or an archive by path.
     *
     * @param faults tells of an archive that the program failed at
     * @throws IOException when a folder cannot be searched
     */
    public static InputList of(Collection<Path> inputs, Faults faults) throws IOException {
        return of(RunPaths.reading(inputs), faults);
    }

    /**
     * The same, without what earlier runs wrote into the folder that this one writes to.
     *
     * @param faults tells of an archive that the program failed at
     * @throws IOException when a folder cannot be searched
     */
    public static InputList of(RunPaths run, Faults faults) throws IOException {
        return new InputList(Inputs.find(run), faults);
    }

    void add(Input input) {
        inputs.add(input);
    }

    void unreadable(String name, Refusal why) {
        findings.add(ReadingRule.UNREADABLE_FILE.ofFile(name, why.fault(), why.remedy()));
        unreadable++;
    }

    void passedOver(String name, String kind) {
        findings.add(passedOverFile(name, kind));
    }

    /**
     * Says that a file was passed over.
     *
     * @param kind what it is, in Chinese
     */
    public static Finding passedOverFile(String name, String kind) {
        return ReadingRule.PASSED_OVER.at(
                name,
                null,
                null,
                null,
                (kind.startsWith("不") ? "这" : "这是") + kind + "，没有读取",
                PassedOverRemedies.of(kind),
                kind);
    }

    /** What is to be read. */
    public List<Input> inputs() {
        return List.copyOf(inputs);
    }

    /** Files that are there and not read themselves: those of other kinds, and archives and mails as they are. */
    public List<Input> unread() {
        return List.copyOf(unread);
    }

    /** What is not: out of reach, damaged or passed over. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How many of these are faults: files that a form may be in. */
    public int unreadable() {
        return unreadable;
    }

    /** How files are called. */
    public InputNames names() {
        return names;
    }

    @Override
    public void close() {
        open.close();
    }
}
