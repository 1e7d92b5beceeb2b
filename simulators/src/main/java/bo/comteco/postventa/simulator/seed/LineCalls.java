package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The outgoing calls of the seed's telephone lines, as Consultas shows them: the same for the same day. All numbers
 * called are invented, 7900xxxx and 4499xxxx.
 */
public final class LineCalls {

    private static final ZoneOffset BOLIVIA = ZoneOffset.ofHours(-4);
    private static final int USUALLY_HELD = 6;
    private static final int SECONDS_A_DAY = 24 * 60 * 60;

    /** A business line that fills several pages. */
    private static final String BUSY = "44000011";

    /** A line that calls nobody every third month of the year. */
    private static final String QUIET = "44000007";

    /** A line of which less is held than of others. */
    private static final String YOUNG = "44000023";

    private final LocalDate today;
    private final List<String> lines;

    private LineCalls(LocalDate today, List<String> lines) {
        this.today = today;
        this.lines = lines;
    }

    /** The calls of all telephone lines of a seed that were not given up. */
    public static LineCalls of(SeedData seed) {
        var numbers = new TreeSet<String>();
        for (var product : seed.resources(ResourceType.PRODUCT)) {
            if (product.path("status").asString("").equals("terminated")) {
                continue;
            }
            for (var characteristic : product.findValues("productCharacteristic")) {
                characteristic.values().stream()
                        .filter(one -> one.path("name").asString("").equals("lineNumber"))
                        .map(one -> one.path("value").asString(""))
                        .forEach(numbers::add);
            }
        }
        return new LineCalls(seed.today(), List.copyOf(numbers));
    }

    /** The lines of which calls are held, by their numbers. */
    public List<String> lines() {
        return lines;
    }

    /** The months held of a line, the latest first, this one included. */
    public List<YearMonth> months(String line) {
        var current = YearMonth.from(today);
        int held = line.equals(YOUNG) ? USUALLY_HELD / 2 : USUALLY_HELD;
        return IntStream.range(0, held).mapToObj(current::minusMonths).toList();
    }

    /** The calls of a line in a month, the oldest first; of this month those before today. */
    public List<ObjectNode> calls(String line, YearMonth month) {
        var random = new Random(line.hashCode() * 31L + month.getYear() * 12L + month.getMonthValue());
        int days = month.equals(YearMonth.from(today)) ? today.getDayOfMonth() - 1 : month.lengthOfMonth();
        var calls = new ArrayList<ObjectNode>();
        int count = days == 0 ? 0 : count(line, month, random);
        for (int i = 0; i < count; i++) {
            calls.add(call(month.atDay(1 + random.nextInt(days)), random));
        }
        calls.sort(Comparator.comparing((JsonNode call) -> call.path("at").asString()));
        return calls;
    }

    private static int count(String line, YearMonth month, Random random) {
        if (line.equals(QUIET) && month.getMonthValue() % 3 == 0) {
            return 0;
        }
        return line.equals(BUSY) ? 1200 + random.nextInt(200) : 20 + random.nextInt(40);
    }

    private static ObjectNode call(LocalDate day, Random random) {
        var at = day.atStartOfDay().plusSeconds(random.nextInt(SECONDS_A_DAY)).atOffset(BOLIVIA);
        String called =
                (random.nextBoolean() ? "7900" : "4499") + String.format(Locale.ROOT, "%04d", random.nextInt(10_000));
        return Json.object()
                .put("at", at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                .put("called", called)
                .put("seconds", random.nextInt(1800));
    }
}
