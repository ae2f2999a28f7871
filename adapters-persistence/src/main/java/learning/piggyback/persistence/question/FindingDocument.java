package learning.piggyback.persistence.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import learning.piggyback.domain.question.Check;
import learning.piggyback.domain.question.Finding;

@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record FindingDocument(String check, String reason) {

  static FindingDocument from(Finding finding) {
    return new FindingDocument(finding.check().name(), finding.reason());
  }

  Finding toDomain() {
    return new Finding(Check.valueOf(check), reason);
  }
}
