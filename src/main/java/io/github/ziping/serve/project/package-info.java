/**
 * A project's own page: its form, its versions, two of them side by side, and what the office decides of it; begin with {@link
 * io.github.ziping.serve.project.ProjectSite}. Knows nothing of reading or checking.
 */
@NullMarked
package io.github.ziping.serve.project;

import org.jspecify.annotations.NullMarked;
