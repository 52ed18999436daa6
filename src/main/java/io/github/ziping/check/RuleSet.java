package io.github.ziping.check;

import io.github.ziping.check.base.BatchRule;
import io.github.ziping.check.base.FormRule;
import io.github.ziping.check.rules.BatchRules;
import io.github.ziping.check.rules.Rules;
import io.github.ziping.finding.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules that forms are checked by: the built-in ones and, behind them, those that a program adds. Immutable; safe for any
 * number of threads as long as the added rules are.
 */
public final class RuleSet {
    /** The rules of the product, and no others. */
    public static final RuleSet BUILT_IN = new RuleSet(List.of(), List.of());

    private final List<FormRule> ownForm;
    private final List<BatchRule> ownBatch;

    private RuleSet(List<FormRule> ownForm, List<BatchRule> ownBatch) {
        this.ownForm = ownForm;
        this.ownBatch = ownBatch;
    }

    /**
     * These rules and more.
     *
     * @param added {@link FormRule}s (of which {@link io.github.ziping.check.base.IndicatorRule} is one) and {@link
     *     BatchRule}s, with ids of their own
     * @throws IllegalArgumentException when an id is taken already, or a rule is of another kind; the text names it
     */
    public RuleSet with(Collection<? extends Rule> added) {
        List<FormRule> form = new ArrayList<>(ownForm);
        List<BatchRule> batch = new ArrayList<>(ownBatch);
        RuleSet grown = this;
        for (Rule rule : added) {
            if (grown.find(rule.id()) != null) {
                throw new IllegalArgumentException("there is a rule " + rule.id() + " already");
            }
            if (rule instanceof FormRule ofForm) {
                form.add(ofForm);
            } else if (rule instanceof BatchRule ofBatch) {
                batch.add(ofBatch);
            } else {
                throw new IllegalArgumentException("rule " + rule.id() + " is neither a FormRule nor a BatchRule");
            }
            grown = new RuleSet(List.copyOf(form), List.copyOf(batch));
        }
        return grown;
    }

    /** The rules about one form by itself, in the order in which a person reads a form. */
    public List<FormRule> form() {
        return joined(Rules.FORM, ownForm);
    }

    /** The rules about forms beside each other; their classes are loaded when this is first asked for. */
    public List<BatchRule> batch() {
        return joined(BatchRules.ALL, ownBatch);
    }

    /** Every rule: what is found while reading, then those about one form, then those about many. */
    public List<Rule> all() {
        List<Rule> all = new ArrayList<>(Rules.READING);
        all.addAll(form());
        all.addAll(batch());
        return all;
    }

    /** The rule of an id, or null. */
    public @Nullable Rule find(String id) {
        for (Rule rule : all()) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        return null;
    }

    private static <R> List<R> joined(List<R> builtIn, List<R> own) {
        if (own.isEmpty()) {
            return builtIn;
        }
        List<R> both = new ArrayList<>(builtIn);
        both.addAll(own);
        return both;
    }
}
