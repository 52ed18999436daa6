package io.github.ziping.write.annotate;

import io.github.ziping.finding.Severity;
import io.github.ziping.model.CellRef;

/**
 * All that is said at one cell.
 *
 * @param cell the cell
 * @param severity the gravest
 * @param text a line for each note
 */
record Mark(CellRef cell, Severity severity, String text) {
    Mark with(CellNote note) {
        boolean graver = note.severity().compareTo(severity) < 0;
        return new Mark(cell, graver ? note.severity() : severity, text + "\n" + line(note));
    }

    static Mark of(CellNote note) {
        return new Mark(note.cell(), note.severity(), line(note));
    }

    private static String line(CellNote note) {
        return "【" + note.severity().word() + "】" + note.text();
    }

    /** The fill's colour, RGB in hex: red, yellow, blue, all light. */
    static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "FFC7CE";
            case WARNING -> "FFEB9C";
            case INFO -> "DDEBF7";
        };
    }
}
