/** What a proposed question is checked for before an adult sees it. */
@NullMarked
package learning.piggyback.domain.question.check;

import org.jspecify.annotations.NullMarked;
