/** The procedure's indicator: how many requests were attended effectively, and in time (manual, III.2). */
@NullMarked
package bo.comteco.postventa.domain.indicator;

import org.jspecify.annotations.NullMarked;
