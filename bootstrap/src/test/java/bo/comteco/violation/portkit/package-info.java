/** Breaks what {@code PortKitTest} asks. */
@NullMarked
package bo.comteco.violation.portkit;

import org.jspecify.annotations.NullMarked;
