package bo.comteco.postventa.simulator;

import bo.comteco.postventa.simulator.consultas.ConsultasSimulator;
import bo.comteco.postventa.simulator.pac.PacSimulator;
import bo.comteco.postventa.simulator.qgis.QgisSimulator;
import bo.comteco.postventa.simulator.seed.SeedData;
import bo.comteco.postventa.simulator.smartflex.SmartflexSimulator;
import bo.comteco.postventa.simulator.whatsapp.WhatsAppSimulator;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Starts the simulators and stays up. */
public final class Simulators {

    private static final Set<String> OPTIONS = Set.of(
            "--smartflex-port",
            "--qgis-port",
            "--pac-port",
            "--consultas-port",
            "--whatsapp-port",
            "--seed",
            "--today");

    private Simulators() {}

    /**
     * Starts all and prints where each listens, one a line.
     *
     * @param args {@code --smartflex-port 7001 --qgis-port 7002 --pac-port 7003 --consultas-port 7004 --whatsapp-port
     *     7005 --seed 2026 --today 2026-11-24}, each optional; these are the defaults, but for today, which is the
     *     system's day in America/La_Paz
     */
    public static void main(String[] args) {
        start(options(args), System.out);
    }

    private static void start(Map<String, String> options, PrintStream out) {
        LocalDate today = options.containsKey("--today")
                ? LocalDate.parse(options.get("--today"))
                : LocalDate.now(ZoneId.of("America/La_Paz"));
        SeedData seed = SeedData.of(today, Long.parseLong(options.getOrDefault("--seed", "" + SeedData.USUAL_NUMBER)));
        var smartflex = SmartflexSimulator.start(port(options, "smartflex", "7001"), seed);
        var qgis = QgisSimulator.start(port(options, "qgis", "7002"), seed);
        var pac = PacSimulator.start(port(options, "pac", "7003"), seed);
        var consultas = ConsultasSimulator.start(port(options, "consultas", "7004"), seed);
        var whatsApp = WhatsAppSimulator.start(port(options, "whatsapp", "7005"));
        out.println("smartflex " + smartflex.url());
        out.println("qgis " + qgis.url());
        out.println("pac " + pac.url());
        out.println("consultas " + consultas.url());
        out.println("whatsapp " + whatsApp.url());
    }

    private static int port(Map<String, String> options, String system, String usual) {
        return Integer.parseInt(options.getOrDefault("--" + system + "-port", usual));
    }

    private static Map<String, String> options(String[] args) {
        var options = new TreeMap<String, String>();
        for (int i = 0; i < args.length; i += 2) {
            if (!OPTIONS.contains(args[i]) || i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + "; known, each with a value: " + OPTIONS);
            }
            options.put(args[i], args[i + 1]);
        }
        return options;
    }
}
