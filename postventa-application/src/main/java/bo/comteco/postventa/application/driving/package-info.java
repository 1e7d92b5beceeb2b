/** Driving ports: the use cases as others call them, with their commands and what they give back. */
@NullMarked
package bo.comteco.postventa.application.driving;

import org.jspecify.annotations.NullMarked;
