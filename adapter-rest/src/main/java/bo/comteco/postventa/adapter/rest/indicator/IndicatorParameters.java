package bo.comteco.postventa.adapter.rest.indicator;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the indicator is asked with; {@link IndicatorQuery} reads it. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(name = "from", in = ParameterIn.QUERY, required = true, description = "Primer día, como 2026-11-24")
@Parameter(name = "until", in = ParameterIn.QUERY, description = "Último día, incluido; sin él, el primero")
@Parameter(name = "office", in = ParameterIn.QUERY, description = "Solo esta oficina")
@Parameter(name = "procedure", in = ParameterIn.QUERY, description = "Solo este procedimiento, A a J")
@Parameter(name = "adviser", in = ParameterIn.QUERY, description = "Solo este usuario")
@Parameter(name = "by", in = ParameterIn.QUERY, description = "Una fila por cada day, office, procedure, adviser")
@interface IndicatorParameters {}
