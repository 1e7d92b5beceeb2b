package bo.comteco.postventa.adapter.rest.indicator;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What this package brings into the service. */
@Configuration(proxyBeanMethods = false)
@Import(IndicatorController.class)
public class IndicatorApi {}
