package bo.comteco.postventa.application.form;

import static java.util.Objects.requireNonNull;

import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.RequiredText;

/**
 * One page set of a form.
 *
 * @param mark whether it is an original or a copy
 * @param destination for whom it is: the archive, the client
 */
public record Sheet(Mark mark, String destination) {

    /** @throws InvalidValue if the destination is blank */
    public Sheet {
        requireNonNull(mark, "mark");
        destination = RequiredText.in("Sheet", "destination", destination);
    }
}
