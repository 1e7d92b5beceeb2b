/** Deliberate violations of the rules, which have to catch them. */
@NullMarked
package bo.comteco.violation.bootstrap;

import org.jspecify.annotations.NullMarked;
