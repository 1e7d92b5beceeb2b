package bo.comteco.postventa.simulator.smartflex;

import static bo.comteco.postventa.simulator.http.Caller.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FilteringTest extends SmartflexTest {

    @Test
    void aPersonIsFoundByTheNumberOfTheCard() {
        JsonNode found = caller.json(Paths.INDIVIDUAL + "?individualIdentification.identificationId=9000001");

        assertThat(ids(found)).containsExactly("IND-0001");
        assertThat(found.path(0).path("fullName").asString()).isEqualTo("Ana de Prueba 0001");
    }

    @Test
    void oneNumberMayBelongToDocumentsOfTwoTypes() {
        JsonNode found = caller.json(Paths.INDIVIDUAL + "?individualIdentification.identificationId=9000028");

        assertThat(ids(found)).containsExactly("IND-0028", "IND-0128");
    }

    @Test
    void aCompanyIsFoundByItsNitAndNamesItsRepresentatives() {
        JsonNode found = caller.json(Paths.ORGANIZATION + "?organizationIdentification.identificationId=990000011");

        assertThat(ids(found)).containsExactly("ORG-0011");
        assertThat(ids(found.path(0).path("relatedParty"))).containsExactly("IND-0111", "IND-0211");
    }

    @Test
    void theCustomerIsFoundByItsParty() {
        assertThat(ids(caller.json(Paths.CUSTOMER + "?engagedParty.id=IND-0001")))
                .containsExactly("CUS-0001");
        assertThat(ids(caller.json(Paths.CUSTOMER + "?engagedParty.id=IND-0027")))
                .isEmpty();
        assertThat(ids(caller.json(Paths.CUSTOMER + "?engagedParty.id=IND-0031")))
                .containsExactly("CUS-0031", "CUS-0131");
    }

    @Test
    void productsAreFoundByAnyPartyThatHasToDoWithThem() {
        assertThat(ids(caller.json(Paths.PRODUCT + "?relatedParty.id=CUS-0022")))
                .containsExactly("PRD-0022");
        assertThat(ids(caller.json(Paths.PRODUCT + "?relatedParty.id=CUS-0023")))
                .containsExactly("PRD-0023", "PRD-0023B", "PRD-0023C", "PRD-0022");
    }

    @Test
    void twoFiltersOnOneArrayMayBeMetByDifferentElements() {
        JsonNode found = caller.json(Paths.PRODUCT + "?relatedParty.id=CUS-0022&relatedParty.role=holder");

        assertThat(ids(found)).containsExactly("PRD-0022");
    }

    @Test
    void severalValuesAreAlternatives() {
        JsonNode found = caller.json(Paths.PRODUCT + "?relatedParty.id=CUS-0025&status=terminated,suspended");

        assertThat(ids(found)).containsExactly("PRD-0025");
    }

    @Test
    void aLineIsFoundByItsNumber() {
        assertThat(ids(caller.json(Paths.PRODUCT + "?productCharacteristic.value=44000002")))
                .containsExactly("PRD-0002");
    }

    @Test
    void amountsAreComparedAsNumbers() {
        JsonNode unpaid = caller.json(Paths.BILL + "?billingAccount.id=BA-0003&remainingAmount.value.gt=0");

        assertThat(ids(unpaid)).containsExactly("BILL-0003-2", "BILL-0003-3");
        assertThat(ids(caller.json(Paths.BILL + "?billingAccount.id=BA-0006&remainingAmount.value.lt=100.5")))
                .isEmpty();
        assertThat(ids(caller.json(Paths.BILL + "?billingAccount.id=BA-0006&remainingAmount.value.lte=100.5")))
                .hasSize(1);
    }

    @Test
    void dateTimesAreComparedAsInstants() {
        String before = "2026-10-20T04%3A00%3A00Z";

        assertThat(ids(caller.json(Paths.BILL + "?billingAccount.id=BA-0003&paymentDueDate.lt=" + before)))
                .containsExactly("BILL-0003-1", "BILL-0003-2");
    }

    @Test
    void theBillsOfSeveralAccountsComeTogether() {
        JsonNode unpaid = caller.json(Paths.BILL + "?billingAccount.id=BA-0007,BA-0007B&remainingAmount.value.gt=0");

        assertThat(ids(unpaid)).containsExactly("BILL-0007B-1");
    }

    @Test
    void amountsKeepTheirTwoDecimals() {
        String body = caller.get(Paths.BILL + "/BILL-0006-1").body();

        assertThat(body).contains("\"value\":250.00").contains("\"value\":100.50");
    }

    @Test
    void aPropertyThatNobodyHasFitsNothing() {
        HttpResponse<String> response = caller.get(Paths.PRODUCT + "?colour=blue");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("[]");
        assertThat(response.headers().firstValue("X-Total-Count")).contains("0");
    }

    @Test
    void aLongListComesByPagesThatSaySo() {
        HttpResponse<String> first = caller.get(Paths.CUSTOMER);
        HttpResponse<String> second = caller.get(Paths.CUSTOMER + "?offset=230&limit=10");

        assertThat(first.statusCode()).isEqualTo(206);
        assertThat(first.headers().firstValue("X-Total-Count")).contains("237");
        assertThat(first.headers().firstValue("X-Result-Count")).contains("100");
        assertThat(tree(second)).hasSize(7);
    }

    @Test
    void onlyTheAskedAttributesComeWithTheId() {
        JsonNode product = caller.json(Paths.PRODUCT + "/PRD-0001?fields=status,name");

        assertThat(product.propertyNames()).containsExactlyInAnyOrder("id", "href", "status", "name");
    }

    @Test
    void aListIsSortedAsAsked() {
        JsonNode bills = caller.json(Paths.BILL + "?billingAccount.id=BA-0003&sort=-paymentDueDate");

        assertThat(ids(bills)).containsExactly("BILL-0003-3", "BILL-0003-2", "BILL-0003-1");
    }

    @Test
    void theActivePlansOfAKindLeaveOutTheRetiredOnes() {
        JsonNode plans = caller.json(Paths.OFFERING + "?category.id=internet&lifecycleStatus=Active&limit=100");

        assertThat(ids(plans)).contains("PO-INT-HFC-20", "PO-INT-FTTH-50").doesNotContain("PO-INT-HFC-2");
    }

    @Test
    void whatIsNotThereIsATmForumError() {
        HttpResponse<String> response = caller.get(Paths.PRODUCT + "/PRD-9999");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(tree(response).path("code").asString()).isNotEmpty();
        assertThat(tree(response).path("status").asString()).isEqualTo("404");
        assertThat(caller.get(Paths.PRODUCT + "?limit=many").statusCode()).isEqualTo(400);
        assertThat(caller.get("/tmf-api/nothing/v4/here").statusCode()).isEqualTo(404);
        assertThat(caller.call("DELETE", Paths.PRODUCT + "/PRD-0001", "").statusCode())
                .isEqualTo(405);
    }

    @Test
    void everyHrefLeadsToItsResource() {
        String href = caller.json(Paths.PRODUCT + "/PRD-0001").path("href").asString();

        assertThat(href).isEqualTo(smartflex.url() + Paths.PRODUCT + "/PRD-0001");
        assertThat(caller.get(href).statusCode()).isEqualTo(200);
    }

    private static List<String> ids(JsonNode list) {
        return list.values().stream().map(one -> one.path("id").asString()).toList();
    }
}
