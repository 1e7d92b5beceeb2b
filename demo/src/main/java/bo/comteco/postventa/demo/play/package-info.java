/** Uses the service over HTTP as an adviser would, and tells what it sees. */
@NullMarked
package bo.comteco.postventa.demo.play;

import org.jspecify.annotations.NullMarked;
