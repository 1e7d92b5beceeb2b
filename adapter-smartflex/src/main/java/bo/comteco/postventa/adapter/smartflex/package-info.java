/**
 * Fills the roles of CRM and BSS with Smartflex, spoken to over the TM Forum v4 interfaces.
 */
@NullMarked
package bo.comteco.postventa.adapter.smartflex;

import org.jspecify.annotations.NullMarked;
