package bo.comteco.postventa.domain.procedure;

import org.jspecify.annotations.Nullable;

/**
 * To whom a request is handed over (specification, section 2).
 *
 * @param code the other procedure's code, or null where the manual gives none
 * @param title its title, in Spanish
 * @param publishedIn where it is published, or null where the manual does not say
 */
public record Referral(
        @Nullable String code, String title, @Nullable String publishedIn) {

    /** Code and title as people name it. */
    public String oneLine() {
        return code == null ? title : title + " (" + code + ")";
    }
}
