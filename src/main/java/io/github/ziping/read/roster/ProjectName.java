package io.github.ziping.read.roster;

import io.github.ziping.read.text.HeaderText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A project's name without the numbers and codes that a list puts in front of it. */
final class ProjectName {
    /** A code with digits enough, and what parts it from the name. */
    private static final Pattern CODE = Pattern.compile(
            "^(?:[\\[【(（]([A-Za-z0-9-]{4,40})[]】)）]|([A-Za-z0-9][A-Za-z0-9-]{3,39}?)"
                    + "(?:[\\s\\u3000]+(?=[0-9])|[-_—:：\\s\\u3000]+(?=(?:[0-9]{1,3}[A-Za-z]?)?[\\u4e00-\\u9fff“《])|(?<=[0-9]{8})(?=[\\u4e00-\\u9fff“《])))");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final int CODE_DIGITS = 4;

    private ProjectName() {}

    /** {@code 智慧校园} of {@code 1、智慧校园} or {@code 310000-24A001 智慧校园}. */
    static String of(String written) {
        String name =
                HeaderText.strip(ItemNumber.before(HeaderText.strip(written)).rest());
        Matcher code = CODE.matcher(name);
        if (!code.find()) {
            return name;
        }
        String digits = code.group(1) == null ? code.group(2) : code.group(1);
        return isCode(digits) ? HeaderText.strip(name.substring(code.end())) : name;
    }

    private static boolean isCode(String text) {
        return text.replaceAll("[^0-9]", "").length() >= CODE_DIGITS
                && !YEAR.matcher(text).matches();
    }
}
