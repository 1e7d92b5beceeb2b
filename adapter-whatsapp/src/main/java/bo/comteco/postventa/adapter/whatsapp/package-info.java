/**
 * Fills the role of messages to supervision with the WhatsApp Business Cloud API, and takes in the news that it calls
 * back with: {@code docs/wire/whatsapp.md}. Nothing of the wire leaves this package.
 */
@NullMarked
package bo.comteco.postventa.adapter.whatsapp;

import org.jspecify.annotations.NullMarked;
