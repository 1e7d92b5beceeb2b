/**
 * What the cooperative's share system (PAC) knows of a member: certificates, what encumbers them, and credits. Pictures
 * taken when PAC was asked; the records themselves are kept there.
 */
@NullMarked
package bo.comteco.postventa.domain.member;

import org.jspecify.annotations.NullMarked;
