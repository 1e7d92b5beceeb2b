package bo.comteco.postventa.adapter.rest.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.adapter.rest.ApiUnderTest;
import bo.comteco.postventa.adapter.rest.Views;
import bo.comteco.postventa.application.driving.LookAtProducts;
import bo.comteco.postventa.application.driving.OpenVisit;
import bo.comteco.postventa.application.driving.PlanVisit;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Evidence;
import bo.comteco.postventa.domain.common.Address;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.customer.Applicant;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PersonKind;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductComponent;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.ProductState;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.domain.visit.Visit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Visits over HTTP. The client is synthetic. */
@ApiTest
class VisitTest {

    private static final String BODY = """
            {"identification": "7654321 CB", "role": "REPRESENTATIVE",
             "applicantName": "Juan Rojas", "applicantIdentity": "1234567"}
            """;

    private static final Map<OpenVisit.Answer, String> REFUSALS = Map.of(
            new OpenVisit.Answer.UnknownCustomer("7654321"), "404 unknown-customer",
            new OpenVisit.Answer.RoleDoesNotFit(ApplicantRole.AGENT), "422 role-does-not-fit",
            new OpenVisit.Answer.ApplicantMissing(), "422 applicant-missing",
            new OpenVisit.Answer.Silent(SystemName.SMARTFLEX), "503 system-silent",
            new OpenVisit.Answer.Denied(), "403 denied",
            new OpenVisit.Answer.UnknownVisit("v-1"), "404 unknown-visit");

    private static final Map<LookAtProducts.Answer, String> UNLISTED = Map.of(
            new LookAtProducts.Answer.Silent(SystemName.SMARTFLEX), "503 system-silent",
            new LookAtProducts.Answer.Denied(), "403 denied",
            new LookAtProducts.Answer.UnknownVisit("v-1"), "404 unknown-visit");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OpenVisit openVisit;

    @Autowired
    private LookAtProducts lookAtProducts;

    @Autowired
    private PlanVisit planVisit;

    @Test
    void aClientIsReceived() {
        given(openVisit.open(any())).willReturn(new OpenVisit.Answer.Opened(visit()));

        var answer = post(BODY);

        assertThat(answer).hasStatus(201).hasHeader("Location", "/api/v1/visits/v-1");
        assertThat(answer).bodyJson().isStrictlyEqualTo("""
                        {"id": "v-1",
                         "customer": {"id": "c-9", "kind": "NATURAL", "name": "Rosa Quispe Mamani",
                                      "identification": "7654321", "telephone": "70000001"},
                         "applicant": {"role": "REPRESENTATIVE", "name": "Juan Rojas", "identity": "1234567"},
                         "office": "CENTRO", "adviser": "asesora", "at": "2026-11-24T13:00:00Z",
                         "evidence": {"signed-note": {"evidence": {"number": null, "date": null}}},
                         "requests": [], "products": "/api/v1/visits/v-1/products"}
                        """);
        then(openVisit)
                .should()
                .open(new OpenVisit.Command(
                        ApiUnderTest.ADVISER, "7654321 CB", ApplicantRole.REPRESENTATIVE, "Juan Rojas", "1234567"));
    }

    @Test
    void everythingWrongAboutAVisitIsToldAtOnce() {
        var answer = post("{\"role\": \"FRIEND\", \"applicantIdentity\": \"12A\", \"mood\": \"good\"}");

        assertThat(answer)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("#/identification", "#/role", "#/applicantIdentity", "#/mood");
        then(openVisit).should(never()).open(any());
    }

