/** Sheets of requirements over HTTP: the wishes that lead to a procedure, and what a procedure requires of whom. */
@NullMarked
package bo.comteco.postventa.adapter.rest.sheet;

import org.jspecify.annotations.NullMarked;
