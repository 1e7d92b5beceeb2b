/**
 * Fills the role of the printer of forms: a document of the core becomes a PDF.
 */
@NullMarked
package bo.comteco.postventa.adapter.documents;

import org.jspecify.annotations.NullMarked;
