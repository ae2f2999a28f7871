package learning.piggyback.web;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Answers a browser's wish for an unknown page with the front end, which knows its pages itself;
 * and says how long pages and assets may be kept.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SinglePageFilter {

  private static final String ASSETS = "/assets/";
  private static final List<String> NO_PAGES = List.of(ASSETS, "/docs/", "/openapi.yml", "/health");

  private final Optional<byte[]> page;

  SinglePageFilter(ResourceResolver resources) {
    this.page = read(resources);
  }

  @ResponseFilter
  MutableHttpResponse<?> answer(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.code() == HttpStatus.NOT_FOUND.getCode() && wantsPage(request)) {
      return page.<MutableHttpResponse<?>>map(SinglePageFilter::ok).orElse(response);
    }
    if (response.code() == HttpStatus.OK.getCode()) {
      keep(request.getPath(), response);
    }
    return response;
  }

  private static void keep(String path, MutableHttpResponse<?> response) {
    if (path.startsWith(ASSETS)) {
      // Their names change with their content.
      response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
    } else if (!PublicPagesRule.isGuarded(path)) {
      response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
  }

  private static MutableHttpResponse<?> ok(byte[] html) {
    return HttpResponse.ok(html)
        .contentType(MediaType.TEXT_HTML_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }

  private static boolean wantsPage(HttpRequest<?> request) {
    Predicate<MediaType> isHtml = type -> type.getName().equals(MediaType.TEXT_HTML);
    return request.getMethod() == HttpMethod.GET
        && !PublicPagesRule.isGuarded(request.getPath())
        && NO_PAGES.stream().noneMatch(request.getPath()::startsWith)
        && request.getHeaders().accept().stream().anyMatch(isHtml);
  }

  private static Optional<byte[]> read(ResourceResolver resources) {
    Optional<InputStream> found = resources.getResourceAsStream("classpath:public/index.html");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream html = found.get()) {
      return Optional.of(html.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
