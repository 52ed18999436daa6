package io.github.ziping.ooxml;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the booleans of a part as 1 and 0: the words mean the same by the standard, but some programs know them not. */
public final class XmlBooleans {
    private static final Pattern WORD = Pattern.compile("(\\s[\\w:.-]+\\s*=\\s*)([\"'])(true|false)\\2");

    private XmlBooleans() {}

    /**
     * The part with digits; everything else stays as it is, to the byte.
     *
     * @param name the part's name for messages
     * @param elements the local names of the elements whose attributes are looked at: none whose attributes hold texts
     */
    public static byte[] asDigits(byte[] part, String name, Predicate<String> elements) throws OoxmlException {
        XmlScanner xml = new XmlScanner(part, name);
        XmlSplice splice = new XmlSplice();
        for (XmlScanner.Event event = xml.next(); event != XmlScanner.Event.EOF; event = xml.next()) {
            if (event == XmlScanner.Event.START && elements.test(xml.name())) {
                String tag = xml.source();
                String digits = WORD.matcher(tag).replaceAll(XmlBooleans::digit);
                if (!digits.equals(tag)) {
                    splice.replace(xml.eventStart(), xml.eventEnd(), digits);
                }
            }
        }
        return splice.apply(xml);
    }

    private static String digit(MatchResult word) {
        String digit = word.group(3).equals("true") ? "1" : "0";
        return Matcher.quoteReplacement(word.group(1) + word.group(2) + digit + word.group(2));
    }
}
