package bo.comteco.postventa.adapter.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Notes every statement that is handed to the driver to be executed. A text that holds two is two. Where a transaction
 * begins and ends is no statement here.
 */
final class SentStatements {

    private static final Pattern BETWEEN = Pattern.compile(";");

    private final List<String> sent = new CopyOnWriteArrayList<>();

    /** A data source over another, with its statements noted. */
    DataSource over(DataSource real) {
        return noting(DataSource.class, real, null);
    }

    /** What is sent while something is done, by whichever thread. */
    List<String> during(Runnable work) {
        int before = sent.size();
        work.run();
        return new ArrayList<>(sent.subList(before, sent.size()));
    }

    private <T> T noting(Class<T> type, Object real, @Nullable String text) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            note(method, arguments, text);
            return wrapped(call(method, real, arguments), arguments);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private void note(Method method, Object @Nullable [] arguments, @Nullable String text) {
        var name = method.getName();
        // Of a batch each of its parts is noted as it is added.
        boolean executes = name.startsWith("execute") && !name.endsWith("Batch");
        if (Statement.class.isAssignableFrom(method.getDeclaringClass()) && (executes || name.equals("addBatch"))) {
            var executed = text == null && arguments != null ? (String) arguments[0] : text;
            BETWEEN.splitAsStream(executed == null ? "" : executed)
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .forEach(sent::add);
        }
    }

    private static Object call(Method method, Object real, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object wrapped(Object result, Object @Nullable [] arguments) {
        if (result instanceof Connection) {
            return noting(Connection.class, result, null);
        }
        if (result instanceof PreparedStatement) {
            return noting(PreparedStatement.class, result, text(arguments));
        }
        return result instanceof Statement ? noting(Statement.class, result, null) : result;
    }

    private static @Nullable String text(Object @Nullable [] arguments) {
        return arguments == null ? null : (String) arguments[0];
    }
}
