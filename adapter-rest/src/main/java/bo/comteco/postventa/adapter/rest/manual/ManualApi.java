package bo.comteco.postventa.adapter.rest.manual;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What this package brings into the service. */
@Configuration(proxyBeanMethods = false)
@Import({ManualController.class, GeneratedProcedureMapper.class})
public class ManualApi {}
