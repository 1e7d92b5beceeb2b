package bo.comteco.postventa.adapter.rest;

import bo.comteco.postventa.adapter.rest.enquiry.EnquiryApi;
import bo.comteco.postventa.adapter.rest.evidence.EvidenceApi;
import bo.comteco.postventa.adapter.rest.indicator.IndicatorApi;
import bo.comteco.postventa.adapter.rest.json.JsonBodyConverter;
import bo.comteco.postventa.adapter.rest.manual.ManualApi;
import bo.comteco.postventa.adapter.rest.openapi.OpenApiConfiguration;
import bo.comteco.postventa.adapter.rest.operation.OperationApi;
import bo.comteco.postventa.adapter.rest.parameter.ParameterApi;
import bo.comteco.postventa.adapter.rest.payment.PaymentApi;
import bo.comteco.postventa.adapter.rest.problem.ProblemAdvice;
import bo.comteco.postventa.adapter.rest.problem.ProblemErrorController;
import bo.comteco.postventa.adapter.rest.problem.RefusalProblems;
import bo.comteco.postventa.adapter.rest.problem.RequestAnswerProblems;
import bo.comteco.postventa.adapter.rest.request.RequestApi;
import bo.comteco.postventa.adapter.rest.sheet.SheetApi;
import bo.comteco.postventa.adapter.rest.visit.VisitApi;
import bo.comteco.postventa.adapter.rest.watch.WatchApi;
import bo.comteco.postventa.domain.common.Message;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The HTTP API, for a service to import. It needs the driving ports as beans, a {@link CurrentActor}, and a {@code
 * Function<Message, String>} that renders texts in Spanish.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    ManualApi.class,
    SheetApi.class,
    EnquiryApi.class,
    VisitApi.class,
    RequestApi.class,
    EvidenceApi.class,
    IndicatorApi.class,
    ParameterApi.class,
    PaymentApi.class,
    WatchApi.class,
    OperationApi.class,
    OpenApiConfiguration.class,
    RefusalProblems.class,
    RequestAnswerProblems.class,
    ProblemAdvice.class,
    ProblemErrorController.class
})
public class RestConfiguration {

    @Bean
    JsonBodyConverter jsonBodyConverter(Function<Message, String> texts) {
        return new JsonBodyConverter(texts);
    }
}
