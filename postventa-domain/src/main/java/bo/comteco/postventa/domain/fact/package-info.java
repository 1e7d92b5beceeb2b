/** What systems were asked and said, and the view that a rule has of what a request knows. */
@NullMarked
package bo.comteco.postventa.domain.fact;

import org.jspecify.annotations.NullMarked;
