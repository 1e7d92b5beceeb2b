package bo.comteco.postventa.adapter.rest.parameter;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What this package brings into the service. */
@Configuration(proxyBeanMethods = false)
@Import({ParameterController.class, GeneratedParameterMapper.class})
public class ParameterApi {}
