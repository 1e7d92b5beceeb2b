/** Stores in memory, and the contracts that every store keeps, in memory or not. */
@NullMarked
package bo.comteco.postventa.testkit.store;

import org.jspecify.annotations.NullMarked;
