/** What a situation report consists of. */
@NullMarked
package id.sigap.incident.sitrep.model;

import org.jspecify.annotations.NullMarked;
