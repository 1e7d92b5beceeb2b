package bo.comteco.postventa.adapter.rest.enquiry;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What this package brings into the service. */
@Configuration(proxyBeanMethods = false)
@Import({
    EnquiryController.class,
    EnquiryListController.class,
    EnquirySheetController.class,
    TurningController.class,
    EnquiryDrawing.class,
    EnquiryProblems.class,
    GeneratedEnquiryMapper.class
})
public class EnquiryApi {}
