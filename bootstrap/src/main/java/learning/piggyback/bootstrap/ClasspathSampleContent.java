package learning.piggyback.bootstrap;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import learning.piggyback.application.demo.SampleContent;
import learning.piggyback.domain.question.SegmentReview;

/** The sample lesson that is packed into the product, under {@code sample/}. */
@Singleton
final class ClasspathSampleContent implements SampleContent {

  private final SampleDocument.Lesson lesson;
  private final SampleDocument.Questions questions;

  ClasspathSampleContent(JsonMapper json) {
    this.lesson = read(json, "lesson.json", SampleDocument.Lesson.class);
    this.questions = read(json, "questions.json", SampleDocument.Questions.class);
  }

  @Override
  public String title() {
    return lesson.title();
  }

  @Override
  public String licence() {
    return lesson.license();
  }

  @Override
  public Duration duration() {
    return Duration.ofMillis(Math.round(lesson.durationSeconds() * 1000));
  }

  @Override
  public InputStream video() {
    return open(lesson.video());
  }

  @Override
  public InputStream thumbnail() {
    return open(lesson.thumbnail());
  }

  @Override
  public InputStream subtitles() {
    return open(lesson.subtitles());
  }

  @Override
  public List<SegmentReview> questions() {
    return questions.segments().stream().map(SampleDocument.Segment::toDomain).toList();
  }

  private static <T> T read(JsonMapper json, String name, Class<T> type) {
    try (InputStream stream = open(name)) {
      return Objects.requireNonNull(json.readValue(stream, type), name);
    } catch (IOException e) {
      throw new UncheckedIOException("the packed sample lesson cannot be read", e);
    }
  }

  private static InputStream open(String name) {
    InputStream stream = ClasspathSampleContent.class.getResourceAsStream("/sample/" + name);
    if (stream == null) {
      throw new IllegalStateException("sample/" + name + " is not packed");
    }
    return stream;
  }
}
