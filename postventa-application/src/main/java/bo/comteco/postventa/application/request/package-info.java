/** The use cases around a service request. */
@NullMarked
package bo.comteco.postventa.application.request;

import org.jspecify.annotations.NullMarked;
