package bo.comteco.postventa.adapter.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Evidence;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.common.Telephone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every variant of a value, as JSON and back. */
class ValueRoundTripTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Map<Value, String> WRITTEN = Map.ofEntries(
            Map.entry(
                    new Value.Text("Av. Ballivián \"1234\"\nfrente"), "{'text':'Av. Ballivián \\\"1234\\\"\\nfrente'}"),
            Map.entry(new Value.Quantity(new BigDecimal("12.50")), "{'quantity':12.5}"),
            Map.entry(new Value.Quantity(new BigDecimal("-300")), "{'quantity':-3E+2}"),
            Map.entry(new Value.Date(LocalDate.of(2026, 2, 28)), "{'date':'2026-02-28'}"),
            Map.entry(
                    new Value.Moment(Instant.parse("2026-11-24T13:05:00.25Z")),
                    "{'moment':'2026-11-24T13:05:00.250Z'}"),
            Map.entry(new Value.Amount(Money.of("-12.5")), "{'money':'-12.50'}"),
            Map.entry(new Value.Phone(new Telephone("70000001")), "{'telephone':'70000001'}"),
            Map.entry(
                    new Value.Card(IdentityDocument.indefinite(new IdentityNumber("E-1234567-1A CB"))),
                    "{'card':{'number':'E-1234567-1A CB','expiresOn':'9999-12-31'}}"),
            Map.entry(
                    new Value.Place(new Position(-17.393812, -66.15)),
                    "{'position':{'latitude':-17.393812,'longitude':-66.15}}"),
            Map.entry(new Value.Choice("YES"), "{'choice':'YES'}"),
            Map.entry(new Value.Choices(List.of("A", "B")), "{'choices':['A','B']}"),
            Map.entry(new Value.Choices(List.of()), "{'choices':[]}"),
            Map.entry(new Value.Seen(Evidence.seen()), "{'evidence':{'number':null,'date':null}}"),
            Map.entry(
                    new Value.Seen(new Evidence("77", LocalDate.of(2026, 11, 1))),
                    "{'evidence':{'number':'77','date':'2026-11-01'}}"),
            Map.entry(
                    new Value.Rows(List.of(Answers.none().with("serial", "S-1"), Answers.none())),
                    "{'rows':[{'serial':{'text':'S-1'}},{}]}"));

    static Stream<Value> values() {
        return WRITTEN.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsWrittenAsOneMemberAndReadBackAsItWas(Value value) {
        var json = JSON.writeValueAsString(ValueMapping.answers(Answers.of("field", value)));

        assertThat(json).isEqualTo("{\"field\":" + WRITTEN.get(value).replace('\'', '"') + "}");
        assertThat(read(json)).isEqualTo(Answers.of("field", value));
    }

    @Test
    void everyTypeOfValueIsTried() {
        var tried = EnumSet.noneOf(ValueType.class);
        WRITTEN.keySet().forEach(value -> tried.add(value.type()));

        assertThat(tried).isEqualTo(EnumSet.allOf(ValueType.class));
    }

    @Test
    void numbersAndTelephonesAreReadAsPeopleWriteThem() {
        assertThat(read("""
                        {"mobile": {"telephone": "+591 700-00001"},
                         "card": {"card": {"number": "1.234.567 cbba", "expiresOn": "2030-05-31"}},
                         "note": {"evidence": {}}}
                        """))
                .isEqualTo(Answers.none()
                        .with("mobile", new Telephone("70000001"))
                        .with("card", new IdentityDocument(new IdentityNumber("1234567 CB"), LocalDate.of(2030, 5, 31)))
                        .with("note", Evidence.seen()));
    }

    private static Answers read(String json) {
        var members = Bodies.parse("{\"answers\":" + json + "}").members();
        var answers = members.answers("answers");
        members.done();
        return answers;
    }
}
