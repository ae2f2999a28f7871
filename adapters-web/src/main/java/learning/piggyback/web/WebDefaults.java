package learning.piggyback.web;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/**
 * What the web adapter needs of its server whoever starts it, the tests included. Everything here
 * gives way to the application's own configuration.
 */
@ContextConfigurer
public final class WebDefaults implements ApplicationContextConfigurer {

  /** Below every other source. */
  private static final int LOWEST = -10_000;

  private static final Map<String, Object> DEFAULTS =
      Map.of(
          // Empty lists and nulls are part of the contract's answers.
          "micronaut.serde.serialization.inclusion", "ALWAYS",
          "micronaut.router.static-resources.pages.paths", "classpath:public",
          "micronaut.router.static-resources.pages.mapping", "/**",
          "micronaut.router.static-resources.docs.paths",
              "classpath:openapi-viewer,classpath:META-INF/swagger/views/swagger-ui",
          "micronaut.router.static-resources.docs.mapping", "/docs/**",
          // We have sessions, no tokens that anybody could ask about.
          "micronaut.security.endpoints.introspection.enabled", false,
          // SameOriginFilter does this, for sockets too, and answers in the contract's shape.
          "micronaut.server.cors.localhost-pass-through", true);

  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.propertySources(PropertySource.of("web-defaults", DEFAULTS, LOWEST));
  }
}
