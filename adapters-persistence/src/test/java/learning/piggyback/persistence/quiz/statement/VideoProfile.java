package learning.piggyback.persistence.quiz.statement;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What xAPI's video profile asks of statements.
 *
 * @param included for each verb, where there must be something
 * @param schemas for each of the profile's extensions its type and, after a space, its pattern
 */
record VideoProfile(Map<String, Set<String>> included, Map<String, String> schemas) {

  private static final Argument<Map<String, Object>> OBJECT =
      Argument.mapOf(String.class, Object.class);
  private static final String VIDEO = "https://w3id.org/xapi/video";
  private static final String ADL_VERBS = "http://adlnet.gov/expapi/verbs/";

  /** A step of a location: a name, or a quoted one in brackets. */
  private static final Pattern STEP = Pattern.compile("\\.([A-Za-z]+)|\\['([^']+)']");

  static Map<String, Object> object(String json) {
    try {
      return Objects.requireNonNull(ObjectMapper.getDefault().readValue(json, OBJECT));
    } catch (IOException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** As far as we send its statements, by heart. */
  static VideoProfile known() {
    Set<String> state =
        Set.of(
            "$.id",
            "$.timestamp",
            context("length"),
            result("time"),
            result("progress"),
            result("played-segments"));
    return new VideoProfile(
        Map.of(
            ADL_VERBS + "initialized",
            Set.of("$.id", "$.timestamp", context("length")),
            VIDEO + "/verbs/played",
            Set.of("$.id", "$.timestamp", result("time")),
            VIDEO + "/verbs/paused",
            state,
            VIDEO + "/verbs/seeked",
            Set.of("$.id", "$.timestamp", result("time-from"), result("time-to")),
            ADL_VERBS + "completed",
            Stream.concat(state.stream(), Stream.of("$.result.completion", "$.result.duration"))
                .collect(Collectors.toSet()),
            ADL_VERBS + "terminated",
            state),
        Map.of(
            extension("length"), "number",
            extension("completion-threshold"), "number",
            extension("session-id"),
                "string ^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-4[0-9a-fA-F]{3}"
                    + "-[8-9a-bA-B][0-9a-fA-F]{3}-[0-9a-fA-F]{12}",
            extension("time"), "number",
            extension("time-from"), "number",
            extension("time-to"), "number",
            extension("progress"), "number",
            extension("played-segments"), "string"));
  }

  /** From the profile's own document. */
  static VideoProfile reading(Path document) throws IOException {
    Map<String, Object> profile = object(Files.readString(document));
    Map<String, Set<String>> included = new HashMap<>();
    for (Map<String, Object> template : objects(profile, "templates")) {
      Set<String> locations =
          objects(template, "rules").stream()
              .filter(rule -> "included".equals(rule.get("presence")))
              .map(rule -> text(rule, "location"))
              .collect(Collectors.toSet());
      // Three templates share a verb that we do not send.
      included.merge(text(template, "verb"), locations, (one, other) -> Set.of());
    }
    Map<String, String> schemas = new HashMap<>();
    for (Map<String, Object> concept : objects(profile, "concepts")) {
      if (concept.containsKey("inlineSchema")) {
        Map<String, Object> schema = object(text(concept, "inlineSchema"));
        String pattern = schema.containsKey("pattern") ? " " + text(schema, "pattern") : "";
        schemas.put(text(concept, "id"), text(schema, "type") + pattern);
      }
    }
    return new VideoProfile(included, schemas);
  }

  /** A line for each thing that is wrong with a statement of the profile. */
  Set<String> faults(Map<String, Object> statement) {
    Set<String> faults = new TreeSet<>();
    String verb = String.valueOf(at(statement, "$.verb.id"));
    Set<String> locations = included.get(verb);
    if (locations == null) {
      return Set.of("not of the profile: " + verb);
    }
    locations.stream()
        .filter(location -> at(statement, location) == null)
        .forEach(location -> faults.add("missing: " + location));
    if (!(VIDEO + "/activity-type/video").equals(at(statement, "$.object.definition.type"))) {
      faults.add("not about a video");
    }
    faults.addAll(extensionFaults(statement));
    return faults;
  }

  /** The types and patterns of the profile's extensions, in any statement. */
  Set<String> extensionFaults(Map<String, Object> statement) {
    Set<String> faults = new TreeSet<>();
    for (String place : List.of("$.result.extensions", "$.context.extensions")) {
      if (at(statement, place) instanceof Map<?, ?> extensions) {
        extensions.forEach((name, value) -> {
          if (String.valueOf(name).startsWith(VIDEO) && !fits(String.valueOf(name), value)) {
            faults.add("not as declared: " + name + " = " + value);
          }
        });
      }
    }
    return faults;
  }

  private boolean fits(String extension, @Nullable Object value) {
    String schema = schemas.getOrDefault(extension, "unknown");
    if (value instanceof String text) {
      String pattern = schema.startsWith("string ") ? schema.substring(7) : "";
      return schema.startsWith("string") && Pattern.compile(pattern).matcher(text).find();
    }
    return schema.equals(value instanceof Number ? "number" : "boolean");
  }

  static @Nullable Object at(Map<String, Object> statement, String location) {
    Object here = statement;
    Matcher steps = STEP.matcher(location);
    while (steps.find()) {
      String step = steps.group(1) == null ? steps.group(2) : steps.group(1);
      here = here instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return here;
  }

  private static String extension(String name) {
    return VIDEO + "/extensions/" + name;
  }

  private static String context(String name) {
    return "$.context.extensions['" + extension(name) + "']";
  }

  private static String result(String name) {
    return "$.result.extensions['" + extension(name) + "']";
  }

  private static String text(Map<String, Object> object, String key) {
    return String.valueOf(Objects.requireNonNull(object.get(key), key));
  }

  private static List<Map<String, Object>> objects(Map<String, Object> object, String key) {
    List<Map<String, Object>> found = new ArrayList<>();
    for (Object one : (List<?>) Objects.requireNonNull(object.get(key))) {
      Map<String, Object> copy = new HashMap<>();
      ((Map<?, ?>) one).forEach((name, value) -> copy.put(String.valueOf(name), value));
      found.add(copy);
    }
    return found;
  }
}
