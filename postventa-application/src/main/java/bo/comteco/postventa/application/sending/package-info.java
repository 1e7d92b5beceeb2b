/** Sends what requests owe to other systems, once each, and reports what became of it. */
@NullMarked
package bo.comteco.postventa.application.sending;

import org.jspecify.annotations.NullMarked;
