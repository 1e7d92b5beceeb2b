/**
 * What is measured, against what.
 */
@NullMarked
package bo.comteco.postventa.benchmark;

import org.jspecify.annotations.NullMarked;
