package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.guard.GuardLimits;
import java.net.URI;
import java.time.Duration;
import java.util.stream.DoubleStream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where QGIS Server is, how long it is waited for, and how far each technology reaches. Reaches are metres of cable.
 *
 * @param baseUrl the WFS address, with its path and, where the server wants one, its {@code MAP}
 * @param connectTimeout how long a connection may take
 * @param readTimeout how long an answer may take
 * @param routeFactor by how much a cable's route is longer than the straight line
 * @param tapReach a drop from a coaxial tap: RG11 on a standard tap, as nbn's design rules have it
 * @param napReach a drop from an optical access point: the FCC's drop buffer of 500 feet
 * @param vdslReach a loop for VDSL2 (Triple-Play Service Deployment)
 * @param adsl2Reach a loop for ADSL2+, likewise
 * @param adslReach a loop for ADSL, likewise
 * @param copperReach a loop for a telephone line: an assumption of this project's own
 * @param nearestWithin how far to look for the nearest terminal to name when nothing serves
 * @param guard what it is spared
 */
@ConfigurationProperties("postventa.qgis")
public record QgisProperties(
        URI baseUrl,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout,
        @DefaultValue("1.25") double routeFactor,
        @DefaultValue("60") double tapReach,
        @DefaultValue("150") double napReach,
        @DefaultValue("700") double vdslReach,
        @DefaultValue("2400") double adsl2Reach,
        @DefaultValue("5500") double adslReach,
        @DefaultValue("5500") double copperReach,
        @DefaultValue("6875") double nearestWithin,
        @DefaultValue GuardLimits guard) {

    /** @throws IllegalArgumentException if there is no address, or a time, factor or reach is out of the question */
    @ConstructorBinding
    public QgisProperties {
        if (baseUrl == null) {
            throw new IllegalArgumentException("postventa.qgis.base-url is not set");
        }
        if (connectTimeout.compareTo(Duration.ZERO) <= 0 || readTimeout.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException("postventa.qgis: a time-out must be above zero");
        }
        if (!(routeFactor >= 1)) {
            throw new IllegalArgumentException("postventa.qgis: no route is shorter than the straight line");
        }
        double least = DoubleStream.of(tapReach, napReach, vdslReach, adsl2Reach, adslReach, copperReach, nearestWithin)
                .min()
                .orElseThrow();
        if (!(least > 0)) {
            throw new IllegalArgumentException("postventa.qgis: a reach must be above zero");
        }
    }

    /** With the limits that hold where nothing is configured. */
    public QgisProperties(
            URI baseUrl,
            Duration connectTimeout,
            Duration readTimeout,
            double routeFactor,
            double tapReach,
            double napReach,
            double vdslReach,
            double adsl2Reach,
            double adslReach,
            double copperReach,
            double nearestWithin) {
        this(
                baseUrl,
                connectTimeout,
                readTimeout,
                routeFactor,
                tapReach,
                napReach,
                vdslReach,
                adsl2Reach,
                adslReach,
                copperReach,
                nearestWithin,
                GuardLimits.standard());
    }
}
