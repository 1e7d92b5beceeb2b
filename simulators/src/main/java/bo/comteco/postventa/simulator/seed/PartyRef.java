package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.tmf.Tmf;
import tools.jackson.databind.node.ObjectNode;

/** A party or customer as others refer to it. */
record PartyRef(String id, String name, String referredType) {

    ObjectNode as(String role) {
        return Tmf.party(id, name, role, referredType);
    }
}
