/** Generation, review and delivery of questions over HTTP and WebSocket. */
@NullMarked
package learning.piggyback.web.question;

import org.jspecify.annotations.NullMarked;
