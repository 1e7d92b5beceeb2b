/**
 * Will fill the role of the share system with PAC; for now it keeps the place, since no procedure that runs through
 * every layer needs shares yet.
 */
@NullMarked
package bo.comteco.postventa.adapter.pac;

import org.jspecify.annotations.NullMarked;
