package bo.comteco.postventa.adapter.persistence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How what is kept is looked after.
 *
 * @param parametersKept how old a book of parameters may be that is given out
 * @param holdsKept how old the list of the systems that operators hold may be that is given out
 * @param sweepEvery how often what is due and held by nobody is looked for
 * @param sweepSize how much of it at once
 * @param foldEvery how often the indicator's deltas are folded
 */
@ConfigurationProperties("postventa.persistence")
public record PersistenceProperties(
        @DefaultValue("5s") Duration parametersKept,
        @DefaultValue("1s") Duration holdsKept,
        @DefaultValue("1s") Duration sweepEvery,
        @DefaultValue("100") int sweepSize,
        @DefaultValue("1m") Duration foldEvery) {}
