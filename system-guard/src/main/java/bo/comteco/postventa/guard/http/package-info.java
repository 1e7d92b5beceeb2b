/**
 * A guarded line to a system that speaks HTTP, for whoever writes an adapter to one: time-outs, how much is read at the
 * most, what is no answer and whether the request can have arrived. Knows no resource and no body.
 */
@NullMarked
package bo.comteco.postventa.guard.http;

import org.jspecify.annotations.NullMarked;
