package bo.comteco.postventa.application.driven;

import java.util.UUID;

/**
 * The identity of a call that creates or moves something.
 *
 * @param key the caller's idempotency key
 * @param bodyHash a digest of what was asked: the same key with another is refused
 */
public record Call(UUID key, String bodyHash) {}
