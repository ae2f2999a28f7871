package learning.piggyback.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;

/** The head of the OpenAPI document, whose routes are read off the controllers at compile time. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Piggyback",
            version = "0.1.0",
            license =
                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
final class ApiDocument {
  private ApiDocument() {}
}
