/**
 * How the API describes itself as OpenAPI: what annotations can't say, above all the problems of each operation.
 */
@NullMarked
package bo.comteco.postventa.adapter.rest.openapi;

import org.jspecify.annotations.NullMarked;
