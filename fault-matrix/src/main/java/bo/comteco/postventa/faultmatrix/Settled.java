package bo.comteco.postventa.faultmatrix;

import java.util.List;

/**
 * How it stands when the fault is over.
 *
 * @param before what stood in the system before the call
 * @param after what stood there after the disturbed call
 * @param last what stands there after it was sent again
 * @param writes what was changed, altogether, in its order
 * @param again what came of sending it again, or of the call itself where it needed no other
 */
record Settled(String before, String after, String last, List<String> writes, Word again) {}
