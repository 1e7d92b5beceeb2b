/**
 * What stands between an adapter and the system that it calls: how many calls there are at once, what is repeated, and
 * when a system that fails is left alone for a while. Knows no adapter and no wire; adapters, the service that wires
 * them and what measures both know it.
 */
@NullMarked
package bo.comteco.postventa.guard;

import org.jspecify.annotations.NullMarked;
