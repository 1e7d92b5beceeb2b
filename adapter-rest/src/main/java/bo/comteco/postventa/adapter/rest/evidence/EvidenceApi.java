package bo.comteco.postventa.adapter.rest.evidence;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What this package brings into the service. */
@Configuration(proxyBeanMethods = false)
@Import({VisitEvidenceController.class, RequestEvidenceController.class, EvidenceAnswers.class})
public class EvidenceApi {}
