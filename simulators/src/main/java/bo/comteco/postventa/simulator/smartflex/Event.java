package bo.comteco.postventa.simulator.smartflex;

/**
 * An event as it is told.
 *
 * @param basePath what stands before the hub that tells it
 * @param json its text
 */
record Event(String id, String basePath, String type, String json) {}
