/**
 * JSON as this API reads and writes it: the values of the domain, one-key objects each, and a strict reader that names
 * every wrong member at once.
 */
@NullMarked
package bo.comteco.postventa.adapter.rest.json;

import org.jspecify.annotations.NullMarked;
