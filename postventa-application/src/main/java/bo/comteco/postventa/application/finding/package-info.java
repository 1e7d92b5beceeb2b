/** Turns a request's questions into calls of driven ports, and their answers into facts. */
@NullMarked
package bo.comteco.postventa.application.finding;

import org.jspecify.annotations.NullMarked;
