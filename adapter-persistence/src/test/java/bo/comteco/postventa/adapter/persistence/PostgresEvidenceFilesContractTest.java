package bo.comteco.postventa.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.application.driven.EvidenceFiles;
import bo.comteco.postventa.testkit.store.EvidenceFilesContract;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresEvidenceFilesContractTest extends EvidenceFilesContract {

    @BeforeEach
    void emptyTable() {
        TestDatabase.jdbc().execute("truncate evidence");
    }

    @Override
    protected EvidenceFiles files() {
        return TestDatabase.bean(EvidenceFiles.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update evidence set name = 'otro.pdf'",
                "update evidence set name = 'documento.pdf'",
                "update evidence set content = null, removed = now()",
                "update evidence set content = null, removed = now(), name = 'otro.pdf'",
                "update evidence set kept_until = kept_until + 1",
                "update evidence set content = 'x'::bytea",
                "delete from evidence"
            })
    void noFileIsChangedOrDeletedButForTheRemovalOfItsContent(String sql) {
        files().add(letter(1), LETTER);

        assertThatThrownBy(() -> TestDatabase.jdbc().update(sql)).hasMessageContaining("evidence is append-only");
        assertThat(files().content(letter(1).id())).contains(LETTER);
    }

    @Test
    void aFileThatWasRemovedIsNotNamedAnew() {
        files().add(letter(1), LETTER);
        files().remove(LocalDate.of(2031, 11, 25), Instant.parse("2031-11-25T12:00:00Z"), 1);

        assertThatThrownBy(() -> TestDatabase.jdbc().update("update evidence set name = 'documento.png'"))
                .hasMessageContaining("evidence is append-only");
    }

    @Test
    void twoInstancesThatRemoveAtOnceRemoveEachOnce() {
        for (int file = 1; file <= 40; file++) {
            files().add(letter(file), LETTER);
        }
        var day = LocalDate.of(2031, 11, 25);
        var removals = List.of(1, 2).stream()
                .map(instance -> CompletableFuture.supplyAsync(
                        () -> files().remove(day, Instant.parse("2031-11-25T12:00:00Z"), 30)))
                .toList();

        int removed = removals.stream().mapToInt(CompletableFuture::join).sum()
                + files().remove(day, Instant.parse("2031-11-25T12:01:00Z"), 100);

        assertThat(removed).isEqualTo(40);
    }
}
