/** From a draft in the field to released numbers. */
@NullMarked
package id.sigap.incident.assessment.application;

import org.jspecify.annotations.NullMarked;
