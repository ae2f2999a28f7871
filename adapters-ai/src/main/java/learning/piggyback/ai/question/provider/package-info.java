/** Connections to the services that have models. */
@NullMarked
package learning.piggyback.ai.question.provider;

import org.jspecify.annotations.NullMarked;
