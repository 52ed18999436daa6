package io.github.ziping.job;

import io.github.ziping.archive.Input;
import io.github.ziping.compare.RoundNotes;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.office.OfficeSession;
import io.github.ziping.read.InputDocument;
import io.github.ziping.read.form.WorkbookContent;
import io.github.ziping.round.EarlierRound;
import io.github.ziping.round.Round;
import io.github.ziping.round.RoundTable;
import io.github.ziping.write.annotate.AnnotateException;
import io.github.ziping.write.annotate.AnnotatedWorkbook;
import io.github.ziping.write.annotate.CellNote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The annotated copy that an input is about to get. */
final class AnnotatedCopy {
    /** Why an input has none that was there when it was checked. */
    static final String GONE = "审核之后这个文件不见了，或所在的文件夹打不开";

    private final byte[] file;
    private final List<CellNote> notes;
    private final Round round;
    private final @Nullable String password;
    private final List<String> foreign;

    private AnnotatedCopy(
            byte[] file, List<CellNote> notes, Round round, @Nullable String password, List<String> foreign) {
        this.foreign = foreign;
        this.file = file;
        this.notes = notes;
        this.round = round;
        this.password = password;
    }

    /**
     * The copy of an input. One without findings at cells needs a copy where an earlier one told some: the copy says that they are
     * settled.
     *
     * @param findings of this input alone
     * @return null where no copy is needed
     * @throws AnnotateException when its earlier copy cannot be read
     */
    static @Nullable AnnotatedCopy of(OfficeSession office, Input input, List<Finding> findings)
            throws UnreadableException, AnnotateException {
        byte[] file = input.bytes();
        EarlierRound earlier = AnnotatedWorkbook.earlier(file, office.password());
        if (earlier == null && findings.stream().noneMatch(AnnotatedCopy::isAtCell)) {
            return null;
        }
        WorkbookContent content = content(office, file, input.name());
        RoundNotes told = new RoundNotes(content == null ? List.of() : content.forms());
        Round round = Round.after(earlier, told.of(findings), told.rows());
        return new AnnotatedCopy(file, notes(findings), round, office.password(), foreign(content));
    }

    private static @Nullable WorkbookContent content(OfficeSession office, byte[] file, String name) {
        try {
            return office.content(InputDocument.open(file, name, office.password()));
        } catch (UnreadableException e) {
            // such a file has no finding at a cell
            return null;
        }
    }

    /** But for the sheet that an earlier copy was given. */
    private static List<String> foreign(@Nullable WorkbookContent content) {
        return content == null
                ? List.of()
                : content.foreign().stream()
                        .filter(sheet -> !sheet.equals(RoundTable.SHEET))
                        .toList();
    }

    /** Its sheets that may be another unit's: forms that were not read, lists of several projects. */
    List<String> foreign() {
        return foreign;
    }

    /** Says that an input has no copy, and why. */
    static String missing(String name, String reason) {
        return "没有生成 " + name + " 的批注副本：" + reason;
    }

    /** Whether a finding stands at a cell, which a comment can be put on. */
    static boolean isAtCell(Finding finding) {
        return finding.sheet() != null && finding.cell() != null;
    }

    private static List<CellNote> notes(List<Finding> findings) {
        List<CellNote> notes = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.sheet() != null && finding.cell() != null) {
                notes.add(new CellNote(finding.sheet(), finding.cell(), finding.severity(), finding.textForUnit()));
            }
        }
        return notes;
    }

    /** Which check of the workbook it tells. */
    Round round() {
        return round;
    }

    /**
     * Its bytes.
     *
     * @throws AnnotateException when the file allows no comments
     */
    byte[] content() throws AnnotateException {
        return AnnotatedWorkbook.annotate(file, notes, round, password);
    }
}
