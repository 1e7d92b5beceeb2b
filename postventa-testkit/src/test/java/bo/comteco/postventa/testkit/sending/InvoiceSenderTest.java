package bo.comteco.postventa.testkit.sending;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bo.comteco.postventa.application.driven.CallDetailInvoices;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.sending.InvoiceSender;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.CallDetailFields;
import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.port.InMemoryCallDetailInvoices;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvoiceSenderTest {

    private static final Entry ENTRY = new Entry("17/G.4/1", new CustomerId("CUS-1"), "asesora1", "OF-01", false);

    private static final Answers CONTENT = Answers.none()
            .with(CallDetailFields.PRODUCT, "PRD-1")
            .with(CallDetailFields.LINE, "44000001")
            .with(CallDetailFields.NAME, "Ana Prueba Uno")
            .with(CallDetailFields.IDENTIFICATION, "9000001")
            .with(CallDetailFields.MONTHS, new Value.Choices(List.of("2026-09", "2026-10")))
            .with(CallDetailFields.AMOUNT, Money.of(24));

    private final InMemoryCallDetailInvoices invoices = new InMemoryCallDetailInvoices();
    private final InvoiceSender sender = new InvoiceSender(invoices);

    @Test
    void whatProcedureGOwesPacIsSentHere() {
        assertThat(ManualEdition.REVISION_3
                        .procedure(ProcedureCode.G)
                        .effectKinds()
                        .values())
                .filteredOn(effect -> effect.system() == SystemName.PAC)
                .isNotEmpty()
                .allMatch(effect -> sender.kinds().contains(effect.name()));
    }

    @Test
    void anInvoiceBearsLineHolderMonthsAndAmount() {
        var number = accepted(sender.send(CallDetailFields.PAC_INVOICE, CONTENT, ENTRY));

        assertThat(invoices.entered()).singleElement().satisfies(entered -> {
            assertThat(entered.number()).isEqualTo(number);
            assertThat(entered.entry()).isEqualTo(ENTRY);
            assertThat(entered.content())
                    .isEqualTo(new CallDetailInvoices.Invoice(
                            new ProductId("PRD-1"),
                            "44000001",
                            "Ana Prueba Uno",
                            "9000001",
                            List.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10)),
                            Money.of(24)));
        });
        assertThat(answer(sender.find("17/G.4/1"))).contains(number);
    }

    @Test
    void anInvoiceIsAnnulledByItsNumber() {
        var number = accepted(sender.send(CallDetailFields.PAC_INVOICE, CONTENT, ENTRY));

        accepted(sender.send(CallDetailFields.ANNUL_PAC_INVOICE, Answers.none().with("number", number), ENTRY));

        assertThat(invoices.entered()).singleElement().matches(entered -> entered.cancelled());
    }

    @Test
    void nothingElseIsSentHere() {
        assertThatIllegalArgumentException().isThrownBy(() -> sender.send("PLAN_ORDER", CONTENT, ENTRY));
    }
}
