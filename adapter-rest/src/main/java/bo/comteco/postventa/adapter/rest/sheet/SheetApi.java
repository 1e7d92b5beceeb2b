package bo.comteco.postventa.adapter.rest.sheet;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What this package brings into the service. */
@Configuration(proxyBeanMethods = false)
@Import({SheetController.class, GeneratedSheetMapper.class})
public class SheetApi {}
