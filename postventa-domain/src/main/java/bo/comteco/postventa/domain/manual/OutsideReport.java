package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.form.Field.choice;
import static bo.comteco.postventa.domain.form.Field.field;

import bo.comteco.postventa.domain.answer.Evidence;
import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.requirement.Verdict;

/**
 * What a report says that the client may bring from outside COMTECO (4.5 BOLIVIATEL, 4.8 and 4.10 INFOCRED). Without
 * one, ADM-GAF-P07 checks it and the request goes on.
 *
 * @param report the paper; one report answers several items
 * @param finding whether it shows the debts in question
 * @param numbered whether its number and date must be noted (4.10)
 * @param name what the texts of this item are called by
 */
record OutsideReport(Field report, Field finding, boolean numbered, String name) {

    private static final Field BOLIVIATEL_REPORT = paper("boliviatel-report", "Informe de deudas con BOLIVIATEL");
    private static final Field INFOCRED_REPORT = paper("infocred-report", "Informe de INFOCRED");

    /** 4.5. */
    static final OutsideReport BOLIVIATEL = new OutsideReport(
            BOLIVIATEL_REPORT,
            finding("boliviatel-debt", "El informe de BOLIVIATEL muestra deudas por servicios"),
            false,
            "boliviatel-debt");

    /** 4.8. */
    static final OutsideReport INFOCRED_AS_GUARANTOR = new OutsideReport(
            INFOCRED_REPORT,
            finding("infocred-guarantor-debt", "El informe de INFOCRED muestra deudas en mora como garante"),
            false,
            "infocred-guarantor-debt");

    /** 4.10. */
    static final OutsideReport INFOCRED = new OutsideReport(
            INFOCRED_REPORT,
            finding("infocred-debt", "El informe de INFOCRED muestra deudas vencidas, en ejecución o castigadas"),
            true,
            "infocred-debt");

    private static final String CHECKED_BY = "ADM-GAF-P07";

    /** A debt that was seen counts however little of the report was noted; a clean report counts once it can be traced. */
    Verdict verdict(Known known) {
        var seen = known.answers().findEvidence(report.id());
        var noted = known.answers().findChoice(finding.id());
        if (seen.isEmpty() && noted.isEmpty()) {
            return new Verdict.CheckedElsewhere(
                    Message.of("checked-elsewhere." + name).with("by", CHECKED_BY));
        }
        if (Judgements.isYes(known, finding)) {
            return Judgements.unmet(Message.of("unmet." + name), Message.of("mend." + name));
        }
        return noted.isPresent() && seen.filter(this::isTraceable).isPresent()
                ? Judgements.MET
                : Judgements.unmet(
                        Message.of("unmet.report-incomplete").with("report", report.label()),
                        Message.of(numbered ? "mend.note-numbered-report" : "mend.note-report")
                                .with("report", report.label()));
    }

    private boolean isTraceable(Evidence seen) {
        return !numbered || (seen.findNumber().isPresent() && seen.findDate().isPresent());
    }

    private static Field paper(String id, String label) {
        return field(id, label, ValueType.EVIDENCE).sharedInVisit();
    }

    private static Field finding(String id, String label) {
        return choice(id, label, Attestations.YES_NO).sharedInVisit();
    }
}
