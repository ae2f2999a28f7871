/** Drafts, submissions and final questions in the database. */
@NullMarked
package learning.piggyback.persistence.question;

import org.jspecify.annotations.NullMarked;
