package bo.comteco.postventa.adapter.smartflex;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * Whether it is somebody who is in a role, or somebody else is.
     *
     * @param others the other roles in which that somebody may be instead
     * @throws Silence where nobody is in that role, and it is not said in which other: then it is not known
     */
    static boolean isInRole(List<Reference> references, String id, String role, Set<String> others, String of) {
        var inRole = references.stream()
                .filter(reference -> reference.isIn(role))
                .flatMap(reference -> Stream.ofNullable(Json.trimmed(reference.id())))
                .collect(Collectors.toSet());
        if (inRole.isEmpty()
                && references.stream()
                        .noneMatch(reference -> reference.isTo(id)
                                && others.contains(String.valueOf(Json.trimmed(reference.role()))))) {
            throw new Silence(of + " does not say who is its " + role);
        }
        return inRole.contains(id);
    }

    /**
     * Whether it is about something of a type, or about something else of that type.
     *
     * @throws Silence where it says nothing of that type
     */
    static boolean isTo(List<Reference> references, String referredType, String id, String of) {
        var ids = references.stream()
                .filter(reference -> referredType.equals(Json.trimmed(reference.referredType())))
                .flatMap(reference -> Stream.ofNullable(Json.trimmed(reference.id())))
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            throw new Silence(of + " does not say which " + referredType + " it is about");
        }
        return ids.contains(id);
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
