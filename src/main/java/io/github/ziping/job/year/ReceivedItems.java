package io.github.ziping.job.year;

import io.github.ziping.archive.Input;
import io.github.ziping.archive.InputList;
import io.github.ziping.files.FileSelection;
import io.github.ziping.files.InputNames;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.FindingOrder;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.job.HashedInput;
import io.github.ziping.job.ItemFaults;
import io.github.ziping.job.Progress;
import io.github.ziping.model.CellRef;
import io.github.ziping.model.Roster;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.SettledQuestion;
import io.github.ziping.year.SettledQuestions;
import io.github.ziping.year.YearFolder;
import io.github.ziping.year.YearFolderException;
import io.github.ziping.year.match.CountedNames;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads again what a ledger shows. Items are looked for by their names and their checksums among what is in 收件 now: no path is built
 * of either. Any number of threads may ask.
 */
final class ReceivedItems implements AutoCloseable {
    private final InputList found;
    private final Map<String, Input> inputs = new HashMap<>();
    private final Map<String, Input> unread = new HashMap<>();
    private final List<SettledQuestion> settled;

    ReceivedItems(YearFolder folder) throws IOException {
        this.settled = SettledQuestions.of(folder).questions();
        ItemFaults faults = new ItemFaults(Progress.NONE);
        this.found = InputList.of(List.of(folder.received()), (file, fault) -> faults.of(file, "读取", fault));
        found.inputs().forEach(input -> inputs.putIfAbsent(InputNames.slashed(input.name()), input));
        found.unread().forEach(input -> unread.putIfAbsent(InputNames.slashed(input.name()), input));
    }

    /**
     * The bytes of an item as the ledger saw it.
     *
     * @throws YearFolderException when it is not there any more, or changed since
     */
    byte[] content(ReceivedItem item) throws YearFolderException {
        return item.sha256().isEmpty() && !inputs.containsKey(item.file()) ? unread(item) : content(item, input(item));
    }

    /** A file that no ledger reads, such as a picture: nobody knows what it was before. */
    private byte[] unread(ReceivedItem item) throws YearFolderException {
        Input input = unread.get(item.file());
        if (input == null && item.file().contains(FileSelection.MEMBER)) {
            throw new YearFolderException("“" + item.file() + "”在压缩包或邮件里，没有读取，不能单独下载；请在“收件”里打开外面的那个文件");
        }
        if (input == null) {
            throw gone(item);
        }
        try {
            return input.bytes();
        } catch (UnreadableException e) {
            throw gone(item);
        }
    }

    /**
     * The form that an item shows, with the place of each value and all that the ledger found in it.
     *
     * @throws YearFolderException when its file is not there any more or changed since, or gives no such form
     */
    Reading form(OfficeSession office, ReceivedItem item) throws YearFolderException {
        Input input = input(item);
        byte[] content = content(item, input);
        try {
            CountedNames names = names(item);
            List<Reading> forms = office.read(content, input.name()).stream()
                    .map(names::ofForm)
                    .toList();
            Reading form = form(office, item, forms);
            if (form != null) {
                List<Finding> findings = new ArrayList<>(item.findings());
                findings.sort(FindingOrder.BY_PLACE);
                return form.withFindings(findings);
            }
        } catch (UnreadableException e) {
            // told below
        }
        throw new YearFolderException("“" + item.label() + "”里读不出自评表；请重新打开台账再试");
    }

    /** What the office's answers make of a form's names, where they are those of an item. */
    private CountedNames names(ReceivedItem item) {
        String project = item.project() == null ? "" : item.project();
        Roster.Entry entry =
                new Roster.Entry("", new CellRef(0, 0), project, null, null, item.unit(), null, null, null, null, "万元");
        return new CountedNames(settled, new Roster("", List.of(entry)));
    }

    /** Where a sheet holds several forms, the one that says the same of itself. */
    private static @Nullable Reading form(OfficeSession office, ReceivedItem item, List<Reading> forms) {
        Reading ofSheet = null;
        for (Reading form : forms) {
            if (Objects.equals(form.source().mainSheet(), item.sheet())) {
                if (isSame(office, item, form)) {
                    return form;
                }
                ofSheet = ofSheet == null ? form : ofSheet;
            }
        }
        return ofSheet;
    }

    private static boolean isSame(OfficeSession office, ReceivedItem item, Reading form) {
        return Objects.equals(form.evaluation().project(), item.project())
                && Objects.equals(form.evaluation().unit(), item.unit())
                && isSame(item.score(), office.profile().scoring().totalScore(form.evaluation()));
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private Input input(ReceivedItem item) throws YearFolderException {
        Input input = inputs.get(item.file());
        if (input == null) {
            throw gone(item);
        }
        return input;
    }

    private static byte[] content(ReceivedItem item, Input input) throws YearFolderException {
        HashedInput hashed = new HashedInput(input);
        try {
            byte[] content = hashed.bytes();
            if (hashed.sha256().equals(item.sha256())) {
                return content;
            }
        } catch (UnreadableException e) {
            // told below
        }
        throw gone(item);
    }

    private static YearFolderException gone(ReceivedItem item) {
        return new YearFolderException("“" + item.file() + "”已经被修改、移走或删除；请重新打开台账再试");
    }

    @Override
    public void close() {
        found.close();
    }
}
