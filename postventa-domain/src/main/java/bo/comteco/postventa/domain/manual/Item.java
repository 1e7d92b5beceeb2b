package bo.comteco.postventa.domain.manual;

import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.requirement.Applicability;
import bo.comteco.postventa.domain.requirement.Asked;
import bo.comteco.postventa.domain.requirement.Fulfilment;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.Requirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An item of an annex, from which its requirement is made: {@code item(3, 2).asking(IDENTITY_CARD).attested("Portar
 * cédula …", VALID_CARD)}.
 */
record Item(String id, String source, Applicability appliesTo, List<Asked> asked) {

    Item {
        asked = List.copyOf(asked);
    }

    /** An item that applies to everyone and asks for nothing, until it is told otherwise. */
    static Item item(int annex, int number) {
        return item(annex + "." + number, "Anexo " + annex + ", ítem " + number);
    }

    static Item item(String id, String source) {
        return new Item(id, source, Applicability.EVERYONE, List.of());
    }

    /** The same item, which applies to some only. */
    Item of(Applicability some) {
        return new Item(id, source, some, asked);
    }

    /** The same item, for which these fields are asked besides. */
    Item asking(Field... fields) {
        return asking(Applicability.EVERYONE, fields);
    }

    /** The same item, for which some applicants are asked these fields besides. */
    Item asking(Applicability some, Field... fields) {
        var more = new ArrayList<>(asked);
        Arrays.stream(fields).map(field -> new Asked(field, some)).forEach(more::add);
        return new Item(id, source, appliesTo, more);
    }

    /** A system says so; what is asked besides does not outweigh it. */
    Requirement verified(String text, Judgement judgement) {
        return requirement(text, Fulfilment.VERIFIED, judgement);
    }

    /** The adviser saw it. */
    Requirement attested(String text, Judgement judgement) {
        return requirement(text, Fulfilment.ATTESTED, judgement);
    }

    /** The adviser saw every paper that is asked for. */
    Requirement seen(String text) {
        return attested(text, Judgements.seen(asked));
    }

    /** It is part of what was captured. */
    Requirement captured(String text, Judgement judgement) {
        return requirement(text, Fulfilment.CAPTURED, judgement);
    }

    private Requirement requirement(String text, Fulfilment fulfilment, Judgement judgement) {
        return new Requirement(id, text, source, appliesTo, fulfilment, asked, judgement);
    }
}
