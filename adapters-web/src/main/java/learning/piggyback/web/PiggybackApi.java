package learning.piggyback.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityScheme;

/** The head of the OpenAPI document. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Piggyback",
            version = "0.1.0",
            description =
                "Turns a video into a lesson. Log in as admin, expert, parent or child to get the"
                    + " session cookie that all other routes ask for.",
            license = @License(name = "Apache-2.0")))
@SecurityScheme(
    name = PiggybackApi.SESSION,
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.COOKIE,
    paramName = "piggyback_session")
public final class PiggybackApi {

  /** The name of the security scheme. */
  public static final String SESSION = "session";

  private PiggybackApi() {}
}
