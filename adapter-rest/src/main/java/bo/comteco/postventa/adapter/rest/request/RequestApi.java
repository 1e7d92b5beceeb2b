package bo.comteco.postventa.adapter.rest.request;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What this package brings into the service. */
@Configuration(proxyBeanMethods = false)
@Import({
    ServiceRequestController.class,
    MoveController.class,
    EndController.class,
    HandOverController.class,
    ArrearSettlingController.class,
    RecordController.class,
    DocumentController.class,
    PrintingController.class,
    SearchController.class,
    IdleController.class,
    GeneratedRequestMapper.class,
    GeneratedSearchMapper.class,
    Wording.class,
    RequestAnswers.class
})
public class RequestApi {}
