package bo.comteco.postventa.adapter.smartflex;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** TM Forum's GeographicAddress (673) by value, with a location (675) of one point. */
record Place(
        @Nullable String id,
        @Nullable String role,
        @JsonProperty("@type") @Nullable String type,
        @JsonProperty("@referredType") @Nullable String referredType,
        @Nullable String name,
        @Nullable String streetName,
        @Nullable String streetNr,
        @Nullable String locality,
        @Nullable String city,
        @Nullable String stateOrProvince,
        @Nullable String country,
        @Nullable GeographicLocation geographicLocation) {

    /** The role of the place where a product with a fixed access is. */
    static final String INSTALLATION = "installation";

    boolean isInstallation() {
        return INSTALLATION.equals(Json.trimmed(role));
    }

    /** The street; an old address may have nothing but a name. */
    @Nullable String streetOrName() {
        String street = Json.trimmed(streetName);
        return street == null ? Json.trimmed(name) : street;
    }

    /** The city; what was relocated to a position bears its department alone. */
    @Nullable String cityOrDepartment() {
        String town = Json.trimmed(city);
        return town == null ? Json.trimmed(stateOrProvince) : town;
    }

    /** Where on the map. */
    record GeographicLocation(
            @JsonProperty("@type") @Nullable String type,
            @Nullable String geometryType,
            @Nullable String spatialRef,
            List<Point> geometry) {

        GeographicLocation {
            geometry = Json.listOf(geometry);
        }
    }

    /**
     * A point, in texts.
     *
     * @param x longitude in decimal degrees
     * @param y latitude in decimal degrees
     */
    record Point(@Nullable String x, @Nullable String y) {}
}
