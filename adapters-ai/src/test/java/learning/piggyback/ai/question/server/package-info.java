/** A server that speaks the protocols of the providers, for tests and benchmarks. */
@NullMarked
package learning.piggyback.ai.question.server;

import org.jspecify.annotations.NullMarked;
