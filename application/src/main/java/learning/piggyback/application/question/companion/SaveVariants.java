package learning.piggyback.application.question.companion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.companion.BaseQuestions;
import learning.piggyback.domain.question.companion.SegmentKey;
import learning.piggyback.domain.question.companion.SegmentVariants;
import learning.piggyback.domain.question.companion.SentVariants;
import learning.piggyback.domain.question.companion.Variant;
import learning.piggyback.domain.question.companion.VariantProblem;
import learning.piggyback.domain.question.companion.VariantSlot;
import learning.piggyback.domain.video.VideoId;

/** Keeps what adults write as companions' variants, and has others written. */
public final class SaveVariants {

  /** Segments that are written for in one go: nobody waits for minutes. */
  public static final int MOST_SEGMENTS = 12;

  private final VariantBook book;
  private final ComposeVariants composeVariants;

  public SaveVariants(VariantBook book, ComposeVariants composeVariants) {
    this.book = book;
    this.composeVariants = composeVariants;
  }

  /**
   * Variants that shall be written.
   *
   * @param companions empty for all
   * @param types empty for all that the segment has
   * @param isReplacing whether those that are there are written anew
   */
  public record Order(
      SegmentKey segment, Set<Companion> companions, Set<QuestionType> types, boolean isReplacing) {

    public Order {
      companions = Set.copyOf(companions);
      types = Set.copyOf(types);
    }
  }

  /**
   * What an adult wants.
   *
   * @param basedOn the version that the adult started from, 0 for none; empty to change whatever is
   *     newest
   * @param provider who shall write; empty for the default
   */
  public record Wish(
      List<SentVariants> sent,
      List<Order> orders,
      OptionalLong basedOn,
      Optional<String> provider) {

    public Wish {
      sent = List.copyOf(sent);
      orders = List.copyOf(orders);
    }
  }

  /** What is kept now, and what of the wish is not. */
  public record Saved(VariantsView view, List<VariantProblem> problems) {}

  /**
   * Saves what was sent, then has written what was ordered and saves that. Blocks while a provider
   * is asked. What others save meanwhile stays.
   *
   * @throws DomainProblem {@code CONFLICT stale_version} when {@code basedOn} is not the newest any
   *     more, {@code INVALID too_many_segments} for more than {@value #MOST_SEGMENTS} orders, and
   *     what {@code VideoAccess#visible} and {@code QuestionWriters#named} throw
   */
  public Saved save(Caller caller, VideoId video, Wish wish) {
    if (wish.orders().size() > MOST_SEGMENTS) {
      throw DomainProblem.invalid(
          "too_many_segments",
          "At most %d segments are written in one request. Please ask for the others next."
              .formatted(MOST_SEGMENTS));
    }
    VariantsView view = book.of(caller, video);
    book.requireNewest(video, wish.basedOn());
    List<VariantProblem> problems = new ArrayList<>();
    if (!wish.sent().isEmpty()) {
      VariantBook.Changed changed =
          book.change(caller, video, wish.basedOn(), merge -> wish.sent().forEach(merge::take));
      problems.addAll(changed.problems());
      view = changed.view();
    }
    if (!wish.orders().isEmpty()) {
      view = write(caller, view, wish, problems);
    }
    return new Saved(view, problems);
  }

  /** An order with what is to be written for it. */
  private record Task(Segment segment, List<VariantWish> wishes, boolean isReplacing) {}

  private VariantsView write(
      Caller caller, VariantsView view, Wish wish, List<VariantProblem> problems) {
    VideoId video = view.variants().video();
    List<Task> tasks =
        wish.orders().stream()
            .map(order -> task(order, view, problems))
            .filter(task -> !task.wishes().isEmpty())
            .toList();
    List<ComposeVariants.Composed> composed =
        composeVariants.compose(
            Optional.of(video), tasks.stream().map(Task::wishes).toList(), wish.provider());
    for (int i = 0; i < tasks.size(); i++) {
      Segment segment = tasks.get(i).segment();
      composed
          .get(i)
          .lacking()
          .forEach((slot, lack) ->
              problems.add(
                  new VariantProblem(segment, Optional.of(slot), lack.reason(), lack.message())));
    }
    if (composed.stream().allMatch(one -> one.good().isEmpty())) {
      return view;
    }
    return book.change(
            caller,
            video,
            OptionalLong.empty(),
            merge -> {
              for (int i = 0; i < tasks.size(); i++) {
                Task task = tasks.get(i);
                Map<VariantSlot, String> good = composed.get(i).good();
                task.wishes().stream()
                    .filter(one -> good.containsKey(one.slot()))
                    .forEach(one ->
                        merge.take(
                            task.segment(),
                            one.slot(),
                            variant(view, task.segment(), one, good),
                            task.isReplacing()));
              }
            })
        .view();
  }

  private static Variant variant(
      VariantsView view, Segment segment, VariantWish wish, Map<VariantSlot, String> good) {
    boolean best =
        view.bases()
            .getOrDefault(segment, BaseQuestions.NONE)
            .best()
            .equals(Optional.of(wish.slot().type()));
    return new Variant(good.getOrDefault(wish.slot(), ""), wish.base(), best);
  }

  private static Task task(Order order, VariantsView view, List<VariantProblem> problems) {
    Set<Segment> known = new HashSet<>(view.bases().keySet());
    Segment segment = order.segment().among(known);
    Map<QuestionType, Wording> bases =
        view.bases().getOrDefault(segment, BaseQuestions.NONE).wordings();
    if (bases.isEmpty()) {
      problems.add(
          new VariantProblem(
              segment, Optional.empty(), "no_question", "This part has no questions."));
    }
    Optional<SegmentVariants> there = view.variants().of(segment);
    List<VariantWish> wishes = new ArrayList<>();
    for (Companion companion : orAll(order.companions(), EnumSet.allOf(Companion.class))) {
      for (QuestionType type : orAll(order.types(), bases.keySet())) {
        VariantSlot slot = new VariantSlot(companion, type);
        Optional<Wording> base = Optional.ofNullable(bases.get(type));
        if (base.isPresent()) {
          if (order.isReplacing() || there.flatMap(saved -> saved.find(slot)).isEmpty()) {
            wishes.add(new VariantWish(slot, base.get()));
          }
        } else if (!bases.isEmpty()) {
          problems.add(
              new VariantProblem(
                  segment,
                  Optional.of(slot),
                  "no_question",
                  "This part has no question of this type."));
        }
      }
    }
    return new Task(segment, wishes, order.isReplacing());
  }

  private static <T extends Enum<T>> List<T> orAll(Set<T> chosen, Set<T> all) {
    return (chosen.isEmpty() ? all : chosen).stream().sorted().toList();
  }
}
