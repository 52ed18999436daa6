package io.github.ziping.profile.io;

import io.github.ziping.profile.SheetName;
import io.github.ziping.strict.Node;

/** The kinds of texts that a profile has, each refused with its line where it is not one. */
final class ProfileValues {
    private ProfileValues() {}

    /** A name that Excel allows a sheet to have. */
    static String sheetName(Node node) {
        String name = node.text();
        if (!SheetName.isAllowed(name)) {
            node.refuse("工作表名称应为 1 到 31 个字，不含 \\ / ? * [ ] :，首尾不是单引号；实为“" + name + "”");
        }
        return name;
    }

    /** A colour as RGB in six hexadecimal digits. */
    static String color(Node node) {
        String color = node.scalar();
        boolean hex = color.length() == 6;
        for (int i = 0; hex && i < 6; i++) {
            hex = Character.digit(color.charAt(i), 16) >= 0;
        }
        if (!hex) {
            node.refuse("应为六位十六进制颜色，如 FFF9E5；实为“" + color + "”");
        }
        return color;
    }
}
