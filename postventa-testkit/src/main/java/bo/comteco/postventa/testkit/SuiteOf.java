package bo.comteco.postventa.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a suite whose promises it tries. Whoever fills a port runs all of that port's suites. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SuiteOf {

    /** The driven ports. */
    Class<?>[] value();
}
