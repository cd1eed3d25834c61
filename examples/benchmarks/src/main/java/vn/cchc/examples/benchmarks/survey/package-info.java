/** What surveys cost beside R and DuckDB, which are no part of the build and have to be there. */
@NullMarked
package vn.cchc.examples.benchmarks.survey;

import org.jspecify.annotations.NullMarked;
