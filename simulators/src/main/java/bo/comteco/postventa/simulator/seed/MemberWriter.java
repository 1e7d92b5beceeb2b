package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.http.Json;
import tools.jackson.databind.node.ObjectNode;

/** Writes one member as PAC shows them, step by step. Without more: entitled, with nothing against them. */
final class MemberWriter {

    private final ObjectNode json;

    private MemberWriter(ObjectNode json) {
        this.json = json;
    }

    static MemberWriter member(String customer) {
        var json = Json.object().put("customer", customer).put("entitled", true).put("riskListed", false);
        for (String list : new String[] {"certificates", "encumbrances", "guaranteedDebts", "creditsInForce"}) {
            json.putArray(list);
        }
        return new MemberWriter(json);
    }

    MemberWriter certificate(String number, String outstanding, boolean active) {
        json.withArray("certificates")
                .addObject()
                .put("number", number)
                .put("outstanding", outstanding)
                .put("active", active);
        return this;
    }

    MemberWriter encumbrance(String kind, String description) {
        json.withArray("encumbrances").addObject().put("kind", kind).put("description", description);
        return this;
    }

    MemberWriter guaranteed(String number, String overdue) {
        json.withArray("guaranteedDebts").addObject().put("number", number).put("overdue", overdue);
        return this;
    }

    MemberWriter credit(String number, String outstanding) {
        json.withArray("creditsInForce").addObject().put("number", number).put("outstanding", outstanding);
        return this;
    }

    MemberWriter notEntitled() {
        json.put("entitled", false);
        return this;
    }

    MemberWriter riskListed() {
        json.put("riskListed", true);
        return this;
    }

    ObjectNode written() {
        return json;
    }
}
