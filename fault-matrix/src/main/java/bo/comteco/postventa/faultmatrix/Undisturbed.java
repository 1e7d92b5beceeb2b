package bo.comteco.postventa.faultmatrix;

import java.util.List;

/**
 * What a method does while nothing is wrong.
 *
 * @param course what it asks and changes, in its order
 * @param answer what the port answers
 * @param standing what stands in the system then
 * @param writes what it changes, in its order
 */
record Undisturbed(List<Exchange> course, Object answer, String standing, List<String> writes) {}
