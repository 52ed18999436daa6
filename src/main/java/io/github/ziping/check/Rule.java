package io.github.ziping.check;

import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;
import java.util.List;

/** One thing that a finance office looks for. A rule that cannot decide finds nothing. */
public interface Rule {
    /** The id of the contract, e.g. weights-not-100. */
    String id();

    /** How grave its faults are. */
    Severity severity();

    /** What is wrong with a form; empty when nothing is. */
    List<Fault> check(SelfEvaluation form, Profile profile);
}
