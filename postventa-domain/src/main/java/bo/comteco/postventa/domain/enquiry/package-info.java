/**
 * Before there is a request: what a client wants to know, which procedure attends it, and what that requires
 * (specification, section 3). Nothing here opens or decides a request.
 */
@NullMarked
package bo.comteco.postventa.domain.enquiry;

import org.jspecify.annotations.NullMarked;
