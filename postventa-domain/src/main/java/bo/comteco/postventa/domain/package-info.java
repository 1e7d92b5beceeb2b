/**
 * The heart of the house: procedures, requirement policies and requests, in plain Java; nothing here knows
 * a framework, a database or another system.
 */
@NullMarked
package bo.comteco.postventa.domain;

import org.jspecify.annotations.NullMarked;
