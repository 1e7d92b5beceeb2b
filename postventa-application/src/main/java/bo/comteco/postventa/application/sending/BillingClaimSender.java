package bo.comteco.postventa.application.sending;

import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimKind;
import bo.comteco.postventa.domain.manual.ClaimFields;
import bo.comteco.postventa.domain.manual.OrderFields;
import bo.comteco.postventa.domain.manual.RelocationFields;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.request.EffectReport;
import java.util.Optional;
import java.util.Set;

/** Enters C.5's claim for the adjustment and F.6's of the client, and cancels either. */
public final class BillingClaimSender implements EffectSender {

    private final BillingClaims claims;

    public BillingClaimSender(BillingClaims claims) {
        this.claims = claims;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(RelocationFields.ADJUSTMENT_CLAIM, ClaimFields.CLAIM, OrderFields.CANCEL_CLAIM);
    }

    @Override
    public EntryReply send(String kind, Answers content, Entry entry) {
        return switch (kind) {
            case RelocationFields.ADJUSTMENT_CLAIM ->
                claims.adjust(
                        new BillingClaims.Adjustment(
                                new ProductId(content.text(RelocationFields.PRODUCT)),
                                content.text(RelocationFields.ORDER),
                                content.money(RelocationFields.FEE)),
                        entry);
            case ClaimFields.CLAIM ->
                claims.file(
                        new BillingClaims.ClientsClaim(
                                new ProductId(content.text(ClaimFields.PRODUCT)),
                                content.choice(ClaimFields.KIND, ClaimKind.class),
                                content.text(ClaimFields.TEXT),
                                content.findTelephone(ClaimFields.CALL_BACK).orElse(null)),
                        entry);
            case OrderFields.CANCEL_CLAIM -> claims.cancel(content.text(EffectReport.NUMBER), entry);
            default -> throw new IllegalArgumentException("not a claim: " + kind);
        };
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        return claims.find(key);
    }
}
