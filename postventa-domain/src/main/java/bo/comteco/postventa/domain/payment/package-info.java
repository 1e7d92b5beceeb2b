/**
 * Payment orders for the cash desk (specification, section 8): what may become of one, and who has said so. Knows no
 * procedure: that a request waits for one is the request's affair.
 */
@NullMarked
package bo.comteco.postventa.domain.payment;

import org.jspecify.annotations.NullMarked;
