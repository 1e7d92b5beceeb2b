/** Values that operations change without a release, with their dates (specification, section 6). */
@NullMarked
package bo.comteco.postventa.domain.parameter;

import org.jspecify.annotations.NullMarked;
