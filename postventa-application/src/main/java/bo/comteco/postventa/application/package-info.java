/**
 * The use cases and the roles they need filled by systems outside; what a framework offers has no place here.
 */
@NullMarked
package bo.comteco.postventa.application;

import org.jspecify.annotations.NullMarked;
