package bo.comteco.postventa.adapter.rest;

import bo.comteco.postventa.application.driving.AttendEnquiry;
import bo.comteco.postventa.application.driving.CompleteStep;
import bo.comteco.postventa.application.driving.ConsultIndicator;
import bo.comteco.postventa.application.driving.ConsultManual;
import bo.comteco.postventa.application.driving.ConsultRequirements;
import bo.comteco.postventa.application.driving.Desist;
import bo.comteco.postventa.application.driving.FindEnquiries;
import bo.comteco.postventa.application.driving.FindRequests;
import bo.comteco.postventa.application.driving.GoBack;
import bo.comteco.postventa.application.driving.HandOverRequest;
import bo.comteco.postventa.application.driving.HoldSystems;
import bo.comteco.postventa.application.driving.KeepEvidence;
import bo.comteco.postventa.application.driving.KeepPapers;
import bo.comteco.postventa.application.driving.KeepParameters;
import bo.comteco.postventa.application.driving.LookAtArrears;
import bo.comteco.postventa.application.driving.LookAtIdleRequests;
import bo.comteco.postventa.application.driving.LookAtPayments;
import bo.comteco.postventa.application.driving.LookAtProducts;
import bo.comteco.postventa.application.driving.LookAtRequest;
import bo.comteco.postventa.application.driving.LookAtWatches;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.OpenVisit;
import bo.comteco.postventa.application.driving.PlanVisit;
import bo.comteco.postventa.application.driving.PrintDocument;
import bo.comteco.postventa.application.driving.RecordEnquiry;
import bo.comteco.postventa.application.driving.SettleArrears;
import bo.comteco.postventa.application.driving.SettlePayment;
import bo.comteco.postventa.application.driving.TurnEnquiry;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The whole API in Spring MVC, over use cases that answer what a test tells them to. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ApiUnderTest.class)
@AutoConfigureMockMvc
@MockitoBean(
        types = {
            ConsultIndicator.class,
            ConsultManual.class,
            ConsultRequirements.class,
            RecordEnquiry.class,
            AttendEnquiry.class,
            FindEnquiries.class,
            TurnEnquiry.class,
            PlanVisit.class,
            OpenVisit.class,
            KeepEvidence.class,
            KeepPapers.class,
            KeepParameters.class,
            LookAtProducts.class,
            OpenRequest.class,
            CompleteStep.class,
            GoBack.class,
            Desist.class,
            HandOverRequest.class,
            LookAtRequest.class,
            LookAtWatches.class,
            LookAtIdleRequests.class,
            FindRequests.class,
            PrintDocument.class,
            LookAtPayments.class,
            SettlePayment.class,
            LookAtArrears.class,
            SettleArrears.class,
            HoldSystems.class
        })
public @interface ApiTest {}
