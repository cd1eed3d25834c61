/**
 * Who acts: the parties (chủ thể) that lead, coordinate, report and receive, as plans name them; the organisations and classes
 * of organisations behind them, as a directory knows them; and the administrative units they serve, before and after
 * 2025-07-01.
 */
@NullMarked
package vn.cchc.organization;

import org.jspecify.annotations.NullMarked;
