package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.customer.CustomerId;

/**
 * What goes with everything that is entered in another system.
 *
 * @param key the external id: the same for every attempt, another for everything else
 * @param adviser on whose behalf
 * @param office the adviser's office
 * @param again whether an earlier attempt may have arrived: it is then looked for before it is sent
 */
public record Entry(String key, CustomerId customer, String adviser, String office, boolean again) {}
