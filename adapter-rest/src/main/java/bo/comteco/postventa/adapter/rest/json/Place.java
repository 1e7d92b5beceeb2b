package bo.comteco.postventa.adapter.rest.json;

import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemException;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.adapter.rest.problem.Redaction;
import bo.comteco.postventa.adapter.rest.problem.WrongMember;
import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.Message;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** A place in a body, which remembers what is wrong anywhere in that body. */
public final class Place {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 64;

    private final String pointer;
    private final List<WrongMember> wrong;
    private final Function<Message, String> texts;

    private Place(String pointer, List<WrongMember> wrong, Function<Message, String> texts) {
        this.pointer = pointer;
        this.wrong = wrong;
        this.texts = texts;
    }

    static Place body(Function<Message, String> texts) {
        return new Place("#", new ArrayList<>(), texts);
    }

    Place member(String name) {
        // A name that long is none of ours; its problem is told at the object it stands in.
        return name.length() > LONGEST_NAME ? this : new Place(pointer + "/" + escaped(name), wrong, texts);
    }

    Place element(int index) {
        return new Place(pointer + "/" + index, wrong, texts);
    }

    /** Notes what is wrong here. */
    public void wrong(String detail) {
        if (wrong.size() < MOST) {
            wrong.add(new WrongMember(pointer, detail));
        }
    }

    /** What is built from what stands here; null, and its reason noted, where the domain refuses it. */
    public <T> @Nullable T build(Supplier<T> building) {
        try {
            return building.get();
        } catch (InvalidValue refused) {
            wrong(texts.apply(Redaction.of(refused.message())));
            return null;
        }
    }

    void orThrow() {
        if (!wrong.isEmpty()) {
            throw new ProblemException(Problem.of(
                            ProblemType.INVALID_BODY, "Revise los datos señalados en «errors» y envíe todo de nuevo.")
                    .with("errors", List.copyOf(wrong)));
        }
    }

    private static String escaped(String name) {
        return UriUtils.encode(name.replace("~", "~0").replace("/", "~1"), StandardCharsets.UTF_8);
    }
}