    static Stream<OpenVisit.Answer> refusals() {
        return REFUSALS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalIsAProblemThatNamesNobody(OpenVisit.Answer refusal) {
        given(openVisit.open(any())).willReturn(refusal);

        assertRefused(post(BODY), REFUSALS.get(refusal));
    }

    static Stream<LookAtProducts.Answer> unlisted() {
        return UNLISTED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("unlisted")
    void productsThatCannotBeListedAreAProblem(LookAtProducts.Answer refusal) {
        given(lookAtProducts.products(any(), any())).willReturn(refusal);

        assertRefused(http.get().uri("/api/v1/visits/v-1/products").exchange(), UNLISTED.get(refusal));
    }

    @Test
    void everyRefusalIsTried() {
        assertThat(classes(REFUSALS.keySet()))
                .isEqualTo(permitted(OpenVisit.Answer.class, OpenVisit.Answer.Opened.class));
        assertThat(classes(UNLISTED.keySet()))
                .isEqualTo(permitted(LookAtProducts.Answer.class, LookAtProducts.Answer.Listed.class));
    }

    @Test
    void aSystemThatIsSilentIsNamedWithWhenToTryAgain() {
        given(openVisit.open(any())).willReturn(new OpenVisit.Answer.Silent(SystemName.SMARTFLEX));

        assertThat(post(BODY))
                .hasHeader("Retry-After", "15")
                .bodyJson()
                .extractingPath("$.systems")
                .asArray()
                .containsExactly("Smartflex");
    }

    @Test
    void aVisitIsShownAgain() {
        given(openVisit.look(ApiUnderTest.ADVISER, "v-1")).willReturn(new OpenVisit.Answer.Opened(visit()));
        given(planVisit.requestsOf(visit())).willReturn(List.of(PlanTest.relocation()));

        var answer = assertThat(http.get().uri("/api/v1/visits/v-1"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyJson();
        answer.extractingPath("$.customer.id").isEqualTo("c-9");
        answer.extractingPath("$.requests[0].number").isEqualTo(1042);
        answer.extractingPath("$.requests[0].node").isEqualTo("C.1");
        answer.extractingPath("$.requests[0].href").isEqualTo("/api/v1/service-requests/1042");
    }

    @Test
    void theCustomersProductsAreListed() {
        given(lookAtProducts.products(ApiUnderTest.ADVISER, "v-1"))
                .willReturn(new LookAtProducts.Answer.Listed(List.of(product(), hspa())));

        assertThat(http.get().uri("/api/v1/visits/v-1/products"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"products": [
                          {"id": "p-3", "kind": "INTERNET", "name": "Internet 50", "state": "ACTIVE",
                           "technology": "HFC",
                           "plan": {"id": "pl-1", "name": "Internet 50 Mbps", "monthly": "199.00", "contract": true},
                           "address": "Av. Ballivián 1234, Recoleta, Cochabamba",
                           "position": {"latitude": -17.38, "longitude": -66.15},
                           "components": [{"id": "k-1", "name": "Acceso", "service": true, "kind": "INTERNET",
                                           "technology": "HFC"}]},
                          {"id": "p-4", "kind": "HSPA", "name": "Internet móvil", "state": "ACTIVE",
                           "plan": {"id": "pl-2", "name": "Móvil", "monthly": "80.00", "contract": false},
                           "components": [{"id": "k-2", "name": "Datos", "service": true}]}]}
                        """);
    }

    private MvcTestResult post(String body) {
        return http.post()
                .uri("/api/v1/visits")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static void assertRefused(MvcTestResult answer, String expected) {
        var statusAndType = expected.split(" ", -1);
        assertThat(answer)
                .hasStatus(Integer.parseInt(statusAndType[0]))
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:comteco:postventa:problem:" + statusAndType[1]);
        assertThat(answer).bodyText().doesNotContain("7654321", "1234567", "Rojas");
    }

    private static Set<Class<?>> classes(Set<?> answers) {
        return answers.stream().map(Object::getClass).collect(Collectors.toSet());
    }

    private static Set<Class<?>> permitted(Class<?> family, Class<?> success) {
        return Stream.of(family.getPermittedSubclasses())
                .filter(variant -> variant != success)
                .collect(Collectors.toSet());
    }

    static Visit visit() {
        return new Visit(
                "v-1",
                new Customer(
                        new CustomerId("c-9"),
                        PersonKind.NATURAL,
                        Views.NAME,
                        Views.IDENTIFICATION,
                        new Telephone("70000001")),
                new Applicant(ApplicantRole.REPRESENTATIVE, "Juan Rojas", new IdentityNumber("1234567")),
                "CENTRO",
                "asesora",
                Views.OPENED,
                Answers.none().with("signed-note", Evidence.seen()));
    }

    private static Product product() {
        return new Product(
                new ProductId("p-3"),
                ProductKind.INTERNET,
                "Internet 50",
                new CustomerId("c-9"),
                ProductState.ACTIVE,
                Technology.HFC,
                new CommercialPlan("pl-1", "Internet 50 Mbps", Money.of(199), true),
                new Address("Av. Ballivián", "1234", "Recoleta", "Cochabamba", null),
                new Position(-17.38, -66.15),
                List.of(new ProductComponent("k-1", "Acceso", true, ProductKind.INTERNET, Technology.HFC)));
    }

    private static Product hspa() {
        return new Product(
                new ProductId("p-4"),
                ProductKind.HSPA,
                "Internet móvil",
                new CustomerId("c-9"),
                ProductState.ACTIVE,
                null,
                new CommercialPlan("pl-2", "Móvil", Money.of(80), false),
                null,
                null,
                List.of(new ProductComponent("k-2", "Datos", true, null, null)));
    }
}
