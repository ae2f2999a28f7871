package learning.piggyback.ai.question.model;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.request.ResponseFormat;
import java.util.List;
import java.util.Optional;
import learning.piggyback.ai.question.model.AnswerReader.Read;
import learning.piggyback.ai.question.model.Prompts.Manner;
import learning.piggyback.ai.question.provider.CallFault;
import learning.piggyback.ai.question.provider.ModelCaller;
import learning.piggyback.ai.question.provider.Reply;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.SegmentOutcome.Failed;

/**
 * One exchange with a model: asks plainly, politely after a refusal, without pictures after another
 * one or an empty answer, shorter when it was too long, and once more when an answer could not be
 * used.
 */
final class Dialogue {

  private static final int PREVIEW = 300;

  private sealed interface Step {
    record End(SegmentOutcome outcome) implements Step {}

    /**
     * @param otherwise how it ends when there are no calls left
     */
    record Again(List<ChatMessage> messages, Failed otherwise) implements Step {}
  }

  private final ModelCaller caller;
  private final Optional<ResponseFormat> format;
  private final OwnWords ownWords;
  private final CallMeter meter;
  private final Assignment assignment;

  private ShownMaterial shown;
  private Manner manner = Manner.PLAIN;
  private boolean isShortened;
  private boolean isMended;

  Dialogue(
      ModelCaller caller,
      Optional<ResponseFormat> format,
      OwnWords ownWords,
      CallMeter meter,
      Assignment assignment,
      ShownMaterial shown) {
    this.caller = caller;
    this.format = format;
    this.ownWords = ownWords;
    this.meter = meter;
    this.assignment = assignment;
    this.shown = shown;
  }

  SegmentOutcome hold() {
    Optional<Failed> otherwise = Optional.empty();
    List<ChatMessage> messages = assignment.messages(shown, manner);
    while (true) {
      Step step =
          switch (caller.ask(messages, format, meter)) {
            case Reply.Stopped stopped -> new Step.End(stopped.insteadOf(otherwise));
            case Reply.Faulted(CallFault fault) -> afterFault(fault);
            case Reply.Said said -> afterWords(messages, said);
          };
      switch (step) {
        case Step.End(SegmentOutcome outcome) -> {
          return outcome;
        }
        case Step.Again(List<ChatMessage> next, Failed failed) -> {
          messages = next;
          otherwise = Optional.of(failed);
        }
      }
    }
  }

  private Step afterFault(CallFault fault) {
    boolean isAskedAgain =
        switch (fault.kind()) {
          case DECLINED -> soften();
          case EMPTY -> leavePicturesOut() || soften();
          case TOO_LONG -> shorten();
          case BUSY, NO_CREDIT, MISCONFIGURED, NOT_TAKEN, DOWN, RESTING -> false;
        };
    return isAskedAgain
        ? new Step.Again(assignment.messages(shown, manner), fault.failed())
        : new Step.End(fault.failed());
  }

  private Step afterWords(List<ChatMessage> messages, Reply.Said said) {
    return switch (AnswerReader.read(said.text(), said.cutOff())) {
      case Read.Declined() -> afterFault(caller.declined());
      case Read.Unreadable(String fault) -> mend(messages, said, fault, unreadable(said));
      case Read.Proposals proposals -> {
        Assignment.Judged judged = assignment.judge(proposals, shown);
        yield judged.candidates().isEmpty()
            ? mend(messages, said, judged.fault(), assignment.undone())
            : new Step.End(new SegmentOutcome.Written(judged.candidates()));
      }
    };
  }

  private Step mend(List<ChatMessage> messages, Reply.Said said, String fault, Failed otherwise) {
    if (isMended) {
      return new Step.End(otherwise);
    }
    isMended = true;
    return new Step.Again(Prompts.mended(messages, said.text(), fault), otherwise);
  }

  private Failed unreadable(Reply.Said said) {
    return new Failed(
        "invalid_json",
        said.cutOff()
            ? "The model's answer was cut off."
            : "The model's answer is not of the shape that was asked for.",
        ownWords.repeats(said.text())
            ? Optional.empty()
            : Optional.of(CleanText.cut(CleanText.of(said.text()), PREVIEW)));
  }

  private boolean soften() {
    if (manner == Manner.PLAIN) {
      manner = Manner.POLITE;
      return true;
    }
    return leavePicturesOut();
  }

  private boolean leavePicturesOut() {
    if (shown.pictures().isEmpty() || !shown.hasWords()) {
      return false;
    }
    shown = shown.withoutPictures();
    manner = Manner.WITHOUT_PICTURES;
    return true;
  }

  private boolean shorten() {
    if (isShortened || !shown.hasWords()) {
      return false;
    }
    isShortened = true;
    shown = shown.shortened();
    return true;
  }
}
