package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.EvidenceFiles;
import bo.comteco.postventa.application.evidence.EvidenceFile;
import bo.comteco.postventa.application.evidence.FileContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The files of visits in memory. */
public final class InMemoryEvidenceFiles implements EvidenceFiles {

    private final Map<UUID, EvidenceFile> files = new LinkedHashMap<>();
    private final Map<UUID, FileContent> contents = new LinkedHashMap<>();

    @Override
    public synchronized boolean add(EvidenceFile file, FileContent content) {
        if (files.putIfAbsent(file.id(), file) != null) {
            return false;
        }
        contents.put(file.id(), content);
        return true;
    }

    @Override
    public synchronized Optional<EvidenceFile> find(UUID id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public synchronized List<EvidenceFile> of(String visit) {
        return files.values().stream()
                .filter(file -> file.visit().equals(visit))
                .sorted(Comparator.comparing(EvidenceFile::at))
                .toList();
    }

    @Override
    public synchronized Optional<FileContent> content(UUID id) {
        return Optional.ofNullable(contents.get(id));
    }

    @Override
    public synchronized int remove(LocalDate before, Instant at, int limit) {
        var expired = files.values().stream()
                .filter(file ->
                        contents.containsKey(file.id()) && file.keptUntil().isBefore(before))
                .sorted(Comparator.comparing(EvidenceFile::keptUntil))
                .limit(limit)
                .toList();
        for (var file : expired) {
            contents.remove(file.id());
            files.put(file.id(), file.removed(at));
        }
        return expired.size();
    }
}
