/**
 * How the parts of a zip form a package (ECMA-376 part 2): their names, what each is, and which leads to which.
 *
 * <p>{@link io.github.ziping.ooxml.opc.Relationships} and {@link io.github.ziping.ooxml.opc.PartNames} read what a
 * file has; {@link io.github.ziping.ooxml.opc.ContentTypesXml} and {@link io.github.ziping.ooxml.opc.RelationshipsXml}
 * write the lists of a new package; {@link io.github.ziping.ooxml.opc.ExtendedContentTypes} and {@link
 * io.github.ziping.ooxml.opc.ExtendedRelationships} add to those of a file without changing what stands there. They
 * are the only places that know how these lists are spelt.
 *
 * <p>Knows no spreadsheet: what a part of a given kind holds is a matter of whoever reads or writes it.
 */
@NullMarked
package io.github.ziping.ooxml.opc;

import org.jspecify.annotations.NullMarked;
