/**
 * The forms a client signs and takes along: what stands on them, and the port through which they are printed. How they
 * look lives in an adapter.
 */
@NullMarked
package bo.comteco.postventa.application.form;

import org.jspecify.annotations.NullMarked;
