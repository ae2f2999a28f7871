package learning.piggyback.web;

import static learning.piggyback.web.PolicyVisitor.CHILD;
import static learning.piggyback.web.PolicyVisitor.CHILD2;
import static learning.piggyback.web.PolicyVisitor.EXPERT;
import static learning.piggyback.web.PolicyVisitor.EXPERT2;
import static learning.piggyback.web.PolicyVisitor.NOBODY;
import static learning.piggyback.web.PolicyVisitor.PARENT;
import static learning.piggyback.web.PolicyVisitor.PARENT2;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import learning.piggyback.application.Samples;
import learning.piggyback.application.World;
import learning.piggyback.application.video.IngestVideo;
import learning.piggyback.application.video.VideoSource;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.account.PersonName;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.question.companion.CompanionVariants;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.VideoId;

/** The people and things of the policy, and the names that the table calls them by. */
final class PolicyCast {

  /**
   * Something that belongs to somebody.
   *
   * @param name as the table writes it
   * @param nothing what stands in its place when it does not exist
   * @param owners who may know of it
   */
  record Thing(String name, String nothing, Set<PolicyVisitor> owners) {

    private static Thing of(String name, String nothing, PolicyVisitor... owners) {
      return new Thing(name, nothing, EnumSet.of(PolicyVisitor.ADMIN, owners));
    }
  }

  static final List<Thing> THINGS =
      List.of(
          Thing.of("<zoe>", "<no-child>", CHILD, PARENT, EXPERT),
          Thing.of("<lee>", "<no-child>", EXPERT),
          Thing.of("<ned>", "<no-child>", PARENT, EXPERT),
          Thing.of("<max>", "<no-child>", CHILD2, PARENT2, EXPERT2),
          Thing.of("<tilly>", "<no-video>", CHILD, PARENT, EXPERT),
          Thing.of("<otto>", "<no-video>", CHILD2, PARENT2, EXPERT2),
          Thing.of("<spare>", "<no-video>"),
          Thing.of("<ann>", "<no-expert>", CHILD, PARENT, EXPERT),
          Thing.of("<bob>", "<no-expert>", CHILD2, PARENT2, EXPERT2),
          Thing.of("<smith>", "<no-parent>", CHILD, PARENT, EXPERT),
          Thing.of("<jones>", "<no-parent>", CHILD2, PARENT2, EXPERT2),
          Thing.of("<ingestion>", "<no-ingestion>"));

  private static final Set<PolicyVisitor> OF_FIRST = EnumSet.of(CHILD, PARENT, EXPERT);
  private static final Set<PolicyVisitor> OF_SECOND = EnumSet.of(CHILD2, PARENT2, EXPERT2);

  /** Access codes are shown to those whose they are, and to nobody else after they were made. */
  private static final Map<String, PolicyVisitor> CODES =
      Map.of(
          "code-of-ann", EXPERT,
          "code-of-smith", PARENT,
          "code-of-bob", EXPERT2,
          "code-of-jones", PARENT2);

  private static final List<String> WORDS_OF_FIRST =
      List.of(
          "Zoe-first",
          "Lee-first",
          "Ned-first",
          "Smith-first",
          "Title-first",
          "Question-first",
          "Said-first");

  private static final List<String> WORDS_OF_SECOND =
      List.of("Max-second", "Jones-second", "Title-second", "Question-second", "Said-second");

  private static final Pattern NAME = Pattern.compile("<([a-z-]+)>");
  private static final Instant THEN = Instant.parse("2026-01-01T09:00:00Z");

  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Map<MediaKey, byte[]> media = new LinkedHashMap<>();
  private final World world;

  PolicyCast(World world) {
    this.world = world;
    ids.put("admin-password", InMemoryServer.ADMIN_PASSWORD);
    ids.put("no-child", "000000");
    ids.put("no-video", "no-video");
    ids.put("no-expert", "no-expert");
    ids.put("no-parent", "no-parent");
    ids.put("no-ingestion", "00000000-0000-4000-8000-000000000000");
    family("ann", "smith", "Smith-first");
    family("bob", "jones", "Jones-second");
    Child zoe = child("zoe", "Zoe-first", "ann", Optional.of("smith"));
    child("lee", "Lee-first", "ann", Optional.empty());
    Child ned = child("ned", "Ned-first", "ann", Optional.of("smith"));
    Child max = child("max", "Max-second", "bob", Optional.of("jones"));
    world.childProfiles.deactivate(Actor.SYSTEM, ned.id());
    video("tilly", Optional.of("ann"), "first");
    video("otto", Optional.of("bob"), "second");
    Job ingestion = video("spare", Optional.empty(), "third");
    ids.put("ingestion", ingestion.id().value().toString());
    attempt(zoe, "tilly", "first");
    attempt(max, "otto", "second");
    world.onTheSource("Tilly finds a red lantern. She carries it home.");
  }

