/** What an adviser is asked to capture: fields, their checks by name, and options that may come from a fact. */
@NullMarked
package bo.comteco.postventa.domain.form;

import org.jspecify.annotations.NullMarked;
