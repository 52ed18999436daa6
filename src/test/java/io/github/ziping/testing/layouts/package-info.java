/** Makes the workbooks of {@code src/test/resources/layouts} with POI and by hand, without any of the product's writers. */
package io.github.ziping.testing.layouts;
