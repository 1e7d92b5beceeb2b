package bo.comteco.postventa.testkit.port;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Said of an adapter that is broken on purpose: by which tests of its suite that shows. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Breaks {

    /** Every test that fails, and the one first whose rule is broken. */
    String[] value();
}
