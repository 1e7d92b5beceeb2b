/**
 * What the customer has: products, their components, technology, plan and place. These are pictures taken when
 * Smartflex was asked; the records themselves are kept there.
 */
@NullMarked
package bo.comteco.postventa.domain.product;

import org.jspecify.annotations.NullMarked;
