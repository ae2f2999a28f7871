package learning.piggyback.web.account.login;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.web.account.ExpertName;
import learning.piggyback.web.account.ParentName;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in.
 *
 * @param ok the same as {@code success}
 * @param redirect the page to begin with
 * @param expert for an expert
 * @param parent for a parent, and for the family of one
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionResponse(
    boolean success,
    boolean ok,
    @Schema(
            type = "string",
            allowableValues = {"admin", "expert", "parent", "child"})
        String role,
    String name,
    String redirect,
    @Nullable ExpertName expert,
    @Nullable ParentName parent) {

  static SessionResponse of(Caller caller, String name) {
    return switch (caller) {
      case Caller.Admin _ ->
          new SessionResponse(true, true, caller.role(), name, "/admin", null, null);
      case Caller.Expert(var id) ->
          new SessionResponse(
              true,
              true,
              caller.role(),
              name,
              "/expert-preview",
              new ExpertName(id.value(), name),
              null);
      case Caller.Parent(var id) ->
          new SessionResponse(
              true,
              true,
              caller.role(),
              name,
              "/expert-preview",
              null,
              new ParentName(id.value(), name));
      case Caller.Family(var id) ->
          new SessionResponse(
              true, true, caller.role(), name, "/", null, new ParentName(id.value(), name));
    };
  }
}
