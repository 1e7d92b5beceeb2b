package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.InstalledEquipment;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.WithdrawalFacts;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The equipment of the request's product (I.2). */
public final class EquipmentFinder implements FactFinder {

    private final InstalledEquipment equipment;

    public EquipmentFinder(InstalledEquipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return Set.of(WithdrawalFacts.EQUIPMENT);
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        var query = queries.get(0);
        return equipment
                .of(query.product().orElseThrow())
                .map(pieces -> List.of(query.answered(WithdrawalFacts.EQUIPMENT, pieces, at)));
    }
}
