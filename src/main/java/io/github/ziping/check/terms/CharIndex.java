package io.github.ziping.check.terms;

import java.util.Arrays;
import java.util.List;

/** Which names of a list have a char. */
final class CharIndex {
    /** Where a char's names begin, those of all chars being beside each other. */
    private final int[] starts = new int[Character.MAX_VALUE + 2];

    private final int[] names;

    CharIndex(List<String> list) {
        int[] last = new int[Character.MAX_VALUE + 1];
        Arrays.fill(last, -1);
        for (int i = 0; i < list.size(); i++) {
            String name = list.get(i);
            for (int k = 0; k < name.length(); k++) {
                char c = name.charAt(k);
                starts[c + 1] += last[c] == i ? 0 : 1;
                last[c] = i;
            }
        }
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            starts[c + 1] += starts[c];
        }
        this.names = new int[starts[Character.MAX_VALUE + 1]];
        int[] ends = Arrays.copyOf(starts, Character.MAX_VALUE + 1);
        for (int i = 0; i < list.size(); i++) {
            String name = list.get(i);
            for (int k = 0; k < name.length(); k++) {
                char c = name.charAt(k);
                if (ends[c] == starts[c] || names[ends[c] - 1] != i) {
                    names[ends[c]] = i;
                    ends[c]++;
                }
            }
        }
    }

    /** How many names have a char. */
    int count(char c) {
        return starts[c + 1] - starts[c];
    }

    /** One of the names that have a char, from 0. */
    int name(char c, int number) {
        return names[starts[c] + number];
    }

    /** The chars of a text, from the one that the fewest names have. */
    char[] rarestFirst(String text) {
        // a char's count and the char in one number
        long[] keys = new long[text.length()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ((long) count(text.charAt(i)) << Character.SIZE) | text.charAt(i);
        }
        Arrays.sort(keys);
        char[] chars = new char[keys.length];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) keys[i];
        }
        return chars;
    }
}
