package learning.piggyback.web;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;

/** Addresses outside the API that are neither files nor the front end's own. */
@Hidden
@ForEveryone
@Controller
class PagesController {

  private final ResourceResolver resources;

  PagesController(ResourceResolver resources) {
    this.resources = resources;
  }

  @Get("/home")
  HttpResponse<?> home() {
    return HttpResponse.temporaryRedirect(URI.create("/"));
  }

  @Get("/docs")
  HttpResponse<?> docs() {
    return HttpResponse.temporaryRedirect(URI.create("/docs/index.html"));
  }

  @Get("/openapi.yml")
  @Produces("application/yaml")
  StreamedFile openApi() {
    return resources
        .getResource("classpath:META-INF/swagger/piggyback.yml")
        .map(StreamedFile::new)
        .orElseThrow(() -> new IllegalStateException("built without the OpenAPI document"));
  }
}
