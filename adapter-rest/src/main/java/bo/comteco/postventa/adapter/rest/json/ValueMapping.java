package bo.comteco.postventa.adapter.rest.json;

import bo.comteco.postventa.adapter.rest.json.ValueJson.CardJson;
import bo.comteco.postventa.adapter.rest.json.ValueJson.EvidenceJson;
import bo.comteco.postventa.adapter.rest.json.ValueJson.PositionJson;
import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes values as {@link ValueReader} reads them. */
public final class ValueMapping {

    private static final ByVariant<Value, Object> CONTENT = ByVariant.<Value, Object>of(Value.class)
            .when(Value.Text.class, Value.Text::text)
            .when(Value.Quantity.class, Value.Quantity::number)
            .when(Value.Date.class, Value.Date::date)
            .when(Value.Moment.class, Value.Moment::at)
            .when(Value.Amount.class, value -> value.money().toString())
            .when(Value.Phone.class, value -> value.telephone().digits())
            .when(
                    Value.Card.class,
                    value -> new CardJson(
                            value.document().number().value(), value.document().expiresOn()))
            .when(
                    Value.Place.class,
                    value -> new PositionJson(
                            value.position().latitude(), value.position().longitude()))
            .when(Value.Choice.class, Value.Choice::code)
            .when(Value.Choices.class, Value.Choices::codes)
            .when(
                    Value.Seen.class,
                    value -> new EvidenceJson(
                            value.evidence().number(), value.evidence().date()))
            .when(
                    Value.Rows.class,
                    value -> value.rows().stream().map(ValueMapping::answers).toList())
            .complete();

    private ValueMapping() {}

    /** A value. */
    public static ValueJson value(Value value) {
        return ValueJson.of(value.type(), CONTENT.apply(value));
    }

    /** Values by field, in the order given. */
    public static Map<String, ValueJson> answers(Answers answers) {
        var values = new LinkedHashMap<String, ValueJson>();
        answers.values().forEach((field, value) -> values.put(field, value(value)));
        return Collections.unmodifiableMap(values);
    }
}
