/**
 * Importing this file associates every custom function with Excel: the build adds the calls to the files of the
 * families.
 */
import "./claim";
import "./isolate";
import "./evidence";
import "./cost";
import "./value";
import "./range";
import "./split";
