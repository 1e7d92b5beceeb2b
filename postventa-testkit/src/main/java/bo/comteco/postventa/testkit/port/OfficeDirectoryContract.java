package bo.comteco.postventa.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.OfficeDirectory;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link OfficeDirectory} promises. */
@SuiteOf(OfficeDirectory.class)
public interface OfficeDirectoryContract {

    /** The directory. */
    OfficeDirectory offices();

    /** Two offices at least by their codes, with the names by which clients know them. */
    Map<String, String> named();

    /** A code that no office has. */
    String nobodys();

    @Test
    default void anOfficeIsCalledAsClientsKnowIt() {
        assertThat(named())
                .hasSizeGreaterThan(1)
                .allSatisfy((code, name) -> assertThat(offices().nameOf(code)).isEqualTo(name));
    }

    @Test
    default void whatHasNoNameIsCalledByItsCode() {
        assertThat(offices().nameOf(nobodys())).isEqualTo(nobodys());
    }

    @Test
    default void anOfficeIsKnownAndWhatIsNoneIsNot() {
        assertThat(named().keySet()).allMatch(offices()::knows);
        assertThat(offices().knows(nobodys())).isFalse();
    }

    @Test
    default void clientsPayAtTheirOwnOfficeWhereNothingElseIsKnown() {
        assertThat(named().keySet())
                .allSatisfy(code -> assertThat(offices().cashDeskOf(code)).isEqualTo(code));
    }
}
