/**
 * Zip and XML, the bytes of a workbook: own readers and writers, since reading and streaming sheets is what this
 * product is for.
 *
 * <p>For reading: {@link io.github.ziping.ooxml.ZipArchive}, {@code PartInflater}, {@link
 * io.github.ziping.ooxml.XmlScanner}; sizes are counted while inflating, so that no file grows without bounds. For
 * writing: {@link io.github.ziping.ooxml.XmlBuffer} and {@link io.github.ziping.ooxml.ZipBuilder}, which takes parts
 * that are deflated already, and {@link io.github.ziping.ooxml.CompressedPartWriter}, for parts that no memory need hold. {@link io.github.ziping.ooxml.Workbook} and {@link io.github.ziping.ooxml.Sheet} are what
 * every kind of workbook looks like to a reader; how parts form a package is said in {@code ooxml.opc}, how an {@code
 * .xlsx} is read in {@code ooxml.xlsx}; both stand on this package.
 *
 * <p>Plain Java: neither POI nor XMLBeans is loaded on the way of most files. Knows no word of the form.
 */
@NullMarked
package io.github.ziping.ooxml;

import org.jspecify.annotations.NullMarked;
