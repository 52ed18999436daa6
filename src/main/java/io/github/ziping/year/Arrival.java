package io.github.ziping.year;

/**
 * What became of a file that was handed in.
 *
 * @param file where it is: its path below 收件, with slashes
 * @param known whether the very same bytes were there already, under this name; nothing was added then
 */
public record Arrival(String file, boolean known) {}
