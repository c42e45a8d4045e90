/** Members over HTTP: masked for colleagues, whole for oneself, an address for the one service that sends messages. */
@NullMarked
package id.sigap.registry.member.web;

import org.jspecify.annotations.NullMarked;
