package io.github.ziping.read.roster;

import io.github.ziping.profile.CheckWord;
import io.github.ziping.profile.HeaderWord;
import io.github.ziping.profile.Profile;
import io.github.ziping.read.text.HeaderText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words that head the columns of a list: the office's own first, then those of lists. */
final class ColumnWords {
    private static final String NAME = "项目名称";

    /** What stands below 项目名称 in a form. */
    private static final List<HeaderWord> FORM_LABELS = List.of(
            HeaderWord.AUTHORITY,
            HeaderWord.FUNDS_HEAD,
            HeaderWord.GOALS_HEAD,
            HeaderWord.INDICATORS_HEAD,
            HeaderWord.LEVEL1);

    private final Profile profile;
    private final Map<RosterColumn, List<String>> words = new EnumMap<>(RosterColumn.class);
    private final List<String> sums = new ArrayList<>();
    private final List<String> departments = new ArrayList<>();
    private final List<String> notes;
    private final List<String> formLabels = new ArrayList<>();

    ColumnWords(Profile profile) {
        this.profile = profile;
        learn(RosterColumn.PROGRAMME, CheckWord.ROSTER_PROGRAMME);
        learn(RosterColumn.SUBPROJECT, CheckWord.ROSTER_SUBPROJECT);
        learn(RosterColumn.PROJECT, CheckWord.ROSTER_PROJECT, HeaderWord.PROJECT);
        learn(RosterColumn.YEAR, CheckWord.ROSTER_YEAR, HeaderWord.YEAR);
        learn(RosterColumn.AUTHORITY, CheckWord.ROSTER_AUTHORITY, HeaderWord.AUTHORITY);
        learn(RosterColumn.UNIT, CheckWord.ROSTER_UNIT, HeaderWord.UNIT);
        learn(RosterColumn.BUDGET, CheckWord.ROSTER_BUDGET, HeaderWord.INITIAL_BUDGET);
        words.put(RosterColumn.ANNUAL, folded(headings(HeaderWord.ANNUAL_BUDGET)));
        learn(RosterColumn.EXECUTED, CheckWord.ROSTER_EXECUTED, HeaderWord.EXECUTED);
        learn(RosterColumn.CONTACT, CheckWord.ROSTER_CONTACT);
        learn(RosterColumn.NUMBER, CheckWord.ROSTER_NUMBER, HeaderWord.ORDINAL);
        sums.addAll(folded(headings(HeaderWord.TOTAL_ROW)));
        sums.addAll(folded(headings(HeaderWord.SUBTOTAL_ROW)));
        sums.addAll(folded(profile.checks().words(CheckWord.ROSTER_SUM)));
        departments.addAll(folded(profile.checks().words(CheckWord.ROSTER_DEPARTMENT)));
        notes = folded(headings(HeaderWord.NOTE));
        for (HeaderWord label : FORM_LABELS) {
            formLabels.addAll(folded(headings(label)));
        }
    }

    private void learn(RosterColumn column, CheckWord lists, HeaderWord... own) {
        List<String> all = new ArrayList<>();
        for (HeaderWord word : own) {
            all.addAll(headings(word));
        }
        all.addAll(profile.checks().words(lists));
        words.put(column, folded(all));
    }

    private List<String> headings(HeaderWord word) {
        return profile.headers().getOrDefault(word, List.of());
    }

    private static List<String> folded(List<String> written) {
        return written.stream().map(word -> HeaderText.of(word).word()).toList();
    }

    /** How far down a word stands among those of a column; -1 where it does not mean that column. */
    int rank(String word, RosterColumn column) {
        List<String> known = words.getOrDefault(column, List.of());
        int rank = known.indexOf(word);
        boolean otherName = rank < 0 && column == RosterColumn.PROJECT && isOtherName(word);
        return otherName ? known.size() : rank;
    }

    /** 评价项目名称 and its like, but not 一级项目名称. */
    private boolean isOtherName(String word) {
        return word.length() <= NAME.length() + 6
                && word.endsWith(NAME)
                && !words.getOrDefault(RosterColumn.PROGRAMME, List.of()).contains(word)
                && !words.getOrDefault(RosterColumn.SUBPROJECT, List.of()).contains(word);
    }

    /** Whether the word heads a column of names. */
    boolean headsNames(String word) {
        for (RosterColumn column : RosterColumn.NAMES) {
            if (rank(word, column) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is a department's that stands above the units beside it: 部门 beside 单位. */
    boolean isDepartment(String word) {
        return departments.contains(word);
    }

    /** Whether a text heads a row of sums: 合计, 信息化类小计. */
    boolean isSum(String written) {
        String word = HeaderText.of(written).word();
        for (String sum : sums) {
            if (word.equals(sum) || word.length() <= 16 && isPlainSum(sum) && word.endsWith(sum)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlainSum(String sum) {
        return sum.length() == 2 && sum.charAt(1) == '计';
    }

    /** Whether a text heads a part of a form: what stands below it is no list. */
    boolean headsForm(String written) {
        return formLabels.contains(HeaderText.of(written).word());
    }

    /** Whether a text begins a remark or a signature below the list: 注：…, 填表人：…. */
    boolean isNote(String written) {
        String word = HeaderText.of(written).word();
        for (String note : notes) {
            boolean begins = word.startsWith(note) && word.length() > note.length();
            if (word.equals(note) || begins && ":1-.、".indexOf(word.charAt(note.length())) >= 0) {
                return true;
            }
        }
        return false;
    }
}
