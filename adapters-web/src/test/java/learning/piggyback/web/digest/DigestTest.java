package learning.piggyback.web.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.Samples;
import learning.piggyback.application.World;
import learning.piggyback.application.digest.MailFailed;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A parent's digest, from the switch to the mail and back. */
@MicronautTest(rebuildContext = true)
class DigestTest {

  private static final String DIGEST = "/api/expert/digest";

  @Inject EmbeddedServer server;
  @Inject World world;
  private String code = "";

  @BeforeEach
  void addFamily() {
    code = world.parent("smith");
    Child mila = world.child("Mila", Optional.empty(), Optional.of("smith"));
    world.attempts.save(
        Samples.attempt(
            "a",
            mila.id().value(),
            "gone",
            world.clock.instant(),
            List.of(Samples.reply("Who ran?", AnswerStatus.CORRECT))));
  }

  @Test
  void parentShouldTurnItOnReadItConfirmAndStopIt() {
    Browser parent = new Browser(server).asAdult(code);
    assertThat(parent.get(DIGEST).expect(200).at("/wanted")).isEqualTo("false");
    assertThat(parent.get(DIGEST + "/weeks/2026-W01").expect(409).at("/error"))
        .isEqualTo("digest_off");

    parent.put(DIGEST, "{'wanted': true, 'mail_address': ' ann@example.org '}").expect(200);
    Browser.Answer week = parent.get(DIGEST + "/weeks/2026-W01").expect(200);
    assertThat(week.at("/children/0/first_name")).isEqualTo("Mila");
    assertThat(week.at("/children/0/talk/question")).isEqualTo("What did you like best?");
    Browser.Answer text = parent.get(DIGEST + "/weeks/2026-W01/text").expect(200);
    assertThat(text.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
    assertThat(text.text()).startsWith("The week of 29 December 2025 to 4 January 2026\n");
    assertThat(parent.get(DIGEST + "/weeks/2026-W54").expect(400).at("/error"))
        .isEqualTo("invalid_week");

    world.sendDigests.send();
    Browser stranger = new Browser(server);
    stranger.post("/api/digest/confirm?token=" + token(), "{}").expect(200);
    assertThat(parent.get(DIGEST).at("/mail_confirmed")).isEqualTo("true");
    world.clock.advance(Duration.ofDays(7));
    world.sendDigests.send();
    stranger.form("/api/digest/stop?token=" + token(), "List-Unsubscribe=One-Click").expect(200);

    Browser.Answer after = new Browser(server).asAdult(code).get(DIGEST).expect(200);
    assertThat(after.json().has("mail_address")).isFalse();
    assertThat(after.at("/wanted")).isEqualTo("true");
    assertThat(after.at("/mails/0/state")).isEqualTo("sent");
    stranger.post("/api/digest/stop?token=" + token(), "{}").expect(404);
    stranger.post("/api/digest/stop", "{}").expect(422);
  }

  private String token() {
    String text = world.mailer.sent().getLast().text();
    return text.replaceAll("(?s).*/digest/(confirm|stop)\\?token=([^\\s]+).*", "$2");
  }

  @Test
  void whatIsNoAddressShouldBeRefused() {
    Browser parent = new Browser(server).asAdult(code);

    for (String bad : new String[] {"ann", "a@b, c@d.org", "a@example.org\\r\\nBcc: b@c.org"}) {
      parent.put(DIGEST, "{'wanted': true, 'mail_address': '" + bad + "'}").expect(400);
    }
    parent
        .put(DIGEST, "{'wanted': true, 'mail_address': '" + "a".repeat(10_000) + "@b.org'}")
        .expect(422);
    parent.put(DIGEST, "{'wanted': 'perhaps'}").expect(422);
    assertThat(parent.get(DIGEST).at("/wanted")).isEqualTo("false");
  }

  @Test
  void adminShouldSeeMailsThatFailed() {
    new Browser(server)
        .asAdult(code)
        .put(DIGEST, "{'wanted': true, 'mail_address': 'ann@example.org'}")
        .expect(200);
    world.mailer.failWith(Optional.of(new MailFailed(MailFailed.Kind.PASSING, "no_mail_server")));

    world.sendDigests.send();

    Browser.Answer mails = new Browser(server).asAdmin().get("/api/admin/digest-mails").expect(200);
    assertThat(mails.at("/mails/0/failure")).isEqualTo("no_mail_server");
    assertThat(mails.at("/mails/0/state")).isEqualTo("waiting");
    assertThat(mails.text()).doesNotContain("example.org");
  }
}
