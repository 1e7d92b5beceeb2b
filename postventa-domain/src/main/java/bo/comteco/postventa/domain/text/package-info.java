/**
 * The words that a client or an adviser reads: Spanish texts by key in bundles beside this package, and the renderer that
 * turns a message into a sentence. Needs the JDK alone, so that whoever embeds the domain can print a refusal. No rule
 * depends on this package.
 */
@NullMarked
package bo.comteco.postventa.domain.text;

import org.jspecify.annotations.NullMarked;
