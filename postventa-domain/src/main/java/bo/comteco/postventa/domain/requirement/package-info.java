/** What a client must fulfil, and the assessment that explains each requirement (specification, section 4). */
@NullMarked
package bo.comteco.postventa.domain.requirement;

import org.jspecify.annotations.NullMarked;
