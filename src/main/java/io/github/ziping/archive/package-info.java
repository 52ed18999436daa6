/**
 * Archives and mails as folders of inputs: what is inside them is read like the files of a folder.
 *
 * <p>{@link io.github.ziping.archive.InputList} is the door: it turns what a user named into {@link
 * io.github.ziping.archive.Input inputs}, each with its name and its bytes, and into findings about what is not read. A
 * {@code Container} is an archive or a mail, {@code ContainerSearch} goes through it and what lies in it, and {@code
 * OpenMembers} keeps at most one of them open. {@code ZipMembers} knows zips, {@code MailMembers} mails; neither is
 * loaded where there is no such file.
 *
 * <p>Nothing is ever written: a member's name is only a name, whatever path it says. Sizes and numbers are asked before
 * anything is inflated ({@link io.github.ziping.model.Limits}). What a member holds is known to {@code read} alone.
 */
@NullMarked
package io.github.ziping.archive;

import org.jspecify.annotations.NullMarked;
