/** Consultas, the call records, as {@code docs/wire/consultas.openapi.yaml} describes it. */
@NullMarked
package bo.comteco.postventa.simulator.consultas;

import org.jspecify.annotations.NullMarked;
