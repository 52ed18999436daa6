/**
 * Which names are alike, without comparing each with each.
 *
 * <p>{@link io.github.ziping.check.names.NameSimilarity} tells two spellings of one name, {@link
 * io.github.ziping.check.names.UsualSpellings} which of them is used most, {@link io.github.ziping.check.names.NearestName}
 * which name of a list is the nearest to one that is not on it, {@link io.github.ziping.check.names.ListedNames} whether a
 * list has another spelling of a name. Read {@link io.github.ziping.check.names.NearestName} first.
 *
 * <p>Names in, names out: knows no form, no rule and no finding.
 */
@NullMarked
package io.github.ziping.check.names;

import org.jspecify.annotations.NullMarked;
