/**
 * Writes forms as data: {@link io.github.ziping.write.export.JsonWriter} as the contract's JSON, {@link
 * io.github.ziping.write.export.CsvWriter} as a table for spreadsheets; nothing is computed. {@link
 * io.github.ziping.write.export.Origin} says where a form was read from.
 */
@NullMarked
package io.github.ziping.write.export;

import org.jspecify.annotations.NullMarked;
