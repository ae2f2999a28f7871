/** Questions written by a model: what it is asked, and what is taken of its answers. */
@NullMarked
package learning.piggyback.ai.question.model;

import org.jspecify.annotations.NullMarked;
