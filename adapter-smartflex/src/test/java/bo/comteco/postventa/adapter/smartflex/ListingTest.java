package bo.comteco.postventa.adapter.smartflex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bo.comteco.postventa.adapter.smartflex.Stub.Answer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final Pattern OFFSET = Pattern.compile("offset=([0-9]+)&limit=100");

    @Test
    void allPagesAreRead() {
        assertThat(read(uri -> page(offset(uri), 250, 100))).hasSize(250).doesNotHaveDuplicates();
    }

    @Test
    void pagesSmallerThanAskedForAreReadToTheEnd() {
        assertThat(read(uri -> page(offset(uri), 25, 10))).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void withoutATotalTheStatusSaysWhetherThereIsMore() {
        assertThat(read(uri -> {
                    int from = offset(uri);
                    int to = Math.min(from + 10, 25);
                    return Answer.json(to < 25 ? 206 : 200, bills(from, to));
                }))
                .hasSize(25);
    }

    @Test
    void anEmptyListIsRead() {
        assertThat(read(uri -> page(0, 0, 100))).isEmpty();
    }

    @Test
    void aListThatChangesWhileItIsReadIsNone() {
        assertSilent(uri -> page(offset(uri), offset(uri) == 0 ? 250 : 249, 100));
    }

    @Test
    void aListThatBreaksOffIsNone() {
        assertSilent(uri -> offset(uri) == 0 ? page(0, 250, 100) : Answer.json(503, "{\"code\": \"1\"}"));
        assertSilent(
                uri -> offset(uri) == 0 ? page(0, 250, 100) : Answer.json("[]").with("X-Total-Count", "250"));
    }

    @Test
    void aListThatIsAnnouncedAndNotGivenIsNone() {
        assertSilent(uri -> Answer.json("[]").with("X-Total-Count", "3"));
    }

    @Test
    void aListThatNeverEndsIsNone() {
        assertSilent(uri -> page(offset(uri), Integer.MAX_VALUE / 2, 1));
    }

    @Test
    void whatIsNoListOfObjectsIsNone() {
        assertSilent(uri -> Answer.json("[1, 2]"));
        assertSilent(uri -> Answer.json("[null]"));
        assertSilent(uri -> Answer.json("{}"));
        assertSilent(uri -> Answer.json("null"));
        assertSilent(uri -> Answer.json("[] []"));
        assertSilent(uri -> Answer.json("[{\"remainingAmount\": \"mucho\"}]"));
        assertSilent(uri -> new Answer(200, "text/plain", "[]", Map.of()));
        assertSilent(uri -> new Answer(200, "json", "[]", Map.of()));
    }

    @Test
    void anyJsonTypeIsJson() {
        assertThat(read(uri -> new Answer(200, "application/vnd.tmf+json", "[]", Map.of())))
                .isEmpty();
        assertThat(read(uri -> new Answer(200, "application/json", "[]", Map.of())))
                .isEmpty();
    }

    private static List<String> read(Function<String, Answer> answers) {
        try (var stub = Stub.answering(answers)) {
            return new Listing(stub.client())
                    .all(Bill.class, Bill.PATH + "?billingAccount.id={id}", "BA-1").stream()
                            .map(Bill::id)
                            .toList();
        }
    }

    private static void assertSilent(Function<String, Answer> answers) {
        assertThatExceptionOfType(Silence.class).isThrownBy(() -> read(answers));
    }

    private static Answer page(int from, int total, int size) {
        int to = Math.min(from + size, total);
        return Answer.json(to - from < total ? 206 : 200, bills(from, to))
                .with("X-Total-Count", Integer.toString(total));
    }

    private static String bills(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> "{\"id\": \"BILL-" + number + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static int offset(String uri) {
        var matcher = OFFSET.matcher(uri);
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }
}
