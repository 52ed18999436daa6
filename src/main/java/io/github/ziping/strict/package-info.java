/**
 * Reads JSON and YAML strictly. {@link io.github.ziping.strict.StrictReader} gives a document as a tree of {@link
 * io.github.ziping.strict.Node}s, each of which knows its line and path.
 *
 * <p>Whoever reads a document asks its nodes for the members that it knows; a member that nobody asked for, is there
 * twice or has the wrong kind is refused by a {@link io.github.ziping.strict.StrictException}, whose Chinese text
 * names file, line and path.
 *
 * <p>Uses Jackson's streaming parser alone: binding by reflection is slow to start, and lenient. Knows neither
 * profiles nor forms.
 */
@NullMarked
package io.github.ziping.strict;

import org.jspecify.annotations.NullMarked;
