/** Plays PAC, the share system: members, and invoices for call details. Written against {@code docs/wire/pac.openapi.yaml}. */
@NullMarked
package bo.comteco.postventa.simulator.pac;

import org.jspecify.annotations.NullMarked;
