package learning.piggyback.web.account.login;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.server.netty.NettyHttpRequest;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The way back to the thread that reads a connection. A socket's handshake has to be written from
 * there: from elsewhere the client's first message can be read before the server has turned the
 * connection into a socket, and is lost.
 */
final class EventLoops {

  private EventLoops() {}

  static Scheduler of(HttpRequest<?> request) {
    HttpRequest<?> inner = request;
    while (inner instanceof HttpRequestWrapper<?> wrapper) {
      inner = wrapper.getDelegate();
    }
    return inner instanceof NettyHttpRequest<?> netty
        ? Schedulers.fromExecutor(netty.getChannelHandlerContext().executor())
        : Schedulers.immediate();
  }
}
