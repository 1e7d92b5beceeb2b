package bo.comteco.postventa.domain.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PendingBill;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductComponent;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.ProductState;
import bo.comteco.postventa.domain.text.SpanishTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason for which a value is refused, as an adviser reads it. */
class RefusalTextsTest {

    private static final SpanishTexts TEXTS = SpanishTexts.load();
    private static final ProductComponent VOICE =
            new ProductComponent("C-1", "Línea de voz", true, ProductKind.FIXED_TELEPHONY, null);
    private static final ProductComponent CALLER_ID =
            new ProductComponent("C-2", "Identificador de llamadas", false, null, null);
    private static final ProductComponent BARE = new ProductComponent("C-3", "Servicio", true, null, null);

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("value.text.blank", () -> new CustomerId("  "), "Falta completar este dato."),
                refusal(
                        "value.money.format",
                        () -> Money.of("Bs 12"),
                        "«Bs 12» no es un importe. Escríbalo en bolivianos, como 146.28 o 200."),
                refusal(
                        "value.money.decimals",
                        () -> Money.of("12.345"),
                        "El importe 12.345 tiene más de dos decimales."),
                refusal(
                        "value.money.range",
                        () -> new Money(new BigDecimal("1E+12")),
                        "El importe 1E+12 es demasiado grande."),
                refusal(
                        "value.identity-number.format",
                        () -> IdentityNumber.parse("12345671A"),
                        "«12345671A» no es un número de cédula de identidad. Escríbalo como 1234567, con su complemento"
                                + " si lo tiene (1234567-1A) y, si quiere, el departamento (1234567 CB)."),
                refusal(
                        "value.telephone.digits",
                        () -> Telephone.parse("7123456x"),
                        "«7123456x» no es un número de teléfono: escriba solo dígitos."),
                refusal(
                        "value.telephone.length",
                        () -> Telephone.parse("+591 7123456"),
                        "El teléfono +591 7123456 no tiene 8 dígitos."),
                refusal(
                        "value.telephone.first-digit",
                        () -> Telephone.parse("81234567"),
                        "El teléfono 81234567 no es de Bolivia: un celular empieza con 6 o 7 y un fijo con 2, 3 o 4."),
                refusal(
                        "value.nit.format",
                        () -> Nit.parse("123-456"),
                        "«123-456» no es un NIT: debe tener de 7 a 13 dígitos."),
                refusal(
                        "value.position.number",
                        () -> new Position(Double.NaN, -66.15),
                        "La posición (NaN, -66.15) no está en números."),
                refusal(
                        "value.position.swapped",
                        () -> new Position(-66.15, -17.39),
                        "La posición (-66.15, -17.39) tiene la latitud y la longitud intercambiadas:"
                                + " primero va la latitud."),
                refusal(
                        "value.position.latitude",
                        () -> new Position(-9.64, -66.15),
                        "La latitud -9.64 está fuera de Bolivia: debe estar entre -22.95 y -9.65."),
                refusal(
                        "value.position.longitude",
                        () -> new Position(-17.39, 66.15),
                        "La longitud 66.15 está fuera de Bolivia: debe estar entre -69.7 y -57.4."),
                refusal(
                        "value.position.outside",
                        () -> new Position(17.39, 66.15),
                        "La posición (17.39, 66.15) está fuera de Bolivia; la latitud y la longitud son negativas."),
                refusal(
                        "value.bill.amount",
                        () -> new PendingBill("F-1", LocalDate.of(2026, 11, 5), Money.ZERO),
                        "Una factura pendiente debe tener un saldo mayor a cero, y no 0.00."),
                refusal(
                        "value.plan.monthly",
                        () -> new CommercialPlan("P-1", "Básico", Money.of("-0.01"), false),
                        "El precio mensual de un plan no puede ser negativo: -0.01."),
                refusal(
                        "value.component.kind",
                        () -> new ProductComponent("C-9", "Duo", true, ProductKind.BUNDLE, null),
                        "El componente Duo es un paquete, y un paquete no puede ser componente de otro."),
                refusal(
                        "value.product.no-service",
                        () -> product(ProductKind.FIXED_TELEPHONY, CALLER_ID),
                        "El producto 4412345 no tiene ningún componente de servicio."),
                refusal(
                        "value.product.component-twice",
                        () -> product(ProductKind.FIXED_TELEPHONY, VOICE, VOICE),
                        "El componente C-1 aparece dos veces en el mismo producto."),
                refusal(
                        "value.product.empty-bundle",
                        () -> product(ProductKind.BUNDLE, BARE),
                        "El paquete 4412345 no indica de qué servicios se compone."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void aRefusalSaysInSpanishWhatIsWrong(String key, ThrowingCallable attempt, String text) {
        InvalidValue refusal = catchThrowableOfType(InvalidValue.class, attempt);

        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.message().key()).isEqualTo(key);
        assertThat(TEXTS.render(refusal.message())).isEqualTo(text);
    }

    @Test
    void everyTextIsTheReasonOfSomeRefusalAbove() {
        assertThat(refusals().map(refusal -> (String) refusal.get()[0]))
                .containsExactlyInAnyOrderElementsOf(TEXTS.keys().stream()
                        .filter(key -> key.startsWith("value."))
                        .toList());
    }

    private static Arguments refusal(String key, ThrowingCallable attempt, String text) {
        return arguments(key, attempt, text);
    }

    private static Product product(ProductKind kind, ProductComponent... components) {
        return new Product(
                new ProductId("4412345"),
                kind,
                "Teléfono",
                new CustomerId("100"),
                ProductState.ACTIVE,
                null,
                new CommercialPlan("P-1", "Básico", Money.of(60), false),
                new Address("Calle Jordán", null, "", "Cochabamba", null),
                null,
                List.of(components));
    }
}
