package io.github.ziping.serve.settle;

import io.github.ziping.serve.folder.Ids;
import io.github.ziping.serve.folder.Snapshot;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.LedgerProject;
import io.github.ziping.year.ProjectState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an answer changed.
 *
 * @param answer what was said, in Chinese
 * @param lines what is another now, in Chinese, a text each; empty where nothing is
 */
public record Change(String answer, List<String> lines) {
    /** More lines nobody reads. */
    private static final int MOST = 50;

    public Change {
        lines = List.copyOf(lines);
    }

    static Change of(String answer, Snapshot before, Snapshot after) {
        List<String> lines = new ArrayList<>();
        count(
                lines,
                "待核对和改正的问题",
                before.ledger().findings().size(),
                after.ledger().findings().size());
        count(
                lines,
                "对不上名单的文件",
                before.ledger().unmatched().size(),
                after.ledger().unmatched().size());
        List<String> states = states(before.ledger(), after.ledger());
        lines.addAll(states.subList(0, Math.min(MOST, states.size())));
        if (states.size() > MOST) {
            lines.add("还有 " + (states.size() - MOST) + " 个项目的状态也变了");
        }
        return new Change(answer, lines);
    }

    private static void count(List<String> lines, String what, int before, int after) {
        if (before != after) {
            lines.add(what + "：" + before + " → " + after);
        }
    }

    private static List<String> states(Ledger before, Ledger after) {
        Map<String, ProjectState> old = new HashMap<>();
        before.projects().forEach(project -> old.put(Ids.of(project.entry()), project.state()));
        List<String> lines = new ArrayList<>();
        for (LedgerProject project : after.projects()) {
            ProjectState was = old.get(Ids.of(project.entry()));
            if (was != null && was != project.state()) {
                lines.add(project.entry().project() + "：" + was.word() + " → "
                        + project.state().word());
            }
        }
        return lines;
    }
}
