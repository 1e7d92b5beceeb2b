/**
 * Who is served: the customer as Smartflex knows it, the person who stands at the desk, and what the customer still
 * owes. These are pictures taken when Smartflex was asked; the records themselves are kept there.
 */
@NullMarked
package bo.comteco.postventa.domain.customer;

import org.jspecify.annotations.NullMarked;
