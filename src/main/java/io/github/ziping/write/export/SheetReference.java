package io.github.ziping.write.export;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a formula refers to a cell on another sheet. */
public final class SheetReference {
    /** Names that a formula would read as a cell ({@code A1}, {@code R1C1}, {@code RC}) or as a value. */
    private static final Pattern SOMETHING_ELSE =
            Pattern.compile("[A-Z]{1,3}[0-9]+|R[0-9]*|C[0-9]*|R[0-9]*C[0-9]*|TRUE|FALSE");

    private SheetReference() {}

    /** {@code 基本信息!C5}, or {@code 'a b'!C5} where the name needs it. */
    public static String of(String sheet, String address) {
        return (isPlain(sheet) ? sheet : "'" + sheet.replace("'", "''") + "'") + "!" + address;
    }

    private static boolean isPlain(String sheet) {
        if (sheet.isEmpty() || Character.isDigit(sheet.charAt(0))) {
            return false;
        }
        for (int i = 0; i < sheet.length(); i++) {
            char c = sheet.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_') {
                return false;
            }
        }
        return !SOMETHING_ELSE.matcher(sheet.toUpperCase(Locale.ROOT)).matches();
    }
}
