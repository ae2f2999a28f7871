package learning.piggyback.bootstrap;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The settings of a bucket for the media, all or none; {@link Settings} is where they belong. */
record S3Settings(Map<String, String> properties, List<String> problems) {

  private static final String PREFIX = "PIGGYBACK_S3_";

  static S3Settings of(UnaryOperator<String> given) {
    Map<String, String> properties = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (String name : List.of("endpoint", "bucket", "region", "access-key", "secret-key")) {
      String variable = variable(name);
      if (given.apply(variable).isEmpty()) {
        missing.add(variable);
      } else {
        properties.put("piggyback.s3." + name, given.apply(variable));
      }
    }
    List<String> problems = new ArrayList<>();
    if (!properties.isEmpty()) {
      if (!missing.isEmpty()) {
        problems.add(
            "PIGGYBACK_S3_… is needed whole or not at all; missing: %s."
                .formatted(String.join(", ", missing)));
      }
      properties.forEach((property, value) -> check(property, value, problems));
    }
    return new S3Settings(properties, problems);
  }

  private static String variable(String name) {
    return PREFIX + name.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** What is a key is not repeated. */
  private static void check(String property, String value, List<String> problems) {
    String name = property.substring("piggyback.s3.".length());
    String wrong =
        switch (name) {
          case "endpoint" ->
              isServer(value) ? "" : "must be an address such as http://127.0.0.1:9000";
          case "bucket" ->
              value.matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
                  ? ""
                  : "must be 3 to 63 lower-case letters, digits, dots and hyphens";
          case "region" -> value.matches("[a-z0-9-]+") ? "" : "must be a name such as eu-central-1";
          default -> value.matches("[!-~]+") ? "" : "holds characters that no key has";
        };
    if (!wrong.isEmpty()) {
      problems.add("%s %s.".formatted(variable(name), wrong));
    }
  }

  /** Without a path: the bucket is the first part of it. */
  private static boolean isServer(String text) {
    try {
      URI address = new URI(text);
      return address.getHost() != null
          && Set.of("", "/").contains(address.getPath())
          && address.getQuery() == null
          && address.getFragment() == null
          && address.getUserInfo() == null
          && Set.of("http", "https").contains(address.getScheme());
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
