package bo.comteco.postventa.adapter.smartflex;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reference to something, with the role that it plays where it has one.
 *
 * @param referredType what it is: {@code Customer}, {@code Individual} …
 */
record Reference(
        @Nullable String id,
        @Nullable String name,
        @Nullable String role,
        @JsonProperty("@referredType") @Nullable String referredType) {

    static Reference to(String referredType, String id) {
        return new Reference(id, null, null, referredType);
    }

    Reference as(String itsRole) {
        return new Reference(id, name, itsRole, referredType);
    }

    boolean isIn(String otherRole) {
        return otherRole.equals(Json.trimmed(role));
    }

    boolean isTo(String otherId) {
        return otherId.equals(Json.trimmed(id));
    }

    /**
     * The id of the only reference in a role; empty where there is none.
     *
     * @throws Silence where there are several
     */
    static Optional<String> only(List<Reference> references, String role, String of) {
        var ids = references.stream()
                .filter(reference -> reference.isIn(role))
                .map(reference -> Json.trimmed(reference.id()))
                .toList();
        if (ids.size() > 1) {
            throw new Silence(of + " has several parties as " + role);
        }
        return ids.isEmpty() ? Optional.empty() : Optional.ofNullable(ids.get(0));
    }
}
