package bo.comteco.postventa.adapter.rest.operation;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What this package brings into the service. */
@Configuration(proxyBeanMethods = false)
@Import({ArrearController.class, HoldController.class, ArrearDrawing.class})
public class OperationApi {}
