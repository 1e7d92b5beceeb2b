/**
 * Fills the roles of the share system with PAC, over the contract that {@code docs/wire/pac.md} explains. Nothing of the
 * wire leaves this package.
 */
@NullMarked
package bo.comteco.postventa.adapter.pac;

import org.jspecify.annotations.NullMarked;
