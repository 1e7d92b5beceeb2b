package bo.comteco.postventa.adapter.rest.request;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.HttpHeaders;

/** Describes the answer of what shows a request as it is now: 200, with its version as entity tag. */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        useReturnTypeSchema = true,
        headers =
                @Header(
                        name = HttpHeaders.ETAG,
                        description = Versions.TAG_DESCRIPTION,
                        schema = @Schema(type = "string")))
@interface ShowsRequest {

    /** How the request is then, in Spanish. */
    @AliasFor(annotation = ApiResponse.class, attribute = "description")
    String value();
}
