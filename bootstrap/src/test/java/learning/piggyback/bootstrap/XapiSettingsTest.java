package learning.piggyback.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class XapiSettingsTest {

  private static final String URL = "http://127.0.0.1:8000/xapi";

  @Test
  void nothingGivenShouldMeanNoStore() {
    assertThat(Settings.of(Map.of()).properties().keySet()).noneMatch(key -> key.contains("xapi"));
  }

  @Test
  void storeShouldReachItsProperties() {
    Settings settings =
        Settings.of(
            Map.of(
                "PIGGYBACK_XAPI_URL", URL,
                "PIGGYBACK_XAPI_USER", "u",
                "PIGGYBACK_XAPI_PASSWORD", "p w",
                "PIGGYBACK_XAPI_HOME", "https://school.example.org",
                "PIGGYBACK_XAPI_RESPONSES", "False"));

    assertThat(settings.problems()).isEmpty();
    assertThat(settings.notices()).isEmpty();
    assertThat(settings.properties())
        .containsEntry("piggyback.xapi.url", URL)
        .containsEntry("piggyback.xapi.user", "u")
        .containsEntry("piggyback.xapi.password", "p w")
        .containsEntry("piggyback.xapi.home", "https://school.example.org")
        .containsEntry("piggyback.xapi.responses", "False");
    assertThat(
            Settings.of(Map.of("PIGGYBACK_XAPI_URL", URL, "PIGGYBACK_XAPI_TOKEN", "t"))
                .properties())
        .containsEntry("piggyback.xapi.token", "t");
  }

  @Test
  void missingHomeAndMissingUrlShouldBePointedOut() {
    assertThat(Settings.of(Map.of("PIGGYBACK_XAPI_URL", URL)).notices())
        .singleElement()
        .asString()
        .contains("PIGGYBACK_XAPI_HOME");
    assertThat(Settings.of(Map.of("PIGGYBACK_XAPI_TOKEN", "t")).notices())
        .containsExactly("PIGGYBACK_XAPI_TOKEN does nothing without PIGGYBACK_XAPI_URL.");
  }

  @Test
  void wrongValuesShouldHaveTheirLineWithoutSecrets() {
    for (String url : List.of("here", "file:///x", "http://h/?a=b", "http://u:p@h/")) {
      assertThat(Settings.of(Map.of("PIGGYBACK_XAPI_URL", url)).problems()).hasSize(1);
    }
    assertThat(
            Settings.of(
                    Map.of(
                        "PIGGYBACK_XAPI_URL", URL,
                        "PIGGYBACK_XAPI_USER", "u",
                        "PIGGYBACK_XAPI_TOKEN", "se cret",
                        "PIGGYBACK_XAPI_RESPONSES", "some"))
                .problems())
        .hasSize(4)
        .noneMatch(line -> line.contains("se cret"));
  }
}
