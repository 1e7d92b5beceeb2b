package bo.comteco.postventa.adapter.rest.request;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the idempotency key beside its header: required, though {@link Calls} says so and not the framework. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(required = true, description = Calls.KEY_DESCRIPTION, schema = @Schema(type = "string", format = "uuid"))
public @interface CallKey {}
