package io.github.ziping.serve.settle;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.ReadingRule;
import io.github.ziping.serve.folder.Ids;
import io.github.ziping.year.Answer;
import io.github.ziping.year.Ledger;
import io.github.ziping.year.ReceivedItem;
import io.github.ziping.year.SettledQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers from a ledger what the office has not said yet; findings that ask the same are one question. */
public final class Questions {
    /** In place of a name of the list: what 确认.txt says of a project that is none of these. */
    static final String NOT_LISTED = "不在名单上";

    private final List<Question> questions;
    private final List<Heading> headings;

    private Questions(List<Question> questions, List<Heading> headings) {
        this.questions = List.copyOf(questions);
        this.headings = List.copyOf(headings);
    }

    /** What is open: names and duplicates, then projects, in the order of the ledger. */
    public List<Question> questions() {
        return questions;
    }

    /** Headings that no field took, in the order of the ledger. */
    public List<Heading> headings() {
        return headings;
    }

    /** How many there are in all. */
    public int size() {
        return questions.size() + headings.size();
    }

    /**
     * What is open.
     *
     * @param settled what was said already
     */
    public static Questions of(Ledger ledger, List<SettledQuestion> settled) {
        List<Finding> findings = Stream.concat(
                        ledger.findings().stream(),
                        ledger.unmatched().stream().map(ReceivedItem::findings).flatMap(List::stream))
                .distinct()
                .toList();
        return new Questions(questions(findings, settled), headings(findings));
    }

    private static List<Question> questions(List<Finding> findings, List<SettledQuestion> settled) {
        Set<String> foreign = settled.stream()
                .filter(said ->
                        said.answer() == Answer.LISTED_PROJECT && said.other().equals(NOT_LISTED))
                .map(said -> SettledQuestion.key(said.one()))
                .collect(Collectors.toSet());
        Map<String, List<Finding>> asked = new LinkedHashMap<>();
        for (Finding finding : findings) {
            List<Answer> answers = Answer.of(finding);
            if (!answers.isEmpty() && !isForeign(finding, foreign)) {
                asked.computeIfAbsent(id(finding, answers), id -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<Question> questions = new ArrayList<>();
        asked.forEach((id, same) -> questions.add(new Question(id, same.get(0), Answer.of(same.get(0)), places(same))));
        return questions;
    }

    /** The office said that a project is none of the list: that stays so, but nobody is asked again. */
    private static boolean isForeign(Finding finding, Set<String> foreign) {
        String name = finding.actual();
        return name != null
                && Answer.of(finding).contains(Answer.LISTED_PROJECT)
                && foreign.contains(SettledQuestion.key(name));
    }

    private static String id(Finding finding, List<Answer> answers) {
        if (answers.contains(Answer.NOT_REPEATED)) {
            String one = form(finding);
            String other = String.valueOf(finding.subject());
            return one.compareTo(other) < 0
                    ? Ids.of("question", finding.rule(), one, other)
                    : Ids.of("question", finding.rule(), other, one);
        }
        return Ids.of("question", finding.rule(), String.valueOf(finding.expected()), String.valueOf(finding.actual()));
    }

    private static String form(Finding finding) {
        return finding.sheet() == null ? finding.file() : finding.file() + "!" + finding.sheet();
    }

    private static List<String> places(List<Finding> findings) {
        Set<String> places = new LinkedHashSet<>();
        findings.forEach(finding -> places.add(form(finding)));
        return List.copyOf(places);
    }

    private static List<Heading> headings(List<Finding> findings) {
        Map<String, List<Finding>> told = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (ReadingRule.UNKNOWN_HEADING.found(finding) && finding.subject() != null) {
                told.computeIfAbsent(finding.subject(), heading -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<Heading> headings = new ArrayList<>();
        told.forEach((heading, same) -> headings.add(new Heading(
                Ids.of("heading", heading),
                heading,
                key(same),
                same.stream().map(Questions::cell).distinct().toList())));
        return headings;
    }

    private static String cell(Finding finding) {
        return finding.cell() == null
                ? form(finding)
                : form(finding) + "!" + finding.cell().address();
    }

    /** The key of the field that a finding's text proposes by its name. */
    private static @Nullable String key(List<Finding> findings) {
        for (Finding finding : findings) {
            for (Map.Entry<String, String> field : Ziping.fields().entrySet()) {
                if (field.getValue().equals(finding.expected())) {
                    return field.getKey();
                }
            }
        }
        return null;
    }
}
