package learning.piggyback.ai.question.companion;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.request.ResponseFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.ai.question.model.ModelQuestionWriters;
import learning.piggyback.ai.question.model.OwnWords;
import learning.piggyback.ai.question.provider.CallFault;
import learning.piggyback.ai.question.provider.ModelCaller;
import learning.piggyback.ai.question.provider.Reply;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.companion.VariantWish;
import learning.piggyback.application.question.companion.VariantWriter;
import learning.piggyback.application.question.companion.VariantsWritten;
import learning.piggyback.domain.question.SegmentOutcome.Failed;
import learning.piggyback.domain.question.check.AgeBand;

/** Has a model put the questions of a segment in the companions' words, all in one call. */
final class LangChainVariantWriter implements VariantWriter {

  private static final Failed UNREADABLE =
      new Failed("invalid_json", "The model's answer is not of the shape that was asked for.");

  private final String provider;
  private final int concurrency;
  private final Optional<ResponseFormat> format;
  private final ModelCaller caller;
  private final VariantPrompts prompts;
  private final VariantReader reader;

  LangChainVariantWriter(ModelQuestionWriters.Connection service, AgeBand ages) {
    this.provider = service.configuration().name();
    this.concurrency = service.configuration().concurrency();
    this.format =
        service.configuration().schema() ? Optional.of(VariantPrompts.FORMAT) : Optional.empty();
    this.caller = service.caller();
    this.prompts = new VariantPrompts(ages);
    this.reader = new VariantReader(new OwnWords(prompts.ownWords()));
  }

  @Override
  public String provider() {
    return provider;
  }

  @Override
  public Optional<String> unavailable() {
    return Optional.empty();
  }

  @Override
  public int concurrency() {
    return concurrency;
  }

  /** Asks once more after a refusal, politely, and after an answer that cannot be read. */
  @Override
  public VariantsWritten write(List<VariantWish> wishes, CallMeter meter) {
    List<ChatMessage> messages = prompts.messages(wishes, false);
    Optional<Failed> before = Optional.empty();
    while (true) {
      Failed failed;
      List<ChatMessage> next;
      switch (caller.ask(messages, format, meter)) {
        case Reply.Stopped stopped -> {
          return new VariantsWritten.None(stopped.insteadOf(before));
        }
        case Reply.Faulted(CallFault fault) -> {
          failed = fault.failed();
          next = mayHelp(fault) ? prompts.messages(wishes, true) : List.of();
        }
        case Reply.Said said -> {
          switch (reader.read(said, wishes)) {
            case VariantReader.Variants(var questions) -> {
              return new VariantsWritten.Some(questions, Map.of());
            }
            case VariantReader.Declined() -> {
              failed = caller.declined().failed();
              next = prompts.messages(wishes, true);
            }
            case VariantReader.Unreadable(String fault) -> {
              failed = UNREADABLE;
              next = VariantPrompts.mended(messages, said.text(), fault);
            }
          }
        }
      }
      if (before.isPresent() || next.isEmpty()) {
        return new VariantsWritten.None(failed);
      }
      before = Optional.of(failed);
      messages = next;
    }
  }

  private static boolean mayHelp(CallFault fault) {
    return switch (fault.kind()) {
      case DECLINED, EMPTY -> true;
      case TOO_LONG, BUSY, NO_CREDIT, MISCONFIGURED, NOT_TAKEN, DOWN, RESTING -> false;
    };
  }
}
