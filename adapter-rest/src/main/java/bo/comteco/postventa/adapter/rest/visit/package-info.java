/**
 * Visits over HTTP: who came, and what the customer holds.
 */
@NullMarked
package bo.comteco.postventa.adapter.rest.visit;

import org.jspecify.annotations.NullMarked;
