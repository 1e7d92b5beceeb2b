/** The indicator over HTTP: as JSON, and as a table that a spreadsheet in Spanish opens as it is. */
@NullMarked
package bo.comteco.postventa.adapter.rest.indicator;

import org.jspecify.annotations.NullMarked;
