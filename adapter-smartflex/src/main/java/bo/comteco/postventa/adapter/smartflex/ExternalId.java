package bo.comteco.postventa.adapter.smartflex;

import org.jspecify.annotations.Nullable;

/** What is read of anything that was entered under a key. */
record ExternalId(@Nullable String id, @Nullable String externalId) {}
