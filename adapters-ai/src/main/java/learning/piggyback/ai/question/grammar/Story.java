package learning.piggyback.ai.question.grammar;

import java.time.Duration;
import java.util.List;
import learning.piggyback.domain.question.Evidence;
import learning.piggyback.domain.video.Cue;

/**
 * A transcript that has been read.
 *
 * @param cues those that the words' indexes name
 * @param clauses of all its sentences, in order
 */
public record Story(List<Cue> cues, List<Sentence> sentences, List<Clause> clauses) {

  public Story {
    cues = List.copyOf(cues);
    sentences = List.copyOf(sentences);
    clauses = List.copyOf(clauses);
  }

  public List<Clause> current() {
    return clauses.stream().filter(clause -> clause.sentence().current()).toList();
  }

  /** The cues of a clause's sentence. */
  public Evidence evidence(Sentence sentence) {
    int first = sentence.words().getFirst().cue();
    int last = sentence.words().getLast().cue();
    Duration end = cues.get(last).end();
    for (int i = first; i < last; i++) {
      end = end.compareTo(cues.get(i).end()) < 0 ? cues.get(i).end() : end;
    }
    return new Evidence(cues.get(first).start(), end, Text.capital(Text.join(sentence.words())));
  }
}
