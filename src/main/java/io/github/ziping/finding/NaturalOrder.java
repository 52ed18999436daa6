package io.github.ziping.finding;

import java.util.Comparator;

/** Orders names as people count: 第2页 stands before 第10页. */
final class NaturalOrder implements Comparator<String> {
    static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String first, String second) {
        int i = 0;
        int j = 0;
        while (i < first.length() && j < second.length()) {
            int iEnd = endOfNumber(first, i);
            int jEnd = endOfNumber(second, j);
            int order = iEnd > i && jEnd > j
                    ? compareNumbers(first.substring(i, iEnd), second.substring(j, jEnd))
                    : Character.compare(first.charAt(i), second.charAt(j));
            if (order != 0) {
                return order;
            }
            i = Math.max(i + 1, iEnd);
            j = Math.max(j + 1, jEnd);
        }
        int rest = Integer.compare(first.length() - i, second.length() - j);
        return rest == 0 ? first.compareTo(second) : rest;
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String first, String second) {
        String one = first.replaceFirst("^0+", "");
        String other = second.replaceFirst("^0+", "");
        int length = Integer.compare(one.length(), other.length());
        return length == 0 ? one.compareTo(other) : length;
    }
}
