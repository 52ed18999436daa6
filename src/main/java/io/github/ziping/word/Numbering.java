package io.github.ziping.word;

import io.github.ziping.ooxml.OoxmlException;
import io.github.ziping.ooxml.XmlScanner;
import io.github.ziping.ooxml.XmlScanner.Event;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts a document's automatic numbers (ECMA-376 part 1, 17.9): 一、, (1), 2.1. Belongs to one pass over the document. */
public final class Numbering {
    private static final int LEVELS = 9;
    private static final int MOST = 20_000;
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String CHINESE = "〇一二三四五六七八九";

    /** How a level of a list is numbered. */
    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
    }

    private final Map<Integer, Level[]> lists = new HashMap<>();
    private final Map<Integer, Integer> listOf = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();

    private Numbering() {}

    /** That of a document without lists. */
    public static Numbering none() {
        return new Numbering();
    }

    /** Reads the part that describes the lists. */
    static Numbering read(XmlScanner xml) throws OoxmlException {
        Numbering numbering = new Numbering();
        Level[] list = null;
        Level level = null;
        int number = -1;
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event != Event.START) {
                continue;
            }
            if (numbering.lists.size() + numbering.listOf.size() > MOST) {
                throw OoxmlException.tooMuch("文档的编号样式超过 " + MOST + " 种");
            }
            switch (xml.name()) {
                case "abstractNum" -> {
                    list = new Level[LEVELS];
                    numbering.lists.put(xml.intAttribute("abstractNumId", -1), list);
                }
                case "num" -> {
                    number = xml.intAttribute("numId", -1);
                    list = null;
                    level = null;
                }
                case "abstractNumId" -> numbering.listOf.put(number, xml.intAttribute("val", -1));
                case "lvl" -> {
                    int at = xml.intAttribute("ilvl", 0);
                    level = new Level();
                    if (list != null && at < LEVELS) {
                        list[at] = level;
                    }
                }
                case "start" -> {
                    if (level != null) {
                        level.start = xml.intAttribute("val", 1);
                    }
                }
                case "numFmt" -> {
                    if (level != null) {
                        level.format = orEmpty(xml.attribute("val"));
                    }
                }
                case "lvlText" -> {
                    if (level != null) {
                        level.text = orEmpty(xml.attribute("val"));
                    }
                }
                default -> {
                    // looks and places
                }
            }
        }
        return numbering;
    }

    /** Whether a list is described. */
    public boolean has(int number) {
        return listOf.containsKey(number);
    }

    /**
     * Describes a level of a list.
     *
     * @param number the list's
     * @param depth from 0 to 8; a deeper one is passed over
     * @param start its first number
     * @param format as WordprocessingML names it, e.g. {@code chineseCounting}
     * @param text how it is written, e.g. {@code %1、}; %1 is the number of the outermost level
     */
    public void level(int number, int depth, int start, String format, String text) {
        listOf.put(number, number);
        Level[] list = lists.computeIfAbsent(number, key -> new Level[LEVELS]);
        if (depth >= 0 && depth < LEVELS) {
            Level level = new Level();
            level.start = start;
            level.format = format;
            level.text = text;
            list[depth] = level;
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The number of the next paragraph of a list; empty where it has none that is text, such as a bullet. */
    public String next(int number, int depth) {
        Level[] levels = lists.get(listOf.getOrDefault(number, -1));
        if (levels == null || depth < 0 || depth >= LEVELS || levels[depth] == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(number, key -> new int[LEVELS]);
        counts[depth]++;
        for (int i = depth + 1; i < LEVELS; i++) {
            counts[i] = 0;
        }
        Level own = levels[depth];
        if (own.format.equals("bullet") || own.format.equals("none")) {
            return "";
        }
        String text = own.text;
        for (int i = 0; i <= depth; i++) {
            Level level = levels[i];
            if (level != null && text.contains("%" + (i + 1))) {
                int count = level.start + Math.max(counts[i], 1) - 1;
                text = text.replace("%" + (i + 1), shown(count, level.format));
            }
        }
        return text;
    }

    private static String shown(int count, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> chinese(count);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                count >= 1 && count <= 20 ? String.valueOf((char) ('①' + count - 1)) : String.valueOf(count);
            case "ideographTraditional" ->
                count >= 1 && count <= STEMS.length() ? STEMS.substring(count - 1, count) : String.valueOf(count);
            case "upperLetter" -> letter(count, 'A');
            case "lowerLetter" -> letter(count, 'a');
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            default -> String.valueOf(count);
        };
    }

    private static String letter(int count, char first) {
        return count >= 1 && count <= 26 ? String.valueOf((char) (first + count - 1)) : String.valueOf(count);
    }

    private static String roman(int count) {
        if (count < 1 || count >= 40) {
            return String.valueOf(count);
        }
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(count / 10) + ones[count % 10];
    }

    private static String chinese(int count) {
        if (count < 1 || count > 99) {
            return String.valueOf(count);
        }
        int tens = count / 10;
        String ten = tens == 0 ? "" : tens == 1 ? "十" : CHINESE.charAt(tens) + "十";
        return count % 10 == 0 ? ten : ten + CHINESE.charAt(count % 10);
    }
}
