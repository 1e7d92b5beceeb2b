package bo.comteco.postventa.domain.request;

/**
 * What another system stores as external id of an effect: never content, never attempts.
 *
 * @param request the request's number
 * @param node the id of the node that owes it; may have slashes of its own
 * @param seq the effect's number within the request
 */
public record EffectKey(long request, String node, int seq) {

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when nobody wrote it
     */
    public static EffectKey parse(String key) {
        int first = key.indexOf('/');
        int last = key.lastIndexOf('/');
        if (first == last) {
            throw new IllegalArgumentException("not an effect's key: " + key);
        }
        return new EffectKey(
                Long.parseLong(key.substring(0, first)),
                key.substring(first + 1, last),
                Integer.parseInt(key.substring(last + 1)));
    }

    @Override
    public String toString() {
        return request + "/" + node + "/" + seq;
    }
}
