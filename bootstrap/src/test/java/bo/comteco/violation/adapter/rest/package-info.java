/** Deliberate violations of the rules, which have to catch them. */
@NullMarked
package bo.comteco.violation.adapter.rest;

import org.jspecify.annotations.NullMarked;
