/**
 * The command line: what the library does, for people and for programs that cannot embed it.
 */
package vn.cchc.examples.cli;
