package io.github.ziping.profile;

import io.github.ziping.strict.StrictException;
import io.github.ziping.strict.StrictReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the part {@code input} of a profile: how the department's workbook is drawn. */
final class InputDesignReader {
    private final StrictReader in;
    private final ProfileValues values;

    InputDesignReader(StrictReader in) {
        this.in = in;
        this.values = new ProfileValues(in);
    }

    InputDesign read() throws StrictException, IOException {
        String font = null;
        Integer rows = null;
        String entryColor = null;
        String headColor = null;
        String hintColor = null;
        Map<String, String> sheets = null;
        List<String> guide = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "font" -> font = in.text();
                case "rows" -> rows = values.whole(1, 1000);
                case "entryColor" -> entryColor = values.color();
                case "headColor" -> headColor = values.color();
                case "hintColor" -> hintColor = values.color();
                case "sheets" -> sheets = sheets();
                case "guide" -> guide = in.texts();
                default -> throw in.unknownMember("font、rows、entryColor、headColor、hintColor、sheets、guide");
            }
        }
        Map<String, String> names = in.require(sheets, "sheets");
        return new InputDesign(
                in.require(font, "font"),
                in.require(rows, "rows"),
                in.require(entryColor, "entryColor"),
                in.require(headColor, "headColor"),
                in.require(hintColor, "hintColor"),
                in.require(names.get("guide"), "sheets.guide"),
                in.require(names.get("basics"), "sheets.basics"),
                in.require(names.get("goals"), "sheets.goals"),
                in.require(names.get("indicators"), "sheets.indicators"),
                in.require(guide, "guide"));
    }

    private Map<String, String> sheets() throws StrictException, IOException {
        Map<String, String> sheets = new LinkedHashMap<>();
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "guide", "basics", "goals", "indicators" -> {
                    String name = values.sheetName();
                    if (SheetName.isTaken(name, sheets.values())) {
                        throw in.refuse("工作表名称“" + name + "”已经用了，请换一个");
                    }
                    sheets.put(member, name);
                }
                default -> throw in.unknownMember("guide、basics、goals、indicators");
            }
        }
        return sheets;
    }
}
