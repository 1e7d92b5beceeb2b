/**
 * Service requests over HTTP: open, look, take further, go back, end, print, find. Knows values, never steps.
 */
@NullMarked
package bo.comteco.postventa.adapter.rest.request;

import org.jspecify.annotations.NullMarked;
