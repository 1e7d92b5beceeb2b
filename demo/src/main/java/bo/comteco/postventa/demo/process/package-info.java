/**
 * Java programs that run as processes of their own beside the demo: started, waited for, killed.
 */
@NullMarked
package bo.comteco.postventa.demo.process;

import org.jspecify.annotations.NullMarked;
