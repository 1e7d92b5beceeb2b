/** Deliberate violations of the rules, which have to catch them. */
@NullMarked
package bo.comteco.violation.application.driving;

import org.jspecify.annotations.NullMarked;
