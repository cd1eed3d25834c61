/**
 * Plans and directories as JSON, for programs that do not want to know which JSON library is at work
 * ({@link vn.cchc.json.PlanJson} and {@link vn.cchc.json.DirectoryJson} use Jackson 3 where it is present, else Jackson 2), and
 * the data that comes with the library.
 */
@NullMarked
package vn.cchc.json;

import org.jspecify.annotations.NullMarked;
