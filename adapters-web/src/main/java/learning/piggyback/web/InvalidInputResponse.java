package learning.piggyback.web;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A 422: the request is not of the shape that the route asks for. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "InvalidInput")
public record InvalidInputResponse(
    boolean success, String error, String message, List<Fault> detail, String requestId) {

  /**
   * One thing that is wrong with the input.
   *
   * @param loc where, such as {@code ["body", "child_id"]}
   * @param type what sort of fault, such as {@code missing}
   */
  @Serdeable
  @Schema(name = "InputFault")
  public record Fault(List<String> loc, String msg, String type) {

    public static Fault missing(String... loc) {
      return new Fault(List.of(loc), "Field required", "missing");
    }

    public static Fault wrongType(String message, String... loc) {
      return new Fault(List.of(loc), message, "type_error");
    }
  }
}
