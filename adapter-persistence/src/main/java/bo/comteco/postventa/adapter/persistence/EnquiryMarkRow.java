package bo.comteco.postventa.adapter.persistence;

import java.time.Instant;

/** A row of {@code enquiry_mark}, without its key. */
record EnquiryMarkRow(Instant at, String actor, String what) {}
