package io.github.ziping.word.doc;

import io.github.ziping.word.Numbering;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/** Counts a document's automatic numbers. Belongs to one pass over the document. */
final class DocLists {
    private static final int LEVELS = 9;

    /** How WordprocessingML names the ways of numbering ([MS-OSHARED] 2.2.1.3). */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(0x00, "decimal"),
            Map.entry(0x01, "upperRoman"),
            Map.entry(0x02, "lowerRoman"),
            Map.entry(0x03, "upperLetter"),
            Map.entry(0x04, "lowerLetter"),
            Map.entry(0x0b, "japaneseCounting"),
            Map.entry(0x12, "decimalEnclosedCircle"),
            Map.entry(0x16, "decimalZero"),
            Map.entry(0x17, "bullet"),
            Map.entry(0x1c, "decimalEnclosedCircleChinese"),
            Map.entry(0x1e, "ideographTraditional"),
            Map.entry(0x21, "taiwaneseCounting"),
            Map.entry(0x23, "taiwaneseCountingThousand"),
            Map.entry(0x25, "chineseCounting"),
            Map.entry(0x27, "chineseCountingThousand"),
            Map.entry(0xff, "none"));

    private final @Nullable ListTables tables;
    private final Numbering numbering = Numbering.none();

    DocLists(HWPFDocument document) {
        this.tables = document.getListTables();
    }

    /** The number of the next paragraph of a list; empty where it has none that is text. */
    String next(int list, int depth) {
        if (tables != null && !numbering.has(list)) {
            describe(list, tables);
        }
        return numbering.next(list, depth);
    }

    private void describe(int list, ListTables tables) {
        try {
            LFO used = tables.getLfo(list);
            for (int depth = 0; depth < LEVELS; depth++) {
                ListLevel level = tables.getLevel(used.getLsid(), depth);
                if (level != null) {
                    level(list, depth, level, level.getStartAt());
                }
            }
            change(list, used, tables);
        } catch (NoSuchElementException e) {
            // a paragraph of a list that is not there has no number
        }
    }

    /** What a use of a list has otherwise than the list itself. */
    private void change(int list, LFO used, ListTables tables) {
        for (ListFormatOverrideLevel change : tables.getLfoData(list).getRgLfoLvl()) {
            int depth = change.getLevelNum();
            ListLevel level = change.isFormatting() ? change.getLevel() : tables.getLevel(used.getLsid(), depth);
            if (level != null) {
                level(list, depth, level, change.isStartAt() ? change.getIStartAt() : level.getStartAt());
            }
        }
    }

    private void level(int list, int depth, ListLevel level, int start) {
        String format = FORMATS.getOrDefault(level.getNumberFormat() & 0xff, "decimal");
        StringBuilder text = new StringBuilder();
        for (char c : String.valueOf(level.getNumberText()).toCharArray()) {
            // a control character stands for the number of its level
            text.append(c < LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        numbering.level(list, depth, start, format, text.toString());
    }
}
