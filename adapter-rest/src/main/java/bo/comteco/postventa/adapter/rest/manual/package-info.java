/**
 * The manual over HTTP: the procedures, as a list, a table and a diagram.
 */
@NullMarked
package bo.comteco.postventa.adapter.rest.manual;

import org.jspecify.annotations.NullMarked;
