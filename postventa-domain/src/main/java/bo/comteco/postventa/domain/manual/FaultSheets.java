package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.Summary.summary;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.procedure.Summary;
import bo.comteco.postventa.domain.request.EffectReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What E shows and tells. */
final class FaultSheets {

    /** E.3, E.5: the product's last fault. */
    static final Summary LAST_FAULT = summary("LAST_FAULT", known -> fault(known, List.of()), FaultFacts.LAST_FAULT);

    /** E.4.1: when it is mended. Asked for nothing: Smartflex would name the fault that was just entered. */
    static final Summary MEND_TIME = summary("MEND_TIME", FaultSheets::mendTime);

    /** E.5.1: how long it still takes. */
    static final Summary REMAINING =
            summary("REMAINING", known -> fault(known, List.of(remaining(known))), FaultFacts.LAST_FAULT);

    private FaultSheets() {}

    private static Sheet fault(Known known, List<Message> further) {
        var fault = FaultRules.lastFault(known);
        var line = new Sheet.Line(
                Message.of("line.fault." + fault.state())
                        .with("number", fault.number())
                        .with("registered-at", fault.registeredAt()),
                fault.symptom(),
                null);
        var notes = new ArrayList<Message>();
        fault.findTechnician()
                .ifPresent(technician -> notes.add(Message.of("note.technician").with("technician", technician)));
        notes.addAll(further);
        return new Sheet(null, List.of(line), null, notes);
    }

    private static Sheet mendTime(Known known) {
        var number = known.resultOf(FaultFields.FAULT).orElseThrow().text(EffectReport.NUMBER);
        var time = Message.of("note.mend-time")
                .with("from", known.parameters().whole(ParameterNames.FAULT_MEND_HOURS_MIN))
                .with("to", known.parameters().whole(ParameterNames.FAULT_MEND_HOURS_MAX));
        return new Sheet(
                null, List.of(), null, List.of(Message.of("note.fault-entered").with("number", number), time));
    }

    private static Message remaining(Known known) {
        var by = FaultRules.mendedBy(known);
        if (known.at().isAfter(by)) {
            return Message.of("note.mend-time-over").with("by", by);
        }
        var hours = Duration.between(known.at(), by).plusMinutes(59).toHours();
        return Message.of("note.mend-time-left")
                .with("hours", Math.toIntExact(hours))
                .with("by", by);
    }
}
