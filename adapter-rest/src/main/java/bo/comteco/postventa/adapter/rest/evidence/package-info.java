/** The papers that clients brought, as files, over HTTP. */
@NullMarked
package bo.comteco.postventa.adapter.rest.evidence;

import org.jspecify.annotations.NullMarked;
