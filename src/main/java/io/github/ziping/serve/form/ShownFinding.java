package io.github.ziping.serve.form;

import io.github.ziping.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding in a list on a page.
 *
 * @param id of its line on the page
 * @param finding what was found
 * @param cell the id of the cell of the shown form that it marks; null where it marks none
 */
public record ShownFinding(
        String id, Finding finding, @Nullable String cell) {}
