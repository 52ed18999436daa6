/**
 * Builds what users unpack and install, from the finished jar: {@code mvn -Pdist package} runs {@link
 * io.github.ziping.dist.Distribution}. Reading order: {@code Distribution}, {@code Folder}, {@code RuntimeImage},
 * {@code WarmArchives}, {@code Archives}, {@code DebianPackage}. It knows nothing of what the program does: launchers and texts
 * are in {@code src/dist}. Why it is so: docs/decisions/057 and 058.
 */
@NullMarked
package io.github.ziping.dist;

import org.jspecify.annotations.NullMarked;
