/**
 * Enquiries over HTTP: recorded, informed, turned into requests. Whatever is about a client stands in bodies, never in a
 * URL.
 */
@NullMarked
package bo.comteco.postventa.adapter.rest.enquiry;

import org.jspecify.annotations.NullMarked;
