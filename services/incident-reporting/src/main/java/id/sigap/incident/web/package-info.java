/** What all endpoints of this service share: fields, region scope, refusals. */
@NullMarked
package id.sigap.incident.web;

import org.jspecify.annotations.NullMarked;
