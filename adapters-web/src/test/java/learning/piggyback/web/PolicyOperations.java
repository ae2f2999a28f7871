package learning.piggyback.web;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.http.HttpMethod;
import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import learning.piggyback.web.PolicyTable.Line;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** What the server can be asked: the OpenAPI document's operations, and routes beside them. */
@Singleton
final class PolicyOperations {

  private static final Set<String> EVERYONE = Set.of("", "child", "parent", "expert", "admin");
  private static final Set<String> LOGGED_IN = Set.of("child", "parent", "expert", "admin");

  /**
   * A route as the code has it.
   *
   * @param template such as {@code /downloads/{video_id}/{name}}
   * @param roles that its annotation lets in; the empty one is nobody's
   */
  record Operation(String method, String template, Set<String> roles) {

    boolean serves(Line line) {
      return line.method().equals(method) && pattern().matcher(line.pathWithoutQuery()).matches();
    }

    private Pattern pattern() {
      return Pattern.compile(template.replace("{name}", ".+").replaceAll("\\{[a-z_]+}", "[^/]+"));
    }

    private long variables() {
      return template.chars().filter(c -> c == '{').count();
    }

    @Override
    public String toString() {
      return method + " " + template;
    }
  }

  private final Router router;
  private final Map<String, Set<String>> documented;
  private final List<Operation> all;

  PolicyOperations(Router router) {
    this.router = router;
    this.documented = readDocument();
    this.all =
        router
            .uriRoutes()
            .filter(route -> route.getHttpMethod() != HttpMethod.OPTIONS)
            .map(PolicyOperations::operation)
            .distinct()
            .filter(operation -> !operation.template().contains("/test-"))
            .filter(operation ->
                !operation.method().equals("HEAD") || documented.containsKey(operation.toString()))
            .toList();
  }

  /**
   * Every route with its annotation, but for what only tests serve and the HEADs that come free.
   */
  List<Operation> all() {
    return all;
  }

  /** Whether the line's GET can be asked for as HEAD; an export, which is written down, cannot. */
  boolean hasHead(Line get) {
    Line head = get.with("HEAD", get.path());
    return router
        .uriRoutes()
        .map(PolicyOperations::operation)
        .anyMatch(operation -> operation.serves(head));
  }

  /** The operation that a line of the table is about: of several the one with fewest variables. */
  Optional<Operation> of(Line line) {
    return all.stream()
        .filter(operation -> operation.serves(line))
        .min(Comparator.comparingLong(Operation::variables));
  }

  /** The roles that the document names for each of its operations. */
  Map<String, Set<String>> documented() {
    return documented;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Set<String>> readDocument() {
    var document =
        (Map<String, Map<String, Map<String, Map<String, Object>>>>)
            new Yaml()
                .load(
                    PolicyOperations.class.getResourceAsStream("/META-INF/swagger/piggyback.yml"));
    Map<String, Set<String>> roles = new TreeMap<>();
    Objects.requireNonNull(document.get("paths"))
        .forEach((path, methods) ->
            methods.forEach((method, operation) ->
                roles.put(
                    method.toUpperCase(Locale.ROOT) + " " + path,
                    rolesIn((List<Map<String, ?>>) operation.get("security")))));
    return roles;
  }

  /** Each requirement is a way in of its own: a session of that role. */
  private static Set<String> rolesIn(@Nullable List<Map<String, ?>> requirements) {
    return requirements == null
        ? EVERYONE
        : requirements.stream()
            .flatMap(requirement -> requirement.keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Operation operation(UriRouteInfo<?, ?> route) {
    String template = route.getUriMatchTemplate().toPathString().replace("{name:.+}", "{name}");
    String method = template.startsWith("/ws/") ? "WS" : route.getHttpMethodName();
    return new Operation(method, template, roles(route.getAnnotationMetadata()));
  }

  private static Set<String> roles(AnnotationMetadata annotations) {
    Set<String> values =
        Arrays.stream(annotations.stringValues(Secured.class)).collect(Collectors.toSet());
    if (values.contains("isAnonymous()")) {
      return EVERYONE;
    }
    return values.contains("isAuthenticated()") ? LOGGED_IN : values;
  }
}
