package bo.comteco.postventa.adapter.rest.watch;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What this package brings into the service. */
@Configuration(proxyBeanMethods = false)
@Import({WatchController.class, WatchDrawing.class})
public class WatchApi {}
