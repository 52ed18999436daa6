/**
 * Made-up forms of made-up offices: layouts put together from words and shapes seen in the field, each with what a person
 * reads in it. Shares no code with the reader: {@link io.github.ziping.testing.madeup.MadeUpForm} draws, with a class for each
 * block and shape, what {@link io.github.ziping.testing.madeup.Project} says; {@link io.github.ziping.testing.madeup.Drawn} says what stands where, {@link io.github.ziping.testing.madeup.Judged} compares.
 */
package io.github.ziping.testing.madeup;
