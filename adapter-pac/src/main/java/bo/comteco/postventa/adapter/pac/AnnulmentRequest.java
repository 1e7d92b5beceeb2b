package bo.comteco.postventa.adapter.pac;

/** Who has an invoice annulled. */
record AnnulmentRequest(String adviser, String office) {}
