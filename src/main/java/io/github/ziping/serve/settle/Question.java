package io.github.ziping.serve.settle;

import io.github.ziping.finding.Finding;
import io.github.ziping.year.Answer;
import java.util.List;

/**
 * Something that only the office knows, and has not said.
 *
 * @param id what a browser calls it
 * @param finding asks it; of several that ask the same the first
 * @param answers what may be said
 * @param places the files and sheets that it is about, each once
 */
public record Question(String id, Finding finding, List<Answer> answers, List<String> places) {
    public Question {
        answers = List.copyOf(answers);
        places = List.copyOf(places);
    }

    /** The kind, as the texts' keys name it: names, repeated or project. */
    public String kind() {
        return answers.contains(Answer.SAME_UNIT)
                ? "names"
                : answers.contains(Answer.NOT_REPEATED) ? "repeated" : "project";
    }
}
