package bo.comteco.postventa.adapter.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ByVariantTest {

    sealed interface Shape {
        record Circle() implements Shape {}

        record Square(int side) implements Shape {}
    }

    @Test
    void eachVariantComesToWhatWasSaidForIt() {
        var names = ByVariant.<Shape, String>of(Shape.class)
                .when(Shape.Circle.class, circle -> "circle")
                .when(Shape.Square.class, square -> "square of " + square.side())
                .complete();

        assertThat(names.apply(new Shape.Circle())).isEqualTo("circle");
        assertThat(names.apply(new Shape.Square(3))).isEqualTo("square of 3");
    }

    @Test
    void oneThatForgetsAVariantCannotBeBuilt() {
        var forgetful = ByVariant.<Shape, String>of(Shape.class).when(Shape.Circle.class, circle -> "circle");

        assertThatIllegalStateException().isThrownBy(forgetful::complete).withMessageContaining("Square");
    }

    @Test
    void aFamilyThatIsOpenIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> ByVariant.of(Runnable.class));
    }
}
