package bo.comteco.postventa.domain.manual;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test that would fail if the manual were read otherwise than these decisions, such as {@code D-14}, read it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ReadAs {

    String[] value();
}
