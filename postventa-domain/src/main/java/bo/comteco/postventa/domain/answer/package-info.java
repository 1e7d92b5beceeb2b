/** What is stored of a step: a closed family of values by field id. Knows no step, no system and no storage. */
@NullMarked
package bo.comteco.postventa.domain.answer;

import org.jspecify.annotations.NullMarked;
