/**
 * The bytes of an xlsx: zip, XML, shared strings, styles. Knows no word of the form.
 */
@NullMarked
package io.github.ziping.ooxml;

import org.jspecify.annotations.NullMarked;
