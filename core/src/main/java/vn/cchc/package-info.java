/** The root of the library: nothing but the style of the generated value classes. */
@ValueStyle
package vn.cchc;
