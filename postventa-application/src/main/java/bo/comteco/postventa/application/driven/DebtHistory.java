package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PaymentPlan;
import bo.comteco.postventa.domain.customer.RevertedLine;
import java.util.List;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** What became of debts that customers did not pay as billed (Annex 4, items 6 and 7). */
@SecondaryPort
public interface DebtHistory {

    /** Everything that is known of a customer's old debts, from one look. */
    Reply<OldDebts> of(CustomerId customer);

    /**
     * A customer's old debts.
     *
     * @param plans payment plans in force (4.6)
     * @param revertedLines telephone lines that went back to the cooperative for debt (4.7)
     */
    record OldDebts(List<PaymentPlan> plans, List<RevertedLine> revertedLines) {

        /** Of whoever always paid. */
        public static final OldDebts NONE = new OldDebts(List.of(), List.of());

        public OldDebts {
            plans = List.copyOf(plans);
            revertedLines = List.copyOf(revertedLines);
        }
    }
}
