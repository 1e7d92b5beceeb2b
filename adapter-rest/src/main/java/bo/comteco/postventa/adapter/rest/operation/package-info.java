/** What operators see and do over HTTP: what is owed to other systems, and which of them are held. */
@NullMarked
package bo.comteco.postventa.adapter.rest.operation;

import org.jspecify.annotations.NullMarked;