  /** Puts media files back that a request removed: unlike rows, nobody else does. */
  void restoreMedia() {
    media.forEach((key, bytes) -> {
      if (world.media.stat(key).isEmpty()) {
        world.media.put(key, new ByteArrayInputStream(bytes));
      }
    });
  }

  private void keepMedia(VideoId video) {
    MediaFolder folder = world.videos.find(video).orElseThrow().folder();
    for (MediaKey key : world.media.list(folder)) {
      try (InputStream in = world.media.open(key, 0, world.media.stat(key).orElseThrow().size())) {
        media.put(key, in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The text with ids for names in angle brackets. */
  String fillIn(String text) {
    return NAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(idOf(found.group(1))));
  }

  String idOf(String name) {
    String id = ids.get(name);
    if (id == null) {
      throw new IllegalArgumentException("Nobody is called " + name + "; known: " + ids.keySet());
    }
    return id;
  }

  /**
   * Words that stand in nothing but what the visitor must not read, unless it proves to be more.
   */
  List<String> wordsNotFor(PolicyVisitor visitor) {
    List<String> words = new ArrayList<>();
    if (visitor == NOBODY || OF_SECOND.contains(visitor)) {
      words.addAll(WORDS_OF_FIRST);
    }
    if (visitor == NOBODY || OF_FIRST.contains(visitor)) {
      words.addAll(WORDS_OF_SECOND);
    }
    CODES.forEach((name, owner) -> {
      if (visitor != owner) {
        words.add(idOf(name));
      }
    });
    return words;
  }

  /** Children's names, what they were asked, and codes: nothing that a log may hold. */
  List<String> wordsNotForLogs() {
    List<String> words =
        new ArrayList<>(
            List.of(
                "Zoe-first",
                "Lee-first",
                "Ned-first",
                "Max-second",
                "Question-first",
                "Question-second",
                InMemoryServer.ADMIN_PASSWORD));
    CODES.keySet().forEach(name -> words.add(idOf(name)));
    return words;
  }

  private void family(String expert, String parent, String parentName) {
    ids.put(expert, expert);
    ids.put(parent, parent);
    ids.put("code-of-" + expert, world.expert(expert));
    ids.put(
        "code-of-" + parent,
        world
            .parentAccounts
            .create(
                Actor.SYSTEM,
                new ParentId(parent),
                new PersonName(parentName),
                Optional.of(new ExpertId(expert)))
            .accessCode());
  }

  private Child child(String name, String firstName, String expert, Optional<String> parent) {
    Child child = world.child(firstName, Optional.of(expert), parent);
    ids.put(name, child.id().value());
    return child;
  }

  private Job video(String id, Optional<String> expert, String whose) {
    String url = "https://www.youtube.com/watch?v=" + id;
    VideoId video = new VideoId(id);
    world.source.with(
        url,
        new VideoSource.Description(
            video, url, "Title-" + whose, Duration.ofSeconds(60), Optional.empty()),
        "Said-" + whose + " in the video. She carries it home.");
    Job ingestion = world.submitJob.submit(IngestVideo.request(url, true));
    world.runJobs();
    keepMedia(video);
    ids.put(id, world.note(ingestion, IngestVideo.VIDEO_ID));
    expert.ifPresent(owner -> {
      world.assign(video, owner);
      world.submissions.put(Samples.submitted(id, Samples.draft(0, 9, 2)));
      world.finals.save(Samples.finals(id, 0, List.of(Samples.finalQuestion("Question-" + whose))));
      world.variants.save(
          new CompanionVariants(new VideoId(id), List.of(), "admin", world.clock.instant(), 0));
    });
    return ingestion;
  }

  private void attempt(Child child, String video, String whose) {
    world.attempts.save(
        Samples.attempt(
            "session-" + whose,
            child.id().value(),
            video,
            THEN,
            List.of(Samples.reply("Question-" + whose, AnswerStatus.CORRECT))));
  }
}
