package bo.comteco.postventa.adapter.rest.visit;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What this package brings into the service. */
@Configuration(proxyBeanMethods = false)
@Import({VisitController.class, PlanController.class, PlanDrawing.class, GeneratedVisitMapper.class, VisitProblems.class
})
public class VisitApi {}
