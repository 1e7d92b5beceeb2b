package bo.comteco.postventa.faultmatrix;

/**
 * What came of one variant.
 *
 * @param exchange what was disturbed
 * @param how how exactly; or empty
 * @param word what the port answered
 * @param reason why it may answer otherwise; else empty
 */
record Finding(String exchange, String how, Word word, String reason) {

    static Finding of(Variant variant, Word word, String reason) {
        return new Finding(variant.exchange(), variant.how(), word, reason);
    }
}
