package bo.comteco.postventa.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.form.PrintedForm;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ManyAtOnceTest {

    private static final int THREADS = 8;
    private static final int FORMS_EACH = 5;

    private final PdfFormPrinter printer = new PdfFormPrinter();

    @Test
    void formsPrintedAtOnceDoNotMix() throws InterruptedException, ExecutionException {
        List<PrintedForm> forms = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            forms.add(Forms.aRelocation().forCustomer("Cliente " + thread).form());
        }
        List<byte[]> alone = forms.stream().map(printer::print).toList();

        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<byte[]>>> together = new ArrayList<>();
            for (PrintedForm form : forms) {
                together.add(threads.submit(() -> {
                    start.await();
                    return printed(form);
                }));
            }
            start.countDown();
            for (int thread = 0; thread < THREADS; thread++) {
                assertThat(together.get(thread).get()).hasSize(FORMS_EACH).containsOnly(alone.get(thread));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<byte[]> printed(PrintedForm form) {
        List<byte[]> documents = new ArrayList<>();
        for (int again = 0; again < FORMS_EACH; again++) {
            documents.add(printer.print(form));
        }
        return documents;
    }
}
