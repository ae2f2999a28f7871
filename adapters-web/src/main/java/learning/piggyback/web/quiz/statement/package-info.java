/** What the admin sees of statements on their way to a store of learning records. */
@NullMarked
package learning.piggyback.web.quiz.statement;

import org.jspecify.annotations.NullMarked;
