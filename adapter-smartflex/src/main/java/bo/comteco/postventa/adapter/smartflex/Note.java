package bo.comteco.postventa.adapter.smartflex;

import org.jspecify.annotations.Nullable;

/** A note on an order or a ticket. */
record Note(
        @Nullable String id,
        @Nullable String author,
        @Nullable String text) {}
