package io.github.ziping.profile.io;

import io.github.ziping.profile.SheetName;
import io.github.ziping.strict.StrictException;
import io.github.ziping.strict.StrictReader;
import java.io.IOException;
import java.math.BigDecimal;

/** The kinds of values that a profile has, each refused with its line where it is out of range. */
final class ProfileValues {
    private final StrictReader in;

    ProfileValues(StrictReader in) {
        this.in = in;
    }

    /** A name that Excel allows a sheet to have. */
    String sheetName() throws StrictException, IOException {
        String name = in.text();
        if (!SheetName.isAllowed(name)) {
            throw in.refuse("工作表名称应为 1 到 31 个字，不含 \\ / ? * [ ] :，首尾不是单引号；实为“" + name + "”");
        }
        return name;
    }

    String color() throws StrictException, IOException {
        String color = in.scalar();
        boolean hex = color.length() == 6;
        for (int i = 0; hex && i < 6; i++) {
            hex = Character.digit(color.charAt(i), 16) >= 0;
        }
        if (!hex) {
            throw in.refuse("应为六位十六进制颜色，如 FFF9E5；实为“" + color + "”");
        }
        return color;
    }

    String oneOf(String one, String... others) throws StrictException, IOException {
        String text = in.text();
        StringBuilder expected = new StringBuilder(one);
        boolean known = text.equals(one);
        for (String other : others) {
            known |= text.equals(other);
            expected.append(" 或 ").append(other);
        }
        if (!known) {
            throw in.refuse("应为 " + expected + "，实为“" + text + "”");
        }
        return text;
    }

    int whole(int least, int most) throws StrictException, IOException {
        int value = in.integer();
        if (value < least || value > most) {
            throw in.refuse("应为 " + least + " 到 " + most + " 的整数，实为 " + value);
        }
        return value;
    }

    BigDecimal number(int least, int most) throws StrictException, IOException {
        BigDecimal value = in.number();
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw in.refuse("应为 " + least + " 到 " + most + " 的数字，实为 " + value.toPlainString());
        }
        return value;
    }

    double real(double least, double most) throws StrictException, IOException {
        double value = in.number().doubleValue();
        if (value < least || value > most) {
            throw in.refuse("应为 " + BigDecimal.valueOf(least).toPlainString() + " 到 "
                    + BigDecimal.valueOf(most).toPlainString() + " 的数字，实为 " + value);
        }
        return value;
    }
}
