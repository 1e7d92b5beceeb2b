package bo.comteco.postventa.adapter.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { "b" : 1, "a" : [ true , null ] } | {"a":[true,null],"b":1}
            {"a": {"d": 1.50, "c": "x"}}       | {"a":{"c":"x","d":1.5}}
            {"a": 15e-1}                       | {"a":1.5}
            {"a": 1000}                        | {"a":1E+3}
            {"a": "\\u00e1\\""}                | {"a":"á\\""}
            {"\\u00e1\\"": 1}                  | {"á\\"":1}
            [1, 2]                             | [1,2]
            {}                                 | {}
            """)
    void equalBodiesAreWrittenAlike(String body, String canonical) {
        assertThat(Bodies.parse(body).canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [1, 2]      | [2, 1]
            {"a": "1"}  | {"a": 1}
            {"a": null} | {}
            {"a": true} | {"a": "true"}
            """)
    void differentBodiesAreNot(String one, String other) {
        assertThat(Bodies.parse(one).canonical())
                .isNotEqualTo(Bodies.parse(other).canonical());
    }
}
