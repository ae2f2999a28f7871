/** HTTP, WebSocket, OpenAPI and the front end. */
@NullMarked
package learning.piggyback.web;

import org.jspecify.annotations.NullMarked;
