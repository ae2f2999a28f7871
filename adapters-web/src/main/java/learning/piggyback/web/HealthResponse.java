package learning.piggyback.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.video.MediaTools;
import org.jspecify.annotations.Nullable;

/**
 * How the server is.
 *
 * @param status {@code UP} or {@code DOWN}
 * @param tools the programs it uses; none for anybody but the admin
 * @param statements for a store of learning records; for the admin, where there is one
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Health")
record HealthResponse(
    boolean success,
    boolean ok,
    String status,
    List<Tool> tools,
    @Nullable StatementsHealth statements) {

  /**
   * A program on the server's machine.
   *
   * @param message what does not work without it, or what is wrong with it
   */
  @Serdeable
  @Schema(name = "Tool")
  record Tool(String name, boolean available, @Nullable String version, @Nullable String message) {

    static Tool from(MediaTools.Tool tool) {
      return new Tool(
          tool.name(),
          !tool.isMissing(),
          tool.version().orElse(null),
          tool.isMissing() ? tool.purpose() : tool.warning().orElse(null));
    }
  }

  static HealthResponse of(
      boolean up, List<MediaTools.Tool> tools, Optional<StatementsHealth> statements) {
    return new HealthResponse(
        up,
        up,
        up ? "UP" : "DOWN",
        tools.stream().map(Tool::from).toList(),
        statements.orElse(null));
  }
}
