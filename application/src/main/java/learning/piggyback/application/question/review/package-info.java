/** What reviewers do beside saving: earlier versions, expert questions, annotations. */
@NullMarked
package learning.piggyback.application.question.review;

import org.jspecify.annotations.NullMarked;
