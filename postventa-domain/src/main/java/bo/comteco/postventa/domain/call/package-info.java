/** The calls that a line made, as Consultas recorded them. Personal data: handed on and kept nowhere. */
@NullMarked
package bo.comteco.postventa.domain.call;

import org.jspecify.annotations.NullMarked;
