/**
 * Drives the use cases over HTTP: requests become commands, refusals become problem details.
 */
@NullMarked
package bo.comteco.postventa.adapter.rest;

import org.jspecify.annotations.NullMarked;
