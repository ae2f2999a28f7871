/** The English language for the offline writer: its words, their forms and how to ask in it. */
@NullMarked
package learning.piggyback.ai.question.english;

import org.jspecify.annotations.NullMarked;
