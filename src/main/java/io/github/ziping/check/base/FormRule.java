package io.github.ziping.check.base;

import io.github.ziping.model.FieldPath;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.profile.Profile;

/**
 * A rule about one form by itself; it sees values, not cells.
 *
 * <pre>{@code
 * final class ContractNumber implements FormRule {
 *     private static final Rule RULE = new Rule("acme/contract-number", "项目名称中没有合同编号", Severity.WARNING, null);
 *
 *     public Rule rule() {
 *         return RULE;
 *     }
 *
 *     public void check(SelfEvaluation form, Profile profile, FaultCollector faults) {
 *         if (form.project() != null && !form.project().contains("HT-")) {
 *             faults.add(FieldPath.of(Field.PROJECT), "项目名称中没有合同编号", "在名称后补上合同编号", null, form.project());
 *         }
 *     }
 * }
 * }</pre>
 */
public non-sealed interface FormRule extends CheckRule {
    /**
     * Whether a fault at one value may come from another that could not be read: a sum of which nobody knows an addend is
     * not wrong. Then the fault is not told, since what could not be read is.
     *
     * @param fault the value at fault
     * @param unread a value that stands in the form and could not be read, or a block that the form lacks
     */
    default boolean followsFrom(FieldPath fault, FieldPath unread) {
        return false;
    }

    /**
     * Looks at a form.
     *
     * @param form as stated; what could not be read is null
     * @param profile the office
     * @param faults takes what is wrong
     */
    void check(SelfEvaluation form, Profile profile, FaultCollector faults);
}
