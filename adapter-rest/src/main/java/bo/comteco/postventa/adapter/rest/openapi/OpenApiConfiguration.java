package bo.comteco.postventa.adapter.rest.openapi;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** The API's description, served at {@code /api/v1/openapi.json}. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:bo/comteco/postventa/adapter/rest/openapi.properties")
public class OpenApiConfiguration {

    private static final String USER = "user";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Posventa")
                        .version("v1")
                        .description("""
                                Los procedimientos de atención posventa, paso a paso. Se registra una atención (`visits`), se \
                                abren en ella solicitudes (`service-requests`) y cada una se lleva adelante completando el paso \
                                en que está. Los datos de un paso son valores por campo, cada uno un objeto con un solo miembro \
                                que dice su tipo; la solicitud dice qué campos pide y con qué opciones.

                                Todo lo que crea o mueve lleva `Idempotency-Key` (un UUID por acción, el mismo al repetirla); \
                                todo lo que mueve lleva además `If-Match` con el `ETag` que se vio. Lo que no se admite se \
                                responde como problema (RFC 9457) con un `type` estable.""")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .addServersItem(new Server().url("/").description("Esta instalación"))
                .addSecurityItem(new SecurityRequirement().addList(USER))
                .components(new Components()
                        .addSecuritySchemes(
                                USER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("Usuario con roles y oficina")));
    }

    @Bean
    OpenApiCustomizer schemas() {
        var answers = ProblemSchema.typed("object", "Valores por el id de su campo");
        answers.setAdditionalProperties(new Schema<>().$ref("#/components/schemas/Value"));
        return api -> api.getComponents()
                .addSchemas(ProblemSchema.NAME, ProblemSchema.schema())
                .addSchemas("Answers", answers);
    }

    @Bean
    ModelConverter requiredUnlessNullable() {
        return new RequiredUnlessNullable();
    }

    @Bean
    OperationCustomizer problemResponses() {
        return new ProblemResponses();
    }
}
