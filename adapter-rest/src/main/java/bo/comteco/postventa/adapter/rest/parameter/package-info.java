/** The parameters over HTTP. */
@NullMarked
package bo.comteco.postventa.adapter.rest.parameter;

import org.jspecify.annotations.NullMarked;
