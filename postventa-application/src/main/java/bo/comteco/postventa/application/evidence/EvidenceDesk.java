package bo.comteco.postventa.application.evidence;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.EvidenceFiles;
import bo.comteco.postventa.application.driven.FileInspector;
import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.application.driving.KeepEvidence;
import bo.comteco.postventa.domain.evidence.FileName;
import bo.comteco.postventa.domain.evidence.Retention;
import bo.comteco.postventa.domain.manual.ParameterNames;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps files, and removes what is in them when their time is over. */
public final class EvidenceDesk implements KeepEvidence {

    private final Ports ports;
    private final int largest;
    private final InstantSource clock;

    /** @param largest how large a file may be, in bytes */
    public EvidenceDesk(Ports ports, int largest, InstantSource clock) {
        this.ports = ports;
        this.largest = largest;
        this.clock = clock;
    }

    /** What is needed to keep files. */
    public record Ports(
            EvidenceFiles files,
            FileInspector inspector,
            VisitStore visits,
            RequestStore requests,
            ParameterStore parameters,
            Transactions transactions) {}

    /** A folder that the actor has a right to. */
    private record Opened(String visit, @Nullable Long request) {}

    @Override
    public int largest() {
        return largest;
    }

    @Override
    public Answer keep(Command command) {
        return in(command.folder(), command.actor(), true, folder -> keep(command, folder));
    }

    private Answer keep(Command command, Opened folder) {
        var made = ports.files().find(command.call().key());
        if (made.isPresent()) {
            return again(command, folder, made.get());
        }
        if (command.content().size() > largest) {
            return new Answer.TooLarge(largest);
        }
        var inspection = ports.inspector().inspect(command.content());
        if (inspection instanceof Inspection.Unsound unsound) {
            return new Answer.NotKept(unsound.fault());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var retention = ports.parameters().book().knownAt(now).findDuration(ParameterNames.EVIDENCE_RETENTION);
        if (retention.isEmpty()) {
            return new Answer.RetentionNotSet();
        }
        var sound = (Inspection.Sound) inspection;
        var file = new EvidenceFile(
                command.call().key(),
                command.call().bodyHash(),
                folder.visit(),
                folder.request(),
                command.kind(),
                FileName.of(command.name(), sound.type()),
                sound.type(),
                command.content().size(),
                sound.sha256(),
                now,
                command.actor().id(),
                new Retention(retention.get()).lastDayOf(now),
                null);
        boolean kept = ports.transactions().inOne(() -> ports.files().add(file, command.content()));
        return kept
                ? new Answer.Kept(file)
                : again(command, folder, ports.files().find(file.id()).orElseThrow());
    }

    private static Answer again(Command command, Opened folder, EvidenceFile made) {
        boolean isTheSame = made.bodyHash().equals(command.call().bodyHash())
                && new Opened(made.visit(), made.request()).equals(folder);
        return isTheSame ? new Answer.Kept(made) : new Answer.KeyReused();
    }

    @Override
    public Answer list(Actor actor, Folder folder) {
        return in(folder, actor, false, opened -> new Answer.Listed(serving(opened)));
    }

    @Override
    public Answer open(Actor actor, Folder folder, UUID id) {
        return in(
                folder,
                actor,
                false,
                opened -> serving(opened).stream()
                        .filter(file -> file.id().equals(id))
                        .findFirst()
                        .map(this::open)
                        .orElseGet(Answer.UnknownFile::new));
    }

    private Answer open(EvidenceFile file) {
        return ports.files()
                .content(file.id())
                .<Answer>map(content -> new Answer.Opened(file, content))
                .orElseGet(
                        () -> new Answer.Removed(ports.files().find(file.id()).orElseThrow()));
    }

    private List<EvidenceFile> serving(Opened folder) {
        var number = folder.request();
        return ports.files().of(folder.visit()).stream()
                .filter(file -> number == null || file.serves(number))
                .toList();
    }

    @Override
    public int removeExpired(int limit) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return ports.transactions().inOne(() -> ports.files().remove(Retention.day(now), now, limit));
    }

    private Answer in(Folder folder, Actor actor, boolean works, Function<Opened, Answer> then) {
        return folder instanceof Folder.OfRequest request
                ? ofRequest(request.number(), actor, works, then)
                : ofVisit(((Folder.OfVisit) folder).visit(), actor, works, then);
    }

    private Answer ofVisit(String id, Actor actor, boolean works, Function<Opened, Answer> then) {
        var visit = ports.visits().find(id);
        if (visit.isEmpty()) {
            return new Answer.UnknownVisit(id);
        }
        boolean may = works ? Access.mayServe(actor, visit.get()) : Access.mayOpenPapers(actor, visit.get());
        return may ? then.apply(new Opened(id, null)) : new Answer.Denied();
    }

    private Answer ofRequest(long number, Actor actor, boolean works, Function<Opened, Answer> then) {
        var request = ports.requests().load(number).map(RequestStore.Stored::snapshot);
        if (request.isEmpty()) {
            return new Answer.UnknownRequest(number);
        }
        boolean may = works ? Access.mayWorkOn(actor, request.get()) : Access.mayOpenPapers(actor, request.get());
        return may ? then.apply(new Opened(request.get().opening().visit(), number)) : new Answer.Denied();
    }
}
