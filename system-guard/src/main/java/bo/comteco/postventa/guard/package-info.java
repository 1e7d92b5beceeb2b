/**
 * What stands between an adapter and its system: how many calls there are at once, what is repeated, when a system that
 * fails is left alone for a while, and how a system that calls shows that it is the one. Knows no adapter and no wire;
 * adapters, the service that wires them and what measures both know it.
 */
@NullMarked
package bo.comteco.postventa.guard;

import org.jspecify.annotations.NullMarked;
