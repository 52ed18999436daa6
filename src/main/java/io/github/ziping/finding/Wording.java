package io.github.ziping.finding;

/**
 * What a finding says to the unit whose form it is, where its full text names files, projects or figures of other forms: those
 * are the office's, and must not reach another unit.
 *
 * @param message the fault, in Chinese, without a closing stop
 * @param remedy how to mend it, in Chinese, in the imperative
 */
public record Wording(String message, String remedy) {}
