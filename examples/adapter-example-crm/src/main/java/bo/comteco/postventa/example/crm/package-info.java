/**
 * An example for integrators: a small CRM that speaks rows of tab-separated text over HTTP fills roles that Smartflex
 * fills in the service. {@code docs/adding-an-adapter.md} walks through it. Nothing of the wire leaves this package.
 */
@NullMarked
package bo.comteco.postventa.example.crm;

import org.jspecify.annotations.NullMarked;
