package bo.comteco.postventa.adapter.rest.openapi;

import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The problems that an operation answers with, beside those that its parameters and every operation bring along. */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Problems {

    ProblemType[] value() default {};
}
