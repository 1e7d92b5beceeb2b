/**
 * Fills the roles of store and outbox with PostgreSQL; rows are records of their own, apart from the domain.
 */
@NullMarked
package bo.comteco.postventa.adapter.persistence;

import org.jspecify.annotations.NullMarked;
