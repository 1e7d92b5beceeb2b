package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes people and organizations. Nobody of them exists. */
final class PartyWriter {

    private final Book book;

    PartyWriter(Book book) {
        this.book = book;
    }

    /** A person with one document; gives the party as others refer to it. */
    PartyRef individual(String number, String given, String family, IdentityDocument document) {
        String fullName = given + " " + family;
        ObjectNode person = Json.object()
                .put("id", "IND-" + number)
                .put("givenName", given)
                .put("familyName", family)
                .put("fullName", fullName)
                .put("status", "validated");
        person.putArray("individualIdentification").add(document.toJson(book));
        ObjectNode mobile = person.putArray("contactMedium")
                .addObject()
                .put("mediumType", "mobile")
                .put("preferred", true);
        mobile.putObject("characteristic").put("phoneNumber", "7000" + number.substring(number.length() - 4));
        book.add(ResourceType.INDIVIDUAL, person);
        return new PartyRef("IND-" + number, fullName, "Individual");
    }

    /** A company with its NIT and its legal representatives. */
    PartyRef organization(String number, String name, String nit, List<PartyRef> representatives) {
        ObjectNode company = Json.object()
                .put("id", "ORG-" + number)
                .put("name", name)
                .put("tradingName", name)
                .put("isLegalEntity", true)
                .put("status", "validated");
        company.putArray("organizationIdentification")
                .addObject()
                .put("identificationType", "NIT")
                .put("identificationId", nit)
                .put("issuingAuthority", "SIN");
        ArrayNode related = company.putArray("relatedParty");
        representatives.forEach(representative -> related.add(representative.as("legalRepresentative")));
        ObjectNode telephone = company.putArray("contactMedium").addObject().put("mediumType", "telephone");
        telephone.putObject("characteristic").put("phoneNumber", "4400" + number.substring(number.length() - 4));
        book.add(ResourceType.ORGANIZATION, company);
        return new PartyRef("ORG-" + number, name, "Organization");
    }
}
