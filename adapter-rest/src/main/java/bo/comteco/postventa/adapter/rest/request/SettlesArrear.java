package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes what an operator's decision about something owed answers. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ShowsRequest("La solicitud")
@Problems({
    ProblemType.UNKNOWN_REQUEST,
    ProblemType.EFFECT_NOT_OWED,
    ProblemType.EFFECT_IN_HANDS,
    ProblemType.EFFECT_FOR_CASH_DESK,
    ProblemType.CAN_NOT_BE_ASKED,
    ProblemType.LOOK_FIRST
})
@interface SettlesArrear {}
