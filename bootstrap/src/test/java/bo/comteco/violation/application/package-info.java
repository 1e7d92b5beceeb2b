/** Deliberate violations of the rules, which have to catch them. */
@NullMarked
package bo.comteco.violation.application;

import org.jspecify.annotations.NullMarked;
