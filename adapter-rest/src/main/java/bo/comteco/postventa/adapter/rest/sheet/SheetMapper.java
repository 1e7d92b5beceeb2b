package bo.comteco.postventa.adapter.rest.sheet;

import bo.comteco.postventa.adapter.rest.json.JsonMapping;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.enquiry.RequirementSheet;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.product.ProductKind;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;

/** Draws sheets of requirements as JSON. */
@Mapper(config = JsonMapping.class)
public interface SheetMapper {

    /**
     * A sheet.
     *
     * @param askedFor what it was asked for, and for which kind of product
     * @param texts how a message reads in Spanish
     */
    SheetJson sheet(
            RequirementSheet sheet,
            @Nullable String askedFor,
            @Nullable ProductKind kind,
            @Context Function<Message, String> texts);

    SheetJson.ItemJson item(RequirementSheet.Item item);

    default String text(Message message, @Context Function<Message, String> texts) {
        return texts.apply(message);
    }

    default String title(SystemName system) {
        return system.title();
    }
}
