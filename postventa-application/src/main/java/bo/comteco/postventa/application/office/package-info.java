/** The cooperative's offices. */
@NullMarked
package bo.comteco.postventa.application.office;

import org.jspecify.annotations.NullMarked;
