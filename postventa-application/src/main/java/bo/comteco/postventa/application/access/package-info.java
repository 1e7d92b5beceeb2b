/** Who may do what with which request; denied by default. */
@NullMarked
package bo.comteco.postventa.application.access;

import org.jspecify.annotations.NullMarked;
