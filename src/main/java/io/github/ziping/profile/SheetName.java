package io.github.ziping.profile;

/** What Excel asks of the names of sheets. */
public final class SheetName {
    /** The hidden sheet with the choices of the drop-downs; no other may have its name. */
    public static final String CHOICES = "选项";

    /** The hidden sheet that works out what the visible ones say; no other may have its name. */
    public static final String CHECKS = "核对";

    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "\\/?*[]:";

    private SheetName() {}

    /** Whether a sheet may have this name at all. */
    public static boolean isAllowed(String name) {
        boolean allowed = !name.isBlank() && name.length() <= LONGEST && !name.startsWith("'") && !name.endsWith("'");
        for (int i = 0; allowed && i < name.length(); i++) {
            allowed = FORBIDDEN.indexOf(name.charAt(i)) < 0;
        }
        return allowed;
    }

    /** Whether another sheet of the department's workbook has this name; upper and lower case are one to Excel. */
    public static boolean isTaken(String name, Iterable<String> others) {
        for (String other : others) {
            if (name.equalsIgnoreCase(other)) {
                return true;
            }
        }
        return name.equals(CHOICES) || name.equals(CHECKS);
    }
}
