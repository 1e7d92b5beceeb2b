/** The cash desks over HTTP: payment orders found, paid, rejected and given back. */
@NullMarked
package bo.comteco.postventa.adapter.rest.payment;

import org.jspecify.annotations.NullMarked;
