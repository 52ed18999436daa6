package io.github.ziping.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code that budget systems put in front of a project's name: {@code 51000021R-信息化运维}. */
public final class ProjectCode {
    /** A code with digits enough, and what parts it from the name. */
    private static final Pattern CODE = Pattern.compile(
            "^(?:[\\[【(（]([A-Za-z0-9-]{4,40})[]】)）]|([A-Za-z0-9][A-Za-z0-9-]{3,39}?)"
                    + "(?:[\\s\\u3000]+(?=[0-9])|[-_—:：\\s\\u3000]+(?=(?:[0-9]{1,3}[A-Za-z]?)?[\\u4e00-\\u9fff“《])|(?<=[0-9]{8})(?=[\\u4e00-\\u9fff“《])))");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final int CODE_DIGITS = 4;

    private ProjectCode() {}

    /** Where the name behind the code begins; 0 where there is none. A year is no code. */
    public static int end(String name) {
        Matcher code = CODE.matcher(name);
        if (!code.find()) {
            return 0;
        }
        String digits = code.group(1) == null ? code.group(2) : code.group(1);
        return isCode(digits) ? code.end() : 0;
    }

    private static boolean isCode(String text) {
        return text.replaceAll("[^0-9]", "").length() >= CODE_DIGITS
                && !YEAR.matcher(text).matches();
    }
}
