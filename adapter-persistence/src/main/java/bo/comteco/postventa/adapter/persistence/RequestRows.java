package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.adapter.persistence.json.StepContent;
import bo.comteco.postventa.application.driven.Awaited;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.Commit.Tally;
import bo.comteco.postventa.application.driven.RequestSearch.Found;
import bo.comteco.postventa.domain.common.IdentityWord;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.request.Hands;
import bo.comteco.postventa.domain.request.Opening;
import bo.comteco.postventa.domain.request.StepRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Between rows and the domain. */
@Mapper(implementationName = "Generated<CLASS_NAME>")
interface RequestRows {

    /** The row of a request after a commit. */
    default RequestRow row(Commit commit) {
        var opening = commit.request().opening();
        return row(
                opening,
                commit.request().hands(),
                Standing.of(commit.request()),
                commit.findCall().map(Call::key).orElse(null),
                commit.request().procedure().changesProduct());
    }

    @Mapping(target = "id", source = "opening.number")
    @Mapping(target = "office", source = "hands.office")
    @Mapping(target = "adviser", source = "hands.adviser")
    @Mapping(target = "customerId", source = "opening.subject.customer.value")
    @Mapping(target = "customerName", source = "opening.subject.customerName")
    @Mapping(target = "customerIdentity", source = "opening.subject.identification", qualifiedByName = "identityWord")
    @Mapping(target = "productId", source = "opening.subject.product")
    @Mapping(target = "opened", source = "opening.at")
    @Mapping(target = "touchedOn", source = "standing.touched")
    RequestRow row(Opening opening, Hands hands, Standing standing, @Nullable UUID openKey, boolean changes);

    @Mapping(target = "at", source = "step.at")
    StepRow row(
            StepRecord step,
            long requestId,
            @Nullable String data,
            SaltedDigest payload,
            @Nullable UUID idemKey,
            @Nullable String bodyHash);

    @Mapping(target = "at", expression = "java(content.at() == null ? row.at() : content.at())")
    @Mapping(target = "answers", source = "content.answers")
    @Mapping(target = "facts", source = "content.facts")
    @Mapping(target = "note", source = "content.note")
    StepRecord step(StepRow row, StepContent content);

    Found found(FoundRow row);

    /** As {@code waits} holds it: names with commas. */
    default List<Awaited> awaited(@Nullable String waits) {
        return waits == null
                ? List.of()
                : Arrays.stream(waits.split(",", -1)).map(Awaited::valueOf).toList();
    }

    @Named("identityWord")
    default String identityWord(String identification) {
        return IdentityWord.of(identification).value();
    }

    default @Nullable String value(@Nullable ProductId product) {
        return product == null ? null : product.value();
    }

    EffectRow row(int seq, EffectKind kind, long requestId, Instant due);

    @Mapping(target = "day", source = "opening.at")
    @Mapping(target = "office", source = "opening.subject.office")
    TallyRow row(Tally tally, Opening opening);

    default String name(EffectKind kind) {
        return kind.name();
    }

    /** A moment as a column holds it. */
    default @Nullable Instant column(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** The day of a moment, where the offices are. */
    default LocalDate day(Instant moment) {
        return moment.atZone(ParameterBook.ZONE).toLocalDate();
    }
}
