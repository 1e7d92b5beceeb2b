package bo.comteco.postventa.adapter.rest.payment;

/** Where payment orders are. */
final class Paths {

    static final String ORDERS = "/api/v1/payment-orders";

    /** An order's number in a path: what is none leads nowhere. */
    static final String NUMBER = "/{number:[0-9]{1,18}}";

    static final String OF_REQUEST = "/api/v1/service-requests/{number:[0-9]{1,18}}/payment-orders";

    private Paths() {}

    static String order(long number) {
        return ORDERS + "/" + number;
    }
}
