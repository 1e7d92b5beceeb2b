/**
 * Fills the role of the call records with Consultas, over the contract that {@code docs/wire/consultas.md} explains.
 * Nothing of the wire leaves this package, and nothing of a call stays in it.
 */
@NullMarked
package bo.comteco.postventa.adapter.consultas;

import org.jspecify.annotations.NullMarked;
