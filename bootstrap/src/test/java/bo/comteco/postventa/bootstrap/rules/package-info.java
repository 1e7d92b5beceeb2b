/** What the house forbids itself, over all of its modules; each rule is proven able to fail. */
@NullMarked
package bo.comteco.postventa.bootstrap.rules;

import org.jspecify.annotations.NullMarked;
