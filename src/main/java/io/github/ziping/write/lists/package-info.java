/**
 * Writes lists as sheets and workbooks: findings, indicators, projects, and which department's workbook goes to whom. Each
 * class is one list; {@link io.github.ziping.write.lists.FormLinks} makes their references to the forms of a submission.
 *
 * <p>Knows nothing of the summary of a submission, which stands above it.
 */
@NullMarked
package io.github.ziping.write.lists;

import org.jspecify.annotations.NullMarked;
