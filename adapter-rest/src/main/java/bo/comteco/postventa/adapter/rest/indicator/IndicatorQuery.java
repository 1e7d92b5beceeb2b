package bo.comteco.postventa.adapter.rest.indicator;

import bo.comteco.postventa.adapter.rest.json.Query;
import bo.comteco.postventa.application.driven.Tallies.Dimension;
import bo.comteco.postventa.application.driven.Tallies.Selection;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import java.util.Map;
import java.util.Set;

/** What is asked of the indicator. */
record IndicatorQuery(Selection selection, Set<Dimension> by) {

    /** The longest code of an office or adviser. */
    private static final int LONGEST_CODE = 64;

    static IndicatorQuery read(Map<String, String> given) {
        var query = new Query(given);
        var from = query.requiredDate("from");
        var until = query.date("until");
        var selection = new Selection(
                from,
                until == null ? from : until,
                query.text("office", LONGEST_CODE),
                query.constant("procedure", ProcedureCode.class),
                query.text("adviser", LONGEST_CODE));
        var by = query.constants("by", Dimension.class);
        query.done();
        return new IndicatorQuery(selection, by);
    }
}
