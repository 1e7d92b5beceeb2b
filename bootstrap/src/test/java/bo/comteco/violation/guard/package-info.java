/** Deliberate violations of the rules, which have to catch them. */
@NullMarked
package bo.comteco.violation.guard;

import org.jspecify.annotations.NullMarked;
