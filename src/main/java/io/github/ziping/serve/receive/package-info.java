/**
 * Takes files that a browser sends, within limits; begin with {@link io.github.ziping.serve.receive.ReceiveSite}, and with {@link
 * io.github.ziping.serve.receive.Uploads} for what all uploads have in common.
 */
@NullMarked
package io.github.ziping.serve.receive;

import org.jspecify.annotations.NullMarked;
