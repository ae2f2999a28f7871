package learning.piggyback.web;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.InetAddress;
import java.util.List;

/**
 * Which proxies are believed.
 *
 * @param trusted addresses and ranges of addresses of the proxies in front of us; of nobody else do
 *     we believe where a request came from
 */
@ConfigurationProperties("piggyback.proxies")
public record ProxyConfiguration(@Bindable(defaultValue = "") List<String> trusted) {

  List<AddressRange> ranges() {
    return trusted.stream()
        .filter(text -> !text.isBlank())
        .map(text ->
            AddressRange.parse(text.strip())
                .orElseThrow(() -> new IllegalArgumentException(text + " is no address range")))
        .toList();
  }

  static boolean holds(List<AddressRange> ranges, InetAddress address) {
    return ranges.stream().anyMatch(range -> range.contains(address));
  }
}
