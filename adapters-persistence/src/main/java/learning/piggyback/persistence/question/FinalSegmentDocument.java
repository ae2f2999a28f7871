package learning.piggyback.persistence.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.Segment;

@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record FinalSegmentDocument(int start, int end, List<FinalQuestionDocument> questions) {

  static FinalSegmentDocument from(FinalSegment segment) {
    return new FinalSegmentDocument(
        segment.segment().start(),
        segment.segment().end(),
        segment.questions().stream().map(FinalQuestionDocument::from).toList());
  }

  FinalSegment toDomain() {
    return new FinalSegment(
        new Segment(start, end), questions.stream().map(FinalQuestionDocument::toDomain).toList());
  }
}
