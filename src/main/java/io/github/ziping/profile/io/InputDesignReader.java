package io.github.ziping.profile.io;

import io.github.ziping.model.Actual;
import io.github.ziping.model.Indicator;
import io.github.ziping.model.Target;
import io.github.ziping.profile.InputDesign;
import io.github.ziping.profile.SheetName;
import io.github.ziping.strict.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the part {@code input} of a profile: how the department's workbook is drawn. */
final class InputDesignReader {
    private static final List<String> SHEETS = List.of("guide", "basics", "goals", "indicators");

    private InputDesignReader() {}

    static InputDesign read(Node input) {
        return new InputDesign(
                input.get("font").text(),
                input.get("rows").whole(1, 1000),
                ProfileValues.color(input.get("entryColor")),
                ProfileValues.color(input.get("headColor")),
                ProfileValues.color(input.get("hintColor")),
                sheet(input, "guide"),
                sheet(input, "basics"),
                sheet(input, "goals"),
                sheet(input, "indicators"),
                input.get("guide").texts(),
                input.has("examples") ? examples(input.get("examples")) : List.of());
    }

    private static String sheet(Node input, String key) {
        Node sheets = input.get("sheets");
        if (!sheets.has(key)) {
            input.refuseAtEnd("缺少成员 sheets." + key);
        }
        Node sheet = sheets.find(key);
        String name = ProfileValues.sheetName(sheet);
        if (SheetName.isTaken(name, namesBefore(sheet, sheets))) {
            sheet.refuse("工作表名称“" + name + "”已经用了，请换一个");
        }
        return name;
    }

    private static List<String> namesBefore(Node sheet, Node sheets) {
        List<String> names = new ArrayList<>();
        for (String key : SHEETS) {
            Node other = sheets.find(key);
            if (other.isBefore(sheet)) {
                names.add(other.text());
            }
        }
        return names;
    }

    private static List<Indicator> examples(Node node) {
        List<Indicator> examples = new ArrayList<>();
        for (Node example : node.elements()) {
            examples.add(example(example));
        }
        return examples;
    }

    private static Indicator example(Node example) {
        return new Indicator(
                text(example, "level1"),
                text(example, "level2"),
                example.get("level3").text(),
                Target.ofNullable(text(example, "target")),
                Actual.ofNullable(text(example, "actual")),
                points(example, "weight"),
                points(example, "score"),
                text(example, "deviation"));
    }

    private static @Nullable String text(Node example, String member) {
        return example.has(member) ? example.get(member).text() : null;
    }

    private static @Nullable BigDecimal points(Node example, String member) {
        return example.has(member) ? example.get(member).number(0, 100) : null;
    }
}
