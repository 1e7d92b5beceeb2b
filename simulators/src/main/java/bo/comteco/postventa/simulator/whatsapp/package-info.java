/** The WhatsApp Business Cloud API, as far as {@code docs/wire/whatsapp.md} describes it. */
@NullMarked
package bo.comteco.postventa.simulator.whatsapp;

import org.jspecify.annotations.NullMarked;
