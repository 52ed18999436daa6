/**
 * The pages of {@code ziping serve}, for the central office and its departments.
 *
 * <p>{@link io.github.ziping.serve.PageServer} is the entry: it starts the server, looks at each request ({@code guard}), and hands it
 * to a {@link io.github.ziping.serve.view.Site}, some pages that belong together. {@code folder} keeps the latest ledger of the year's
 * folder and tells the open pages of changes; {@code view} renders the templates of {@code src/main/jte}, whose data are records
 * beside their site. Scripts and styles are plain files below {@code serve/static}, texts below {@code serve/texts}.
 *
 * <p>Sees the front door, results of jobs and the year, never a reader, rule or writer: what a page does, a command does by the same
 * call.
 */
@NullMarked
package io.github.ziping.serve;

import org.jspecify.annotations.NullMarked;
