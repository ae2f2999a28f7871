/** The database: Micronaut Data JDBC and Flyway, on H2 and PostgreSQL. */
@NullMarked
package learning.piggyback.persistence;

import org.jspecify.annotations.NullMarked;
