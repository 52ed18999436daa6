package io.github.ziping.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers findings, so many of them one by one: of each rule, one more finding says how many others there are. A form that
 * is wrong in every cell is told like that, and takes no more memory than another.
 */
public final class FindingList {
    /** The findings of a rule that are not told one by one: the first and gravest of them stands for all. */
    private static final class Rest {
        private final Finding first;
        private Severity gravest;
        private int count;

        Rest(Finding first) {
            this.first = first;
            this.gravest = first.severity();
        }

        void add(Finding next) {
            count++;
            gravest = next.severity().compareTo(gravest) < 0 ? next.severity() : gravest;
        }

        Finding told() {
            return new Finding(
                    first.foundBy(),
                    gravest,
                    first.file(),
                    first.sheet(),
                    first.cell(),
                    first.project(),
                    null,
                    "另有 " + count + " 处“" + first.foundBy().title() + "”，没有逐条列出",
                    "改正已列出的各处后重新审核，其余的会逐条列出",
                    null,
                    null);
        }
    }

    private final int most;
    private final List<Finding> told = new ArrayList<>();
    private final Map<Rule, Rest> rest = new LinkedHashMap<>(4);

    /**
     * An empty list.
     *
     * @param most how many findings are told one by one
     */
    public FindingList(int most) {
        this.most = most;
    }

    /** The same findings, where they are few enough; else as this list tells them. */
    public static List<Finding> limited(List<Finding> findings, int most) {
        if (findings.size() <= most) {
            return findings;
        }
        FindingList list = new FindingList(most);
        findings.forEach(list::add);
        return list.all();
    }

    /** Adds one. */
    public void add(Finding finding) {
        if (told.size() < most) {
            told.add(finding);
        } else {
            rest.computeIfAbsent(finding.foundBy(), rule -> new Rest(finding)).add(finding);
        }
    }

    /** The findings in the order of adding, then one for all others of each rule. */
    public List<Finding> all() {
        if (rest.isEmpty()) {
            return told;
        }
        List<Finding> all = new ArrayList<>(told);
        for (Rest others : rest.values()) {
            all.add(others.told());
        }
        return all;
    }
}
