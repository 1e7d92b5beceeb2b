package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.EffectKind.undoing;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.EffectKind;

/** What undoes the entries of several procedures. */
final class Undoings {

    static final EffectKind CANCEL_ORDER = undoing(OrderFields.CANCEL_ORDER, SystemName.SMARTFLEX);
    static final EffectKind CANCEL_CLAIM = undoing(OrderFields.CANCEL_CLAIM, SystemName.SMARTFLEX);

    private Undoings() {}
}
