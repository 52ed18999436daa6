package io.github.ziping.model;

/** A text that holds nothing to compare, such as 稳定. */
public enum PlainWords implements StatedValue {
    /** The only one. */
    WORDS
}
