package learning.piggyback.ai.question.grammar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import learning.piggyback.domain.video.Cue;

/**
 * Finds sentences where captions have no punctuation: at pauses, and where a new subject with its
 * verb begins behind a statement that is complete.
 */
final class CaptionSentences {

  private static final Duration PAUSE = Duration.ofMillis(1200);
  private static final Set<String> OPENERS =
      Set.of(
          "then",
          "suddenly",
          "finally",
          "next",
          "one_day",
          "once_upon_a_time",
          "one_morning",
          "the_next_day",
          "the_next_morning",
          "at_last",
          "one_night",
          "later",
          "today",
          "yesterday",
          "soon",
          "meanwhile",
          "now",
          "in_the_end",
          "after_that",
          "one_evening");

  private final Lexicon lexicon;
  private final List<Cue> cues;
  private final Set<String> names;

  CaptionSentences(Lexicon lexicon, List<Cue> cues, Set<String> names) {
    this.names = names;
    this.lexicon = lexicon;
    this.cues = cues;
  }

  List<List<Word>> split(List<Word> words) {
    List<Word> tagged = new Tagger(lexicon, false, names).tag(words);
    Sentence all = new Sentence(0, true, tagged);
    Chunker chunker = new Chunker(all, lexicon);
    List<List<Word>> sentences = new ArrayList<>();
    int start = 0;
    boolean finite = false;
    for (int i = 1; i < tagged.size(); i++) {
      finite |= tagged.get(i - 1).tag().finite() || tagged.get(i - 1).tag().auxiliary();
      boolean ends =
          pause(tagged.get(i - 1), tagged.get(i))
              || tagged.get(i - 1).is(Tag.STOP)
              || ((finite || tagged.get(i - 1).cue() != tagged.get(i).cue())
                  && (opener(tagged, i) || subject(all, chunker, i)));
      if (ends && i > start) {
        sentences.add(words.subList(start, i));
        start = i;
        finite = false;
      }
    }
    if (start < words.size()) {
      sentences.add(words.subList(start, words.size()));
    }
    return sentences;
  }

  private boolean pause(Word before, Word after) {
    return before.cue() != after.cue()
        && cues.get(after.cue()).start().minus(cues.get(before.cue()).end()).compareTo(PAUSE) > 0;
  }

  private static boolean opener(List<Word> words, int i) {
    return OPENERS.contains(words.get(i).key())
        && (i == 0 || (!words.get(i - 1).is(Tag.AND) && !words.get(i - 1).is(Tag.SUB)));
  }

  private boolean subject(Sentence all, Chunker chunker, int i) {
    Word before = all.word(i - 1);
    boolean complete =
        before.tag().nominal()
            || before.is(Tag.OBJECT)
            || before.is(Tag.SELF)
            || before.is(Tag.ADJ)
            || before.is(Tag.ADV)
            || before.is(Tag.PARTICIPLE)
            || (all.at(i, Tag.PRONOUN)
                && before.tag().finite()
                && !lexicon.on("verb-groups.say", lexicon.base(before.key()).orElse("")));
    boolean begins =
        all.at(i, Tag.DET)
            || all.at(i, Tag.POSS)
            || all.at(i, Tag.PRONOUN)
            || (all.at(i, Tag.NAME) && !before.is(Tag.NAME))
            || all.at(i, Tag.THERE);
    if (!complete
        || !begins
        || (before.is(Tag.ADV) && OPENERS.contains(before.key()))
        || before.key().matches("named|called")) {
      return false;
    }
    if (all.at(i, Tag.THERE)) {
      return all.at(i + 1, Tag.BE);
    }
    return chunker.nouns(i).filter(chunk -> verbal(all, chunk.to())).isPresent();
  }

  private boolean verbal(Sentence all, int i) {
    int at = i;
    while (all.at(at, Tag.ADV)) {
      at++;
    }
    if (at >= all.size()) {
      return false;
    }
    boolean one = all.key(i - 1).matches("he|she|it");
    if (one && all.at(at, Tag.BASE)) {
      return false;
    }
    Set<Tag> can = lexicon.tags(all.key(at));
    return can.contains(Tag.PAST)
        || can.contains(Tag.BE)
        || can.contains(Tag.MODAL)
        || can.contains(Tag.HAVE)
        || can.contains(Tag.DO)
        || all.word(at).tag().finite();
  }
}
