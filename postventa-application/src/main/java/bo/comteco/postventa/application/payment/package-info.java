/** The cash desk's use cases. */
@NullMarked
package bo.comteco.postventa.application.payment;

import org.jspecify.annotations.NullMarked;
