package bo.comteco.postventa.testkit.store;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of a name without accents and in small letters, as people look for them. */
record PlainWords(List<String> words) {

    static PlainWords of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return new PlainWords(Arrays.stream(plain.split("[^\\p{L}\\p{Nd}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether each of the beginnings begins one of these words; never for none. */
    boolean haveAllBeginnings(PlainWords beginnings) {
        return !beginnings.words.isEmpty()
                && beginnings.words.stream()
                        .allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
    }
}
