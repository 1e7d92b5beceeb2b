/**
 * A record's data as compact JSON text: answers, facts and notes, each value tagged with what it is. What was stored can
 * be read for ever, so tags are never renamed; what is not known is refused.
 */
@NullMarked
package bo.comteco.postventa.adapter.persistence.json;

import org.jspecify.annotations.NullMarked;
