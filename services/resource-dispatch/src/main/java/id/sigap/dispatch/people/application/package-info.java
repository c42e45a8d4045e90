/** Booking people, and finding the nearest who can be booked. */
@NullMarked
package id.sigap.dispatch.people.application;

import org.jspecify.annotations.NullMarked;
