package io.github.ziping.profile.io;

import io.github.ziping.model.Actual;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Target;
import io.github.ziping.profile.InputDesign;
import io.github.ziping.profile.SheetName;
import io.github.ziping.strict.StrictException;
import io.github.ziping.strict.StrictReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
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
        List<Indicator> examples = new ArrayList<>();
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
                case "examples" -> examples = examples();
                default -> throw in.unknownMember("font、rows、entryColor、headColor、hintColor、sheets、guide、examples");
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
                in.require(guide, "guide"),
                examples);
    }

    private List<Indicator> examples() throws StrictException, IOException {
        List<Indicator> examples = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            examples.add(example());
        }
        return examples;
    }

    private Indicator example() throws StrictException, IOException {
        String level1 = null;
        String level2 = null;
        String level3 = null;
        String target = null;
        String actual = null;
        BigDecimal weight = null;
        BigDecimal score = null;
        String deviation = null;
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "level1" -> level1 = in.text();
                case "level2" -> level2 = in.text();
                case "level3" -> level3 = in.text();
                case "target" -> target = in.text();
                case "actual" -> actual = in.text();
                case "weight" -> weight = values.number(0, 100);
                case "score" -> score = values.number(0, 100);
                case "deviation" -> deviation = in.text();
                default -> throw in.unknownMember("level1、level2、level3、target、actual、weight、score、deviation");
            }
        }
        return new Indicator(
                level1,
                level2,
                in.require(level3, "level3"),
                Target.ofNullable(target),
                Actual.ofNullable(actual),
                weight,
                score,
                deviation);
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
