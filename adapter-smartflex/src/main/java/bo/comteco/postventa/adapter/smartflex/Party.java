package bo.comteco.postventa.adapter.smartflex;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person or an organization (632). Either has its own names for what both have. */
record Party(
        @Nullable String id,
        List<Identification> individualIdentification,
        List<Identification> organizationIdentification,
        List<ContactMedium> contactMedium) {

    static final String INDIVIDUALS = "/tmf-api/party/v4/individual";
    static final String ORGANIZATIONS = "/tmf-api/party/v4/organization";

    Party {
        individualIdentification = Json.listOf(individualIdentification);
        organizationIdentification = Json.listOf(organizationIdentification);
        contactMedium = Json.listOf(contactMedium);
    }

    /** A document. */
    record Identification(
            @Nullable String identificationType,
            @Nullable String identificationId,
            @Nullable String issuingAuthority) {

        private static final Set<String> TYPES = Set.of("CI", "CIE", "PASSPORT", "NIT");

        boolean isA(String type) {
            return type.equals(Json.trimmed(identificationType));
        }

        boolean isOfKnownType() {
            return TYPES.stream().anyMatch(this::isA);
        }
    }

    /** A way to reach somebody. */
    record ContactMedium(
            @Nullable String mediumType,
            @Nullable Boolean preferred,
            @Nullable Details characteristic) {

        record Details(@Nullable String phoneNumber) {}

        private boolean isA(String type) {
            return type.equals(Json.trimmed(mediumType));
        }
    }

    /** All documents. */
    List<Identification> documents() {
        return Stream.concat(individualIdentification.stream(), organizationIdentification.stream())
                .toList();
    }

    /** The document of the first of these types that there is one of. */
    Optional<Identification> document(String... types) {
        return Stream.of(types)
                .flatMap(type -> documents().stream().filter(document -> document.isA(type)))
                .findFirst();
    }

    /** The telephones: the preferred ones first, mobile ones before others. */
    List<String> telephones() {
        return Stream.of(true, false)
                .flatMap(preferred -> Stream.of("mobile", "telephone")
                        .flatMap(type -> contactMedium.stream()
                                .filter(medium -> medium.isA(type))
                                .filter(medium -> preferred == Boolean.TRUE.equals(medium.preferred()))))
                .map(ContactMedium::characteristic)
                .flatMap(details -> Stream.ofNullable(details == null ? null : Json.trimmed(details.phoneNumber())))
                .toList();
    }
}
