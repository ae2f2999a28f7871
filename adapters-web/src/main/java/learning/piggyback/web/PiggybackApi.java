package learning.piggyback.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityScheme;

/** The head of the OpenAPI document, whose routes are read off the controllers when compiled. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Piggyback",
            version = "0.1.0",
            description =
                "Turns a video into a lesson. Log in as admin, expert, parent or child to get the"
                    + " session cookie that all other routes ask for.",
            license =
                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
@SecurityScheme(
    name = PiggybackApi.ADMIN,
    description = "The session after POST /api/admin/verify-access",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.COOKIE,
    paramName = PiggybackApi.COOKIE)
@SecurityScheme(
    name = PiggybackApi.EXPERT,
    description = "The session after POST /api/expert/login with an expert's code",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.COOKIE,
    paramName = PiggybackApi.COOKIE)
@SecurityScheme(
    name = PiggybackApi.PARENT,
    description = "The session after POST /api/expert/login with a parent's code",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.COOKIE,
    paramName = PiggybackApi.COOKIE)
@SecurityScheme(
    name = PiggybackApi.CHILD,
    description = "The session after POST /api/learners/parents/login: a family's children",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.COOKIE,
    paramName = PiggybackApi.COOKIE)
@SecurityScheme(
    name = PiggybackApi.METRICS,
    description = "The token of PIGGYBACK_METRICS_TOKEN",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer")
public final class PiggybackApi {

  /** The roles, each a security scheme: an operation names those that may use it. */
  static final String ADMIN = "admin";

  static final String EXPERT = "expert";
  static final String PARENT = "parent";
  static final String CHILD = "child";

  /** Not a person: who collects the metrics. */
  static final String METRICS = "metrics";

  static final String COOKIE = "piggyback_session";

  private PiggybackApi() {}
}
