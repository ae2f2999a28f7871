package learning.piggyback.ai.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.SegmentMaterial;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.check.AgeBand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of sentence is asked. */
final class QuestionTypesTest {

  private static final OfflineQuestionWriter WRITER = new OfflineQuestionWriter(AgeBand.DEFAULT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CHARACTER | The old fox found a red hat. | Who found a red hat? | the old fox
          CHARACTER | The girls were running to the river. | Who was running to the river? | the girls
          CHARACTER | "Come with me," said the bear. | Who said "Come with me"? | the bear
          SETTING | The mouse lived in a tiny hole. | Where did the mouse live? | in a tiny hole
          SETTING | There was an old man in the cottage. | Where was the old man? | in the cottage
          SETTING | Anna went back to the village. | Where did Anna go? | to the village
          SETTING | Two owls sit in the tree. | Where do two owls sit? | in the tree
          FEELING | The boy was sad when his kite broke. | How did the boy feel when his kite broke? | sad
          FEELING | The wolf jumped with joy. | How did the wolf feel? | happy
          FEELING | The queen grew very angry. | How did the queen feel? | angry
          ACTION | Grandpa gave Tilly a red kite. | What did Grandpa give Tilly? | a red kite
          ACTION | The king asked the boy to fetch some water. | What did the king ask the boy to do? | fetch some water
          ACTION | The cat was eating a fish. | What was the cat doing? | eating a fish
          ACTION | The next day Mia baked a cake. | What did Mia do the next day? | baked a cake
          CAUSAL | The bird cried because it could not find its nest. | Why did the bird cry? | the bird could not find its nest
          CAUSAL | The hen ran to the barn to warn the ducks. | Why did the hen run to the barn? | to warn the ducks
          CAUSAL | The bear was tired, so he slept in the cave. | Why did the bear sleep in the cave? | the bear was tired
          CAUSAL | Fearing the storm, the boy ran home. | Why did the boy run home? | he feared the storm
          CAUSAL | The cat was hungry. She ate the fish. | Why did the cat eat the fish? | the cat was hungry
          ACTION | 'I will help you to find the red ball in the garden,' said the mouse. | What did the mouse say? | "I will help you to find the red ball in the garden"
          ACTION | Today Grandpa gives Tilly a red kite. | What does Grandpa give Tilly? | a red kite
          ACTION | The girl saw that the door was open. | What did the girl see? | that the door was open
          SETTING | In the barn lived an old owl. | Where did the old owl live? | in the barn
          FEELING | The boy began to cry. | How did the boy feel? | sad
          CHARACTER | The king, who was tired, built a house. | Who built a house? | the king
          CAUSAL | The boy could not sleep because the dog barked. | Why couldn't the boy sleep? | the dog barked
          OUTCOME | When the mouse pulled the rope, the bell fell on the floor. | What happened when the mouse pulled the rope? | the bell fell on the floor
          OUTCOME | The goat pushed the door. Then the wolf ran into the forest. | What happened after the goat pushed the door? | the wolf ran into the forest
          PREDICTION | Mia found a seed. She decided to plant a tree. | What do you think Mia will do next? | plant a tree
          """)
  void sentenceShouldBeAsked(QuestionType type, String text, String question, String answer) {
    Optional<Candidate> candidate = candidate(type, text);

    assertThat(candidate.map(Candidate::question)).contains(question);
    assertThat(candidate.map(Candidate::answer)).contains(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FEELING | The old fox found a red hat.
          CAUSAL | The old fox found a red hat.
          SETTING | The old fox found a red hat.
          PREDICTION | The old fox found a red hat.
          CHARACTER | The rain fell on the roof.
          FEELING | The boy was not sad.
          ACTION | I found a red hat.
          CAUSAL | The boy wanted to learn a song.
          SETTING | The girl was in a hurry.
          CHARACTER | If the fox found a hat, he would be glad.
          CHARACTER | They said that the fox had found a hat.
          ACTION | Did the fox find a hat?
          CHARACTER | The fox never found the hat.
          OUTCOME | The boy nearly fell. Then he laughed at the cat.
          CAUSAL | The man gave the girl some bread to eat.
          CHARACTER | 'The fox found a hat,' said somebody.
          """)
  void unsupportedTypeShouldBeLeftOut(QuestionType type, String text) {
    assertThat(candidate(type, text).map(Candidate::question)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SETTING | The mouse lived in a tiny hole. | a tiny hole
          SETTING | The mouse lived in a tiny hole. | hole
          CHARACTER | The old fox found a red hat. | old fox
          FEELING | The queen grew very angry. | mad
          CAUSAL | The hen ran to the barn to warn the ducks. | warn the ducks
          CAUSAL | The bear was tired, so he slept in the cave. | tired
          ACTION | The next day Mia baked a cake. | bake a cake
          """)
  void shorterAnswersShouldBeAccepted(QuestionType type, String text, String accepted) {
    assertThat(candidate(type, text).orElseThrow().acceptedAnswers()).contains(accepted);
  }

  private static Optional<Candidate> candidate(QuestionType type, String text) {
    SegmentOutcome outcome =
        WRITER.write(
            new SegmentMaterial("", new Segment(0, 59), Stories.cues(text), List.of(), List.of()),
            CallMeter.unbooked());
    return outcome instanceof SegmentOutcome.Written done
        ? done.candidates().stream().filter(one -> one.type() == type).findFirst()
        : Optional.empty();
  }
}
