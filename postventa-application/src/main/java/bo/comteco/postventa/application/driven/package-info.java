/** Driven ports: the roles that the use cases need filled by systems outside. Named after the role, never after a system. */
@NullMarked
package bo.comteco.postventa.application.driven;

import org.jspecify.annotations.NullMarked;
